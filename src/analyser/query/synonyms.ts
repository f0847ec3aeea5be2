import type { LanguageCode } from '../term'

/** Phrases that mean nearly the same to somebody who searches; each leads to all the others. */
export type SynonymGroup = { language: LanguageCode; phrases: readonly string[]; weight?: number }

/** How much a hit by another word counts beside one by the word itself. */
export const synonymWeight = 0.5

const groups = (language: LanguageCode, table: string): SynonymGroup[] =>
  table
    .trim()
    .split('\n')
    .map((line) => ({ language, phrases: line.split('=').map((phrase) => phrase.trim()) }))

/** Synonyms, abbreviations and former names in the field; one group a line. */
export const synonyms: readonly SynonymGroup[] = [
  ...groups(
    'sv',
    `
    sabo = sveriges allmännytta = sveriges allmännyttiga bostadsföretag
    allmännytta = kommunalt bostadsbolag = allmännyttigt bostadsbolag = allmännyttigt bostadsföretag = kommunalt bostadsföretag
    bostadsbolag = bostadsföretag = fastighetsbolag
    trångbodd = trångboddhet
    utsatt område = utanförskapsområde = särskilt utsatt område = socialt utsatt område
    hyresvärd = fastighetsägare
    husvärd = bovärd = kvartersvärd = fastighetsvärd = områdesvärd
    fastighetsskötare = vaktmästare
    förvaltare = fastighetsförvaltare
    ungdom = tonåring = ung
    barn och unga = barn och ungdom
    sfi = svenska för invandrare
    iop = idéburet offentligt partnerskap
    hemlös = hemlöshet = bostadslös = bostadslöshet
    arbetslös = arbetslöshet = arbetssökande
    långtidsarbetslös = långtidsarbetslöshet
    äldre = senior = pensionär
    nyanländ = flykting = nykomling = asylsökande
    invandrare = utrikes född = utlandsfödd
    jobb = arbete = anställning
    jobba = arbeta
    hyra ut i andra hand = andrahandsuthyrning
    sommarjobb = feriejobb = feriepraktik = sommararbete = feriearbete
    trygghetsvandring = trygghetsrond = trygghetspromenad
    trapphus = trappuppgång
    vräkning = avhysning = vräka = avhysa
    lekplats = lekpark
    enkät = frågeformulär = undersökning
    språkkafé = språkcafé
    kafé = café
    civilsamhälle = ideell sektor = idéburen sektor = civilsamhället
    ideell = idéburen
    hyresgäst = boende
    invånare = boende = medborgare
    hyresskuld = obetald hyra = hyresskuldsatt
    renovering = upprustning = ombyggnad
    nyproduktion = nybyggnad = nybygge
    läxhjälp = läxläsning = studiestöd
    läxa = hemuppgift
    grannsamverkan = grannstöd
    brottsförebyggande = brottsprevention
    brott = brottslighet = kriminalitet
    brå = brottsförebyggande rådet
    hgf = hyresgästföreningen
    msb = myndigheten för samhällsskydd och beredskap
    af = arbetsförmedlingen
    fritidsgård = ungdomsgård = ungdomens hus
    mötesplats = träffpunkt = samlingslokal
    kvarterslokal = föreningslokal = bylokal = områdeslokal
    områdesutveckling = stadsdelsutveckling = platsutveckling
    andrahandsuthyrning = otillåten uthyrning = svartuthyrning = olovlig uthyrning
    riktiga hyresförhållanden = otillåten uthyrning = oriktiga hyresförhållanden
    bosocialt stöd = boendestöd
    hembesök = hemmabesök = dörrknackning
    dörrknackning = uppsökande arbete = knacka dörr
    medborgardialog = boendedialog = samråd
    inflytande = delaktighet = medbestämmande
    medborgarbudget = deltagande budget
    utvärdering = uppföljning
    evidens = belägg
    våld i nära relationer = relationsvåld = mäns våld mot kvinnor = våld i hemmet
    kvinnojour = tjejjour
    missbruk = beroende = skadligt bruk
    psykisk ohälsa = psykisk sjukdom
    ensamhet = social isolering = ofrivillig ensamhet
    integration = inkludering = etablering
    segregation = boendesegregation = utanförskap
    odling = odlingslott = stadsodling = kolonilott
    klotter = graffiti
    skräp = nedskräpning
    skräpplockning = städdag
    cykelverkstad = cykelkök = cykelfixarverkstad
    bytesrum = återbruk = fritidsbank
    digital delaktighet = digitalt utanförskap = digital inkludering
    upphandling med sociala krav = sociala krav = social hänsyn
    socialt företag = arbetsintegrerande företag
    studiecirkel = cirkel
    förskola = dagis
    fritidshem = fritids
    bid = business improvement district = fastighetsägarsamverkan
    est = effektiv samordning för trygghet
    miljonprogram = miljonprogramsområde = rekordåren
    bostadsrättsförening = brf
    `,
  ),
  ...groups(
    'en',
    `
    public housing = social housing = municipal housing
    public housing company = municipal housing company
    tenant = resident = renter
    landlord = property owner
    homeless = homelessness
    unemployed = unemployment
    youth = young people = teenager
    elderly = older people = senior
    neighbourhood = area = district
    safety walk = security walk
    eviction = evict
    overcrowding = overcrowded
    renovation = refurbishment
    crime = criminality
    newcomer = newly arrived = refugee
    evaluation = follow-up
    summer job = holiday job
    language cafe = conversation cafe
    playground = play area
    `,
  ),
]
