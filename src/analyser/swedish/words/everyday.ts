import type { WordList } from './wordList'

/** Everyday verbs, adjectives and nouns that any text leans on. */
export const everyday: WordList = {
  auto: `
    möda tanke känsla vilja fortsättning mening sanning lösning möjlighet brist handling rörelse
    riktning sträcka låda väska påse penna klocka dator januari februari juni juli augusti styrka
    svaghet energi glädje hjälpsamhet ärlighet historia verklighet fantasi lycka olycka
    ansträngning uppmärksamhet inbjudning anmälningslista lista karta förklaring beskrivning
    berättelse hänvisning uppmaning tävling öppning stängning resa kunskap vetskap hemlighet
    nyfikenhet vana ovana beteende inställning fördom förväntning ambition dagordning medvetenhet
    kännedom omfattning variation ordning röra rättelse värme kyla
  `,
  ar: `
    dröm tanke bild ask påse klocka sedel skärm helg söndag måndag tisdag onsdag torsdag fredag
    lördag morgondag del fördel nackdel eld vägg stol bänk kväll himmel väg båt ring arm fågel
  `,
  er: `
    mobil telefon minut sekund period attityd symbol tabell karta makt kraft paus fantasi bild
    mängd resa tidpunkt gräns produkt
  `,
  zero: `
    slut mynt kort besök önskemål diagram problem fel misstag försök ljud ljus hopp behov drag tag
    slag lås skäl steg märke beteende bord hål lopp
  `,
  n: `beteende märke ställe minne rike hjälpmedel`,
  odd: `
    gräns gränsen gränser gränserna
    bord bordet borden
    kort kortet korten
    krig kriget krigen
    fred freden
    pengar pengarna peng pengen
    önskan önskningen önskningar önskningarna
    början
    väntan
    förväntan
    inbjudan inbjudningar
    bild bilden bilder bilderna
    bil bilen bilar bilarna
    bildel bildelen bildelar bildelarna
    tal talet talen
    kraft kraften krafter krafterna
    makt makten makter makterna
    is isen isar
    snö snön
    eld elden eldar eldarna
    jord jorden jordar
    luft luften
    matta mattan mattor mattorna
    kursiv
    led leden leder lederna ledet
    rygg ryggen ryggar ryggarna
    byte bytet byten
    kola kolan kolor kolorna
    lejon lejonet lejonen
    människovärde människovärdet
    språng språnget sprången
    stund stunden stunder stunderna
    hjälpmedel hjälpmedlet hjälpmedlen
    medel medlet medlen
    olycka olyckan olyckor olyckorna
    ring ringen ringar ringarna
    hälft hälften hälfter
    gren grenen grenar grenarna
    mun munnen munnar munnarna
    sko skon skor skorna
    arm armen armar armarna
    arv arvet arven
    håll hållet hållen
    rad raden rader raderna
    skog skogen skogar skogarna
    skola skolan skolor skolorna
    stol stolen stolar stolarna
    kurs kursen kurser kurserna
    rast rasten raster rasterna
    ras rasen raser raserna
  `,
  adj: `
    stor liten hög låg lång kort bred smal ny gammal ung snabb långsam varm kall ljus mörk lätt
    tung svår enkel fin ful vacker bra dålig rätt fel sann falsk tydlig klar hel halv full tom rik
    fattig dyr billig stark svag frisk sjuk trött pigg glad ledsen arg nöjd missnöjd rädd lugn
    orolig snäll elak god ond smart dum klok ensam gemensam lik olik annan enda första andra
    tredje sista nästa förra tidig sen ofta sällan vanlig ovanlig viktig nödvändig möjlig omöjlig
    säker osäker trygg otrygg öppen stängd sluten fri ofri ledig upptagen färdig redo bekväm
    obekväm spännande intressant tråkig rolig märkbar synlig osynlig ärlig äkta riktig egentlig
    naturlig onaturlig vardaglig djup vid nära fjärran särskild speciell typisk bunden skriftlig
    behaglig anpassad oförändrad förändrad saknad kursiv
  `,
  oddAdj: `
    liten litet lilla lille små mindre minst minsta
    stor stort stora store större störst största
    ung ungt unga unge yngre yngst yngsta
    gammal gammalt gamla gamle äldst äldsta
    lång långt långa långe längre längst längsta
    hög högt höga höge högre högst högsta
    låg lågt låga låge lägre lägst lägsta
    tung tungt tunga tyngre tyngst tyngsta
    grov grovt grova grövre grövst grövsta
    god gott goda gode
    bra bättre bäst bästa
    dålig dåligt dåliga sämre sämst sämsta värre värst värsta
    nära närmare närmast närmaste
    många fler flera flest flesta
    få färre
    trång trångt trånga trängre trångare
  `,
  verb: `
    vandra prata tala fråga svara visa titta lyssna vänta stanna starta sluta öppna stänga hämta
    lämna börja fortsätta hoppa kasta lyfta bära hänga lägga ställa sätta sitta ligga stå gå
    springa komma resa bjuda inbjuda samla dela byta låna spara använda behöva vilja kunna skola
    tycka tro mena anse känna veta minnas glömma hoppas önska drömma planera försöka lyckas
    misslyckas ordna fixa hjälpa tacka ringa kalla handla betala kosta laga koka steka baka äta
    dricka sova vakna älska hata gilla skratta gråta leva finnas synas hända ske pågå orsaka leda
    ansluta erbjuda besöka bygga grunda förvänta förklara beskriva berätta påminna rekommendera
    uppleva uppnå erkänna bevara utnyttja utöka utökas begränsa förlora vinna uppfylla uttrycka
    säga nämna påstå antyda föreslå saknas sakna kräva orka våga undvika vända vrida dra trycka
    skicka sända närma flytta bosätta packa
  `,
  verbEr: `
    ställa hänga stänga känna glömma drömma ringa lyfta byta tycka trycka sända vända leva steka
    uppleva kräva hända bosätta beröra höra köra göra röra föra
  `,
  verbBo: `bo tro nå ske sy spå klä`,
  oddVerb: `
    göra gör gjorde gjort gjord gjorda görs gjordes gjorts
    ge ger gav gett givit given givet givna ges gavs gjuts giva
    få får fick fått
    gå går gick gått gången gångna
    stå står stod stått
    pågå pågår pågick pågått
    komma kommer kom kommit kommen komna
    ta tar tog tagit tagen taget tagna tas togs tagits
    se ser såg sett sedd sedda ses sågs
    säga säger sa sade sagt sagd sagda sägs sades
    veta vet visste vetat
    vilja vill ville velat
    kunna kan kunde kunnat
    hålla håller höll hållit hållen hållet hållna hålls hölls hållits
    falla faller föll fallit fallen fallna
    finna finner fann funnit funnen funna finns fanns funnits finnas
    vinna vinner vann vunnit vunnen vunna
    ligga ligger låg legat
    sitta sitter satt suttit
    sätta sätter satte satt satta sätts sattes
    lägga lägger lade lagt lagd lagda läggs lades
    bära bär bar burit buren buret burna
    dra drar drog dragit dragen draget dragna
    låta låter lät låtit
    sova sover sov sovit
    bjuda bjuder bjöd bjudit bjuden bjudna
    inbjuda inbjuder inbjöd inbjudit inbjuden inbjudna
    erbjuda erbjuder erbjöd erbjudit erbjuden erbjudna erbjuds erbjöds
    ansluta ansluter anslöt anslutit ansluten anslutna
    beskriva beskriver beskrev beskrivit beskriven beskrivna beskrivs beskrevs
    undvika undviker undvek undvikit
    vrida vrider vred vridit vriden vridna
    försvinna försvinner försvann försvunnit försvunnen försvunna
    byta byter bytte bytt bytta byts byttes
    ringa ringer ringde ringt ringd ringda
    tycka tycker tyckte tyckt
    höra hör hörde hört hörd hörda hörs
    köra kör körde kört körd körda
    röra rör rörde rört rörd rörda
    föra för förde fört förd förda
    beröra berör berörde berört berörs
    uppleva upplever upplevde upplevt upplevd upplevda
    kräva kräver krävde krävt krävd krävda krävs
    hända händer hände hänt
    vända vänder vände vänt vänd vända
    ställa ställer ställde ställt ställd ställda ställs
    lyfta lyfter lyfte lyft lyfta lyfts
    försöka försöker försökte försökt
    besöka besöker besökte besökt besökta
    minnas minns mindes mints
    hoppas hoppades hoppats
    lyckas lyckades lyckats
    möta möter mötte mött mötta möts möttes
    sända sänder sände sänt sänd sända
    stänga stänger stängde stängt stängd stängda stängs
    glömma glömmer glömde glömt glömd glömda
    börja börjar började börjat
    heta heter hette hetat
    skola ska skall skulle
    bosätta bosätter bosatte bosatt bosatta
    uppfylla uppfyller uppfyllde uppfyllt uppfylld uppfyllda
    uttrycka uttrycker uttryckte uttryckt
    steka steker stekte stekt
    dricka dricker drack druckit
    äta äter åt ätit
    springa springer sprang sprungit
    grunda grundar grundade grundat grundad grundas grundades
    färga färgar färgade färgat färgad
    orka orkar orkade orkat
  `,
  fixed: `
    idag imorgon igår alltid aldrig ofta sällan nu sedan ungefär cirka här där vart hit dit upp
    ned ner fram bak höger vänster tillbaka januari februari mars april maj juni juli augusti
    september oktober november december
  `,
}
