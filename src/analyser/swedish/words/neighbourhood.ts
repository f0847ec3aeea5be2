import type { WordList } from './wordList'

/** The place outside the door: streets, squares, districts, nature and how one gets about. */
export const neighbourhood: WordList = {
  auto: `
    gata odling plantering gräsmatta buske blomma planta skola grannskap omgivning närhet
    gemenskap belysning lykta parkering cykling gående trafikant bilist cyklist fotgängare
    tunnelbana station korsning skulptur kolonist biodling höna återvinning sopsortering
    källsortering soptunna nedskräpning skräpplockning renhållning snöröjning belägenhet
    stadskärna centrum galleria butik pizzeria bageri utveckling förtätning förnyelse gestaltning
    platsutveckling vistelse upplevelse promenad vandring rutschkana gunga sandlåda låda
    befolkning invånare inbyggare allmänning solrosodling byggnad ödslighet odlare vandrare
    promenerare besökare flanör tillhörighet stolthet identitet platsidentitet
  `,
  ar: `
    spårväg park gård innergård väg stig gång vägg sjö å ö berg dal kulle backe skogsdunge dunge
    sten buske bil cykel buss båt tåg hund katt fågel åker hage gren stam mur granne tätort ort
    kvist bänk damm förort skylt sommar vinter vår höst himmel sol måne regn brygga brunn sandlåda
    bakgård skolgård bondgård kyrkogård fritidsgård ungdomsgård
  `,
  er: `
    moped plats station miljö perrong park kolonilott tunnel trafik rondell kiosk butik affär
    galleria strand kajak region natur kust trakt promenad skulptur fontän identitet yta plan
  `,
  zero: `
    område torg kvarter kvarterstorg tåg träd gräs berg hav vatten ljus mörker staket räcke tält
    skogsbryn läge skräp klotter avfall regn väder landskap grannskap utegym gym ställ cykelställ
    spår köpcentrum grönområde bostadsområde närområde ytterområde miljonprogram program frö ogräs
    djur bi får lamm fält hörn buller torn växthus bord
  `,
  n: `
    område läge räcke bi frö ställe bostadsområde närområde grönområde ytterområde
    miljonprogramsområde hörne stråk landmärke gärde fäste näste
  `,
  r: `ko`,
  odd: `
    stad staden städer städerna
    by byn byar byarna
    strand stranden stränder stränderna
    förstad förstaden förstäder förstäderna
    land landet länder länderna
    ort orten orter orterna
    tätort tätorten tätorter tätorterna
    förort förorten förorter förorterna
    skogsbryn skogsbrynet skogsbrynen
    stråk stråket stråken
    berg berget bergen
    å ån åar åarna
    ö ön öar öarna
    sjö sjön sjöar sjöarna
    träd trädet träden
    gås gåsen gäss gässen
    fot foten fötter fötterna
    rot roten rötter rötterna
    bonde bonden bönder bönderna
    yta ytan ytor ytorna
    brygga bryggan bryggor bryggorna
    bänk bänken bänkar bänkarna
    lund lunden lundar lundarna
    stadsdel stadsdelen stadsdelar stadsdelarna
    mus musen möss mössen
    råtta råttan råttor råttorna
    hyena hyenan hyenor hyenorna
    valp valpen valpar valparna
    lott lotten lotter lotterna
    plan planen planer planerna
    planet planeten planeter planeterna
    trädgård trädgården trädgårdar trädgårdarna
    lekplats lekplatsen lekplatser lekplatserna
    mötesplats mötesplatsen mötesplatser mötesplatserna
    hållplats hållplatsen hållplatser hållplatserna
    grillplats grillplatsen grillplatser grillplatserna
    del delen delar delarna
    lada ladan lador ladorna
    häck häcken häckar häckarna
    rabatt rabatten rabatter rabatterna
    bro bron broar broarna
    korg korgen korgar korgarna
    vagn vagnen vagnar vagnarna
    skräpplockning skräpplockningen skräpplockningar
  `,
  adj: `
    grön grå röd blå gul vit svart brun vacker ful ren smutsig skräpig öde levande lugn stökig
    bullrig central lokal närliggande avlägsen nära öppen stängd gemensam offentlig privat
    halvprivat utsatt särskilt blandad segregerad socioekonomisk trafikerad bilfri gångbar
    cykelvänlig upplyst vild tät gles urban grannlik nordlig sydlig östlig västlig
  `,
  verb: `
    odla plantera vattna grilla promenera vandra cykla parkera resa vila leka plocka skräpa
    klottra blomma gestalta förtäta sortera återvinna pendla fiska bada mata klippa
  `,
  verbEr: `plöja bygga gräva resa`,
  oddVerb: `
    gräva gräver grävde grävt grävd grävda
    leka leker lekte lekt
    resa reser reste rest
    vila vilar vilade vilat
    åka åker åkte åkt
    växa växer växte vuxit växt
    så sår sådde sått sådd sådda
    klippa klipper klippte klippt klippta
    återvinna återvinner återvann återvunnit återvunnen återvunna
  `,
  fixed: `utomhus ute inne norrort söderort`,
}
