import type { WordList } from './wordList'

/** Leisure, sport, culture, food, faith and associations. */
export const culture: WordList = {
  auto: `
    kultur konstnär musik kör sångare dans dansare skådespelare fotograf fotografering fotografi
    målning målare teckning skulptur utställning museum firande tradition berättelse berättare
    berättande författare poesi tidning gymnastik simning simskola löpning brottning boxning
    tränare träning turnering tävling tävlare spelare domare arena förening idrottsförening
    hyresgästförening medlemskap styrelse ordförande kassör sekreterare årsmöte stadga folkrörelse
    rörelse aktivist kyrka moské synagoga församling pastor diakoni kolloverksamhet resa
    fritidsledare ledarskap matlagning bakning fika kaffe te soppa kaka loppmarknad marknad
    syatelje syjunta sömnad stickning keramik vävning julmarknad mode väska aktivitet verksamhet
    arrangör biograf lokalbokning bokning bokare gosskör publik hyresgästorganisation meditation
    yoga
  `,
  ar: `
    sport boll fotboll kör sång dans klubb fest film scen träff hobby lek medlem sallad soppa kaka
    kostnad hall simhall idrottshall
  `,
  er: `
    film scen konsert festival fest match cup arena klubb idrott tradition religion lokal novell
    fotograf podd sport moské präst imam pastor diakon kostym musik kultur orkester aktivitet
    biograf frukt grönsak maskin form
  `,
  zero: `
    spel lag medlemskort bröd kaffe te kort foto mål engagemang evenemang arrangemang bibliotek
    samfund studieförbund läger kollo hantverk återbruk band instrument tempel föreningsliv
    allaktivitetshus kulturhus brädspel loppis
  `,
  n: `kollo foto firande berättande skapande årsmöte piano`,
  odd: `
    museum museet museer museerna
    teater teatern teatrar teatrarna
    orkester orkestern orkestrar orkestrarna
    medlem medlemmen medlemmar medlemmarna
    tempel templet templen
    kör kören körer körerna
    fest festen fester festerna
    boll bollen bollar bollarna
    fotboll fotbollen fotbollar fotbollarna
    dans dansen danser danserna
    sång sången sånger sångerna
    scen scenen scener scenerna
    film filmen filmer filmerna
    klubb klubben klubbar klubbarna
    hobby hobbyn hobbyer hobbies
    träff träffen träffar träffarna
    lek leken lekar lekarna
    hall hallen hallar hallarna
    idrottshall idrottshallen idrottshallar idrottshallarna
    simhall simhallen simhallar
    loppis loppisen loppisar loppisarna
    radio radion
    lunch lunchen luncher luncherna
    frukost frukosten frukostar frukostarna
    middag middagen middagar middagarna
    jul julen jular
    mat maten
    fika fikan fikat
    folk folket
    kläder kläderna
    konst konsten konster
    hotell hotellet hotellen
    tro tron
    podd podden poddar poddarna
    ordförande ordföranden
    cup cupen cuper
    festival festivalen festivaler festivalerna
    engagemang engagemanget
    kaffe kaffet
    te teet
    slöjd slöjden
    trädgårdsmästare
    stadga stadgan stadgar stadgarna
    klubbhus klubbhuset klubbhusen
    schack schacket
  `,
  adj: `
    kulturell konstnärlig musikalisk idrottslig rolig tråkig festlig traditionell modern religiös
    kristen muslimsk judisk andlig kreativ skapande ideell idéburen frivillig aktiv passiv
    meningsfull avgiftsfri kostnadsfri gratis öppen lekfull spontan populär känd okänd god ond
    härlig
  `,
  verb: `
    spela dansa träna tävla måla teckna fotografera filma baka laga fika festa fira arrangera
    berätta visa samla engagera musicera sticka boka avboka läsa skapa uppträda spexa brodera
    snickra
  `,
  verbEr: `leka måla sy simma`,
  verbBo: `sy tro`,
  oddVerb: `
    sjunga sjunger sjöng sjungit sjungen sjungna
    springa springer sprang sprungit
    simma simmar simmade simmat
    äta äter åt ätit äten ätna
    dricka dricker drack druckit drucken druckna
    måla målar målade målat målad målas målades
    uppträda uppträder uppträdde uppträtt
  `,
  fixed: `jul påsk ramadan yoga`,
}
