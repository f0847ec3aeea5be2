import type { WordList } from './wordList'

/** Words that reports, news and instructions are written with. */
export const reporting: WordList = {
  auto: `
    agenda satsning summa siffra presentation förhoppning förutsättning samling värdighet linje
    belöning händelse anteckning fördelning certifiering uppkoppling stabilitet värdering
    uppslutning uppdelning inledning avslutning notering granskning bearbetning sammanställning
    utformning omläggning avvikelse följsamhet nolltolerans efterfrågestyrning hantering
    anpassningsförmåga reparatör koordinator samordnare samordning utförare inspiratör kontrollant
    projektör initiativtagare intervjuare respondent kommentator rapportering avrapportering
    uppfattning uppskattning bedömning inbesparing tidsbesparing mellanrum trovärdighet
    tillförlitlighet giltighet noggrannhet underlåtenhet otydlighet oenighet enighet motståndare
    anhängare förespråkare litteratur publikation publicering bibliografi rubriksättning
    formulering ändring rättning radering inloggning utloggning sökning sökmotor filtrering
    sortering markering kopiering lagring säkerhetskopia webbläsare skärmläsare textning tomrum
    begränsning förvånande överraskning besvikelse förvirring ovisshet ovana anseende rykte
    klagande kritik välkomnande mottagande jubileum invigning ceremoni tidslinje milstolpe
    deadline tidsfrist deltagarräkning finansieringslösning egenfinansiering medfinansiering
    föräldrabalans ekonomistyrning årsredovisning balansräkning omsättning barnkonvention
  `,
  ar: `
    bit park grad omväg deadline milstolpe ände början rubrik knapp ruta spalt pil punkt spets
    kant
  `,
  er: `
    kritik helg trend tolerans följd sikt pyramid koncern notis värld grad parameter fas serie
    sekvens kategori variant premiär ceremoni struktur kultur kvot andel procentenhet summa
    prognos hypotes tes slogan motion detalj aspekt kontext instruktion illustration grafik webb
    server fil mapp ikon knapp portal utskrift rubrik inloggning adress domän tjänst frekvens takt
    balans trafikvolym utgångspunkt respondent publikation litteratur ambition garanti risk
    katastrof konkurrens prestation procedur skepsis motstånd sympati empati komplexitet transport
  `,
  zero: `
    utkast anspråk bevis index inköp citat klagomål fönster filter tangentbord skript typsnitt
    exemplar jubileum avsked undantag intryck uttryck avtryck upprop utrop samtycke löfte flöde
    intervall snitt minimum maximum optimum kvantum facit fall undantagsfall beslutsunderlag
    engångsbelopp bakåtsteg framsteg återfall sammandrag utdrag referat vittnesmål tillägg
    mellanrum tomrum förbud motstånd rykte avstånd tillstånd uppehåll avbrott
  `,
  n: `
    rykte löfte flöde inträde utträde samtycke sinne medgivande misslyckande antagande
    framträdande välkomnande tecken märke
  `,
  odd: `
    siffra siffran siffror siffrorna
    fakta faktan faktum faktumet
    svar svaret svaren
    värld världen världar världarna
    parameter parametern parametrar parametrarna
    helg helgen helger helgerna
    grad graden grader graderna
    filter filtret filtren
    knapp knappen knappar knapparna
    ände änden ändar ändarna
    mapp mappen mappar mapparna
    rubrik rubriken rubriker rubrikerna
    motstånd motståndet motstånden
    efterfrågan
    tvekan
    samsyn samsynen
    ort orten orter orterna
    server servern servrar servrarna
    rad raden rader raderna
    följeslagare följeslagaren följeslagarna
    mellanhand mellanhanden mellanhänder
    tillhandahållande tillhandahållandet
    inköp inköpet inköpen
    enkätsvar enkätsvaret enkätsvaren
  `,
  adj: `
    anonym gränsöverskridande främst ungefärlig ytterligare utvald avsatt bestämd obestämd
    besviken påtaglig betydlig demografisk geografisk statistisk historisk kulturell symbolisk
    ekonomisk optimal minimal maximal normal extrem neutral objektiv subjektiv relevant irrelevant
    generös restriktiv strikt sträng mild hård fullständig ofullständig noga slarvig detaljerad
    översiktlig heltäckande återkommande kontinuerlig löpande regelbunden oregelbunden ständig
    varaktig kortvarig långvarig omedelbar direkt indirekt ömsesidig europeisk nordisk brittisk
    amerikansk tysk fransk iransk irakisk syrisk afghansk eritreansk turkisk polsk rysk ukrainsk
    albansk bosnisk kinesisk indisk spansk italiensk grekisk dari persisktalande begriplig
    obegriplig läsbar hörbar tillräcklig otillräcklig lyckad misslyckad framgångsrik resultatlös
    förväntad oväntad överraskande imponerande utmanande stimulerande lovande oroande växande
    minskande gällande tillgodosedd samordnad finansierad sammansatt uppdelad skild förstärkt
    försvagad datadriven användardriven behovsstyrd målstyrd idédriven medborgarnära kundnära
    trygghetsskapande brottsdrabbad hyresgäststyrd självstyrande frivilligdriven
    gemensamhetsskapande likvärdig rättvisande missvisande ansvarsfull vårdslös
  `,
  verb: `
    hitta ägna satsa hantera fatta rikta drabba utse förhindra missa klaga avgöra ansvara
    certifiera kopiera hamna fånga länka droppa blanda separera gissa dubblera halvera fördubbla
    summera sammanfatta konstatera notera kommentera citera referera illustrera poängtera betona
    framhålla markera radera logga söka filtrera definiera klassificera kategorisera gruppera
    kombinera integrera koppla samordna delegera garantera bekosta bevisa motbevisa avslöja dölja
    granska inspektera kontrollera varna övertyga övertala argumentera protestera demonstrera
    acceptera neka vägra tillåta förbjuda bearbeta sammanställa sammankalla inleda avbryta avsluta
    återuppta återstarta inviga fira belöna uppmärksamma premiera kritisera ifrågasätta medföra
    förorsaka resultera variera dominera balansera stabilisera vända vänta vandra utvidga
    expandera krympa avta tillta ana bero infria nominera lista lämpa uppge täcka väcka beröva
    ansätta
  `,
  oddVerb: `
    bero beror berodde berott
    innebära innebär innebar inneburit
    stiga stiger steg stigit stigen stigna
    bestå består bestod bestått
    utse utser utsåg utsett utsedd utsedda
    godkänna godkänner godkände godkänt godkänd godkända godkänns
    slippa slipper slapp sluppit
    släppa släpper släppte släppt släppta släpps
    fylla fyller fyllde fyllt fylld fyllda fylls
    skilja skiljer skilde skilt skild skilda skiljs
    knyta knyter knöt knutit knuten knutna
    täcka täcker täckte täckt täckta täcks
    väcka väcker väckte väckt väckta
    förstärka förstärker förstärkte förstärkt förstärkta
    avgöra avgör avgjorde avgjort avgjord avgjorda
    sammanställa sammanställer sammanställde sammanställt sammanställd sammanställda
    verkställa verkställer verkställde verkställt verkställd verkställda verkställs
    sammanfatta sammanfattar sammanfattade sammanfattat
    inleda inleder inledde inlett inledd inledda inleds inleddes
    avbryta avbryter avbröt avbrutit avbruten avbrutna
    tillåta tillåter tillät tillåtit tillåten tillåtet tillåtna
    förbjuda förbjuder förbjöd förbjudit förbjuden förbjudet förbjudna
    medföra medför medförde medfört
    försörja försörjer försörjde försörjt
    bemöta bemöter bemötte bemött bemötta
    äga äger ägde ägt ägd ägda ägs
    slita sliter slet slitit sliten slitna
    sjunka sjunker sjönk sjunkit
    återkomma återkommer återkom återkommit
    framhålla framhåller framhöll framhållit
    tillhandahålla tillhandahåller tillhandahöll tillhandahållit
    upprätthålla upprätthåller upprätthöll upprätthållit
    motverka motverkar motverkade motverkat motverkad motverkas
    överlåta överlåter överlät överlåtit överlåten
    uppta upptar upptog upptagit
    anta antar antog antagit antagen antagna antas antogs
    avta avtar avtog avtagit
    tillta tilltar tilltog tilltagit
    betyda betyder betydde betytt
    lyda lyder lydde lytt
    råda råder rådde rått
    inse inser insåg insett
    anse anser ansåg ansett ansedd anses
    avse avser avsåg avsett avsedd avsedda
    bestämma bestämmer bestämde bestämt bestämd bestämda
    drabba drabbar drabbade drabbat drabbad drabbas
    bevara bevarar bevarade bevarat
  `,
  fixed: `
    kanske fortfarande varför därför också ännu redan endast enligt genom inom utom kring runt
  `,
}
