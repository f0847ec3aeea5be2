import type { WordList } from './wordList'

/** Public administration, democracy, projects, evidence and writing about them. */
export const administration: WordList = {
  auto: `
    timma kommunikation landsting myndighet regering departement länsstyrelse förvaltning styrelse
    kommunstyrelse kommunfullmäktige politik handläggare stadsdelsförvaltning kommitté delegation
    verksamhet enhet avdelning lagstiftning förordning riktlinje strategi vision beslutsfattare
    beslutsfattande yttrande demokrati väljare omröstning medborgardialog dialog inflytande
    delaktighet medskapande folkomröstning representation deltagande samarbete partnerskap aktör
    intressent koalition överenskommelse avsiktsförklaring organisation branschorganisation
    intresseorganisation hyresgästorganisation civilsamhälle sektor förening stiftelse
    projektledare projektledning projektägare målsättning syfte problematik utmaning processledare
    metodik verktygslåda checklista vägledning guide kartläggning förstudie undersökning
    observation statistik indikator mätning uppföljning utvärdering utvärderare följeforskare
    följeforskning lärande förändring förbättring försämring evidens studie sammanfattning
    rekommendation erfarenhet lärdom innovation experiment prövning lansering spridning skalning
    skala implementering införande genomförande planering förankring ägarskap hållbarhet ekologi
    klimatanpassning energi energieffektivisering digitalisering teknik webbsida hemsida
    applikation användare användbarhet dokumentation dokument information informatör kunskap
    redaktion redaktör rubrik bilaga källa sida version licens nyhet meddelande kommunicering
    bidragsgivare utlysning kostnad juridik integritet samtycke näringslivskontor fullmäktige
    ersättare ordförande sekreterare dagordning permanentning avveckling omställning omvandling
    svårighet möjlighet framgångsfaktor faktor konsekvens betydelse nytta samhällsnytta värde
    kvalitet kvantitet procent jämförelse skillnad ökning minskning upphandling kravställning
    villkor kriterium centralisering decentralisering utredning proposition samhällsservice
    service servicekontor medborgarkontor reception konferens möte stadsutveckling
    samhällsutveckling kompetens kompetensutveckling utbildning inriktning prioritering
    fokusområde ansvarsfördelning huvudmannaskap metodägare spridare mottagare avsändare
    statlighet allmänhet offentlighet öppenhet transparens utbyte återkoppling upplysning fråga
    idé förslagslåda antagande brukare slutanvändare matematik intelligens
  `,
  ar: `
    nämnd bilaga del dag vecka timme minut morgon kväll månad lag tid krav form grund art sort väg
    gång tur sak punkt chans regel artikel titel röst
  `,
  er: `
    kommun metod modell mall manual policy strategi analys enkät process grupp fond fråga reform
    rutin faktor effekt partner aktör part sektor kommitté region remiss statistik kampanj annons
    affisch broschyr länk app text version licens rapport pilot prototyp skala person form nämnd
    röst minut månad timme sekund sak punkt sort situation procent instans detalj dimension term
    princip kultur natur nation station tid data fil karta kod regel artikel dialog vision
    funktion definition position tradition ambition kombination
  `,
  zero: `
    projekt beslut mål delmål labb lab stöd bidrag anslag medel år sätt val samråd utskott
    departement verk protokoll nätverk samarbete partnerskap resultat experiment dokument register
    nyhetsbrev brev ord namn nummer kapitel krav villkor avtal exempel förslag svar intresse syfte
    värde ansvar antal innehåll material behov besök initiativ seminarium formulär uttryck system
    problem område program papper tillstånd tillfälle alternativ moment perspektiv sammanhang
    samband underlag uppdrag skäl motiv team format tema schema datum mönster kvartal sekel
    årtionde årsskifte fokus läge steg mått belopp tal drag arbetssätt förhållningssätt
    angreppssätt tillvägagångssätt insatsområde avslut utlägg inlägg tillägg upplägg utslag organ
    orgel inslag utfall bortfall avfall förfall yttrande bakslag genomslag ställningstagande
    ansvarsområde
  `,
  n: `
    möte yttrande samarbete syfte värde intresse meddelande fokusområde tillfälle perspektiv
    insatsområde deltagande beslutsfattande genomförande införande antagande handlande uttalande
    utbyte årtionde område inflytande förfarande förhållande utseende avseende erbjudande åtagande
    påstående tillträde ställningstagande samhälle förtroende kännetecken tecken civilsamhälle
    mätvärde huvudområde delområde problemområde
  `,
  odd: `
    labb labbet labben
    lab labbet
    innovationslabb innovationslabbet innovationslabben
    exempel exemplet exemplen
    nummer numret numren nummeret
    papper papperet pappret papperen pappren
    tecken tecknet tecknen
    datum datumet datumen
    tema temat teman temana
    data datan datat
    centrum centrumet centrumen centra
    center centret centren centrer centrerna
    kriterium kriteriet kriterier kriterierna
    seminarium seminariet seminarier seminarierna
    laboratorium laboratoriet laboratorier laboratorierna
    gymnasium gymnasiet gymnasier gymnasierna
    stipendium stipendiet stipendier stipendierna
    forum forumet forumen
    mönster mönstret mönstren
    fokus fokuset
    tjänsteman tjänstemannen tjänstemän tjänstemännen
    huvudman huvudmannen huvudmän huvudmännen
    talesman talesmannen talesmän talesmännen
    ledamot ledamoten ledamöter ledamöterna
    handbok handboken handböcker handböckerna
    regel regeln regler reglerna
    muskel muskeln muskler musklerna
    artikel artikeln artiklar artiklarna
    titel titeln titlar titlarna
    dag dagen dagar dagarna
    vecka veckan veckor veckorna
    timme timmen timmar timmarna timma
    tid tiden tider tiderna
    år året åren
    gång gången gånger gångerna
    månad månaden månader månaderna
    kväll kvällen kvällar kvällarna
    morgon morgonen morgnar morgnarna
    röst rösten röster rösterna
    lag lagen lagar lagarna
    val valet valen
    verk verket verken
    form formen former formerna
    art arten arter arterna
    sak saken saker sakerna
    punkt punkten punkter punkterna
    grund grunden grunder grunderna
    ord ordet orden
    sida sidan sidor sidorna
    värde värdet värden värdena
    kvarter kvarteret kvarteren
    kommitté kommittén kommittéer kommittéerna
    tur turen turer turerna
    sätt sättet sätten
    app appen appar apparna
    tryck trycket trycken
    huvudsyfte huvudsyftet
    samverkan
    medverkan
    påverkan
    verkan
    inverkan
    överenskommelse överenskommelsen överenskommelser överenskommelserna
    avdelning avdelningen avdelningar avdelningarna
    antal antalet
    intresse intresset intressen intressena
    ansvar ansvaret
    material materialet materialen
    initiativ initiativet initiativen
    sekel seklet sekler seklerna
    moment momentet momenten
    part parten parter parterna
    partner partnern partner partners partnerna partnerskap
    landskap landskapet landskapen
    departement departementet departementen
    remiss remissen remisser remisserna
    steg steget stegen
    mått måttet måtten
    fullmäktige fullmäktigen
    chans chansen chanser chanserna
    stiftelse stiftelsen stiftelser stiftelserna
    synpunkt synpunkten synpunkter synpunkterna
    åsikt åsikten åsikter åsikterna
    insikt insikten insikter insikterna
    avsikt avsikten avsikter avsikterna
    hänsyn hänsynen
    väg vägen vägar vägarna
    vinkel vinkeln vinklar vinklarna
    nyckelfråga nyckelfrågan nyckelfrågor
    byte bytet byten bytena
    hackathon hackathonet
    laboration laborationen laborationer
    tryckning tryckningen
    kommunalråd kommunalrådet kommunalråden
    näringsliv näringslivet
    arbetsliv arbetslivet
    skolplikt skolplikten
  `,
  adj: `
    kommunal regional nationell internationell statlig offentlig privat politisk demokratisk
    social digital analog ekologisk hållbar långsiktig kortsiktig strategisk strukturell
    systematisk metodisk juridisk administrativ organisatorisk gemensam samlad enskild individuell
    kollektiv allmän allmännyttig särskild generell specifik lokal global effektiv ineffektiv
    tydlig otydlig konkret abstrakt viktig oviktig nödvändig möjlig omöjlig vanlig ovanlig ny
    gammal tidig sen snabb långsam aktuell framtida dåvarande nuvarande tidigare ordinarie
    permanent tillfällig preliminär slutlig färdig klar pågående avslutad planerad nedlagd pausad
    mätbar jämförbar oberoende utvärderad uppföljd beprövad evidensbaserad kunskapsbaserad
    kvalitativ kvantitativ positiv negativ bättre sämre god bra dålig stor liten hög låg lång kort
    bred smal djup full tom hel halv lik olik samma annan egen ansvarig delaktig inblandad berörd
    intresserad nöjd missnöjd innovativ experimentell kreativ öppen sluten formell informell
    verklig faktisk möjliggörande total partiell årlig daglig veckovis månatlig innovationsdriven
    flexibel labil stabil komplex enkel grundläggande avgörande betydande omfattande krävande
    lämplig olämplig användbar utförlig noggrann användarvänlig överförbar skalbar intern extern
    virtuell fysisk artificiell stationär ömsesidig sammanhållen tvärsektoriell
  `,
  verb: `
    samverka samarbeta medverka påverka organisera planera kartlägga analysera utvärdera mäta
    undersöka dokumentera rapportera informera kommunicera sprida skala implementera förankra
    utveckla förbättra förändra ändra testa pröva prova experimentera starta avsluta permanenta
    pausa lansera identifiera formulera prioritera fokusera finansiera bevilja ansöka besluta
    rösta samråda konsultera involvera digitalisera publicera granska redigera uppdatera översätta
    skriva arkivera registrera öka minska stärka försvaga främja motverka lösa skapa bidra delta
    leda styra möjliggöra underlätta försvåra hindra stimulera inspirera uppmuntra jämföra räkna
    beräkna uppskatta bedöma värdera kritisera diskutera debattera föreslå omvandla avveckla
    omstrukturera reformera centralisera bekräfta upprepa fungera använda anpassa tillämpa
    introducera presentera demonstrera kalla koordinera administrera strukturera fördela ersätta
    återkoppla svara fråga meddela handla agera reagera fortsätta gälla
  `,
  verbEr: `stärka lösa styra jämföra använda tillämpa följa mäta bedöma främja`,
  oddVerb: `
    mäta mäter mätte mätt mätta mäts mättes
    undersöka undersöker undersökte undersökt undersökta undersöks undersöktes
    kartlägga kartlägger kartlade kartlagt kartlagd kartlagda kartläggs kartlades
    sprida sprider spred spridit spridd spritt spridda sprids spreds
    stärka stärker stärkte stärkt stärkta stärks stärktes
    lösa löser löste löst lösta
    bidra bidrar bidrog bidragit
    delta deltar deltog deltagit
    leda leder ledde lett ledd ledda leds leddes
    styra styr styrde styrt styrd styrda styrs styrdes
    jämföra jämför jämförde jämfört jämförd jämförda jämförs
    använda använder använde använt använd använda används användes använts
    tillämpa tillämpar tillämpade tillämpat tillämpad
    bedöma bedömer bedömde bedömt bedömd bedömda bedöms
    främja främjar främjade främjat främjad
    följa följer följde följt följd följda följs följdes
    genomföra genomför genomförde genomfört genomförd genomförda genomförs genomfördes genomförts
    införa inför införde infört införd införda införs infördes
    möjliggöra möjliggör möjliggjorde möjliggjort möjliggjord
    föreslå föreslår föreslog föreslagit föreslagen föreslagna föreslås
    ersätta ersätter ersatte ersatt ersatta ersätts
    gälla gäller gällde gällt
    besluta beslutar beslutade beslutat beslutad beslöt beslutit beslutas beslutades
    fortsätta fortsätter fortsatte fortsatt fortsatta
    pröva prövar prövade prövat prövad prövas prövades
    samråda samråder samrådde samrått
    välja väljer valde valt vald valda väljs valdes
    ändra ändrar ändrade ändrat ändrad
    handla handlar handlade handlat
    nå når nådde nått nådd nådda
  `,
  name: `iop bid est eu sabo hsb hgf brå lou`,
}
