import type { WordList } from './wordList'

/** Jobs, companies and money. */
export const work: WordList = {
  auto: `
    arbete arbetare arbetstagare arbetsgivare arbetsgivarorganisation anställning arbetslöshet
    sysselsättning långtidsarbetslöshet ungdomsarbetslöshet praktikant rekrytering rekryterare
    bemanning yrke ledare ledarskap medarbetare medarbetarskap kollega löneförhandling ersättning
    pension uppsägning meritförteckning referens coachning matchning arbetsförmedling
    arbetsförmedlare företagare företagande entreprenör entreprenörskap industri fabrik butik
    handlare leverantör leverans upphandling upphandlare entreprenad beställare beställning
    investering investerare finansiering kostnad besparing ekonomi bokföring revision revisor
    redovisning krona kassa försäljning försäljare köpare produktion tillverkning konsultation
    fixare städare vaktmästare fastighetsskötare skötare snickare målare rörmokare murare
    undersköterska servitör frisör chaufför programmerare ingenjör jurist hantverkare
    lagerarbetare trädgårdsmästare parkarbetare lokalvårdare marknad arbetsmarknad konkurrens
    innovation innovatör sponsor sponsring egenföretagare innehavare delägare aktieägare aktie
    subvention arbetsträning
  `,
  ar: `chef kock kund lön köp bransch handel vinst fabrik stab titel`,
  er: `
    bransch praktikant praktik tjänst industri fabrik bank budget coach kund produkt konsult
    expert jurist arkitekt advokat chaufför servitör frisör ingenjör ekonom sponsor merit referens
    intervju semester aktie vinst förlust marknad
  `,
  zero: `
    jobb sommarjobb feriejobb extrajobb yrke företag avtal förbund kollektivavtal pris kapital
    lager skift kontor bolag aktiebolag dotterbolag moderbolag kontrakt köp uppdrag pass verktyg
    råmaterial material stipendium anbud kvitto fackförbund schema konto
  `,
  n: `arbete yrke konto kvitto schema anbud`,
  odd: `
    verktyg verktyget verktygen
    verkstad verkstaden verkstäder verkstäderna
    coach coachen coacher coacherna coachar
    semester semestern semestrar semestrarna
    chef chefen chefer cheferna
    lön lönen löner lönerna
    kock kocken kockar kockarna
    vinst vinsten vinster vinsterna
    kund kunden kunder kunderna
    handel handeln
    budget budgeten budgetar budgetarna
    pris priset priser priserna
    krona kronan kronor kronorna
    konto kontot konton kontona
    schema schemat scheman schemana
    kontor kontoret kontoren
    personal personalen
    jobb jobbet jobben
    köp köpet köpen
    bank banken banker bankerna
    bankett banketten banketter
    saldo saldot saldon
    anställd anställda anställde anställdas anställds
    ansökan ansökningen ansökningar ansökningarna ansökning
    chaufför chauffören chaufförer
    skift skiftet skiften
    stab staben staber
    trafikant trafikanten trafikanter trafikanterna
    förlust förlusten förluster förlusterna
    start starten starter starterna
    innehavare innehavaren innehavarna
  `,
  adj: `
    arbetslös långtidsarbetslös arbetssökande anställd anställningsbar sysselsatt deltidsanställd
    egenanställd lönsam dyr billig gratis facklig yrkesverksam pensionerad företagsam ekonomisk
    finansiell kommersiell ideell vinstdrivande industriell teknisk manuell erfaren oerfaren
    stressig heltidsanställd tillfällig fast sponsrad
  `,
  verb: `
    arbeta jobba anställa rekrytera coacha matcha investera finansiera sponsra upphandla beställa
    leverera producera tillverka tjäna betala handla spara kalkylera bokföra redovisa starta driva
    sälja praktisera pensionera bemanna
  `,
  verbEr: `anställa beställa köpa`,
  oddVerb: `
    anställa anställer anställde anställt anställs anställdes
    beställa beställer beställde beställt beställd beställda
    sälja säljer sålde sålt såld sålda säljs såldes
    driva driver drev drivit driven drivet drivna drivs drevs drivits
    bokföra bokför bokförde bokfört bokförd
    söka söker sökte sökt sökta söks söktes
    ansöka ansöker ansökte ansökt ansökta
    köpa köper köpte köpt köpta köps köptes
    uppsöka uppsöker uppsökte uppsökt
    betala betalar betalade betalat betald betalt betalda betalas
  `,
  fixed: `heltid deltid`,
}
