import type { WordList } from './wordList'

/** Crime, safety and the law. */
export const safety: WordList = {
  auto: `
    trygghet otrygghet säkerhet osäkerhet brottslighet kriminalitet väktare nattvandrare
    nattvandring trygghetsvandring övervakning kamera bevakning patrullering eldning skadegörelse
    snatteri skjutning sprängning narkotika langning langare gängkriminalitet rekrytering
    utpressning tystnadskultur bedrägeri avhoppare anmälning utredning vittne målsägande åklagare
    domare dom fängelse lagstiftning förordning stenkastning extremism radikalisering terrorism
    nazism riskområde fara olycka skada räddning beredskap krisberedskap kartläggning incident
    ordning oordning störning prevention förebyggande brottsförebyggare säkerställande
    trygghetsmätning trygghetsundersökning rättvisa rättssäkerhet ordningsstörning
    ungdomsbrottslighet
  `,
  ar: `polis dom vakt lag brand gäng kår vittne kamera`,
  er: `
    risk polis patrull incident domstol brand extremist nazist terrorist vakt kamera olycka attack
    konflikt kontroll straff prevention kravall
  `,
  zero: `
    brott lås larm hot våld inbrott rån mord vapen straff upplopp klotter vittne brottsoffer
    brottmål mål gäng spel fall förhör återfall
  `,
  n: `vittne fängelse`,
  odd: `
    brott brottet brotten
    polis polisen poliser poliserna
    dom domen domar domarna
    böter böterna bot boten
    brandman brandmannen brandmän brandmännen
    gärningsman gärningsmannen gärningsmän gärningsmännen
    polisman polismannen polismän polismännen
    ombudsman ombudsmannen ombudsmän ombudsmännen
    vakt vakten vakter vakterna
    risk risken risker riskerna
    brand branden bränder bränderna
    stöld stölden stölder stölderna
    mord mordet morden
    fängelse fängelset fängelser fängelserna
    vapen vapnet vapnen
    ordning ordningen ordningar ordningarna
    lås låset låsen
    misshandel misshandeln
    larm larmet larmen
    skräp skräpet
    våld våldet
    domstol domstolen domstolar domstolarna
    kår kåren kårer
    anmälan anmälningar anmälningarna anmälning
    påföljd påföljden påföljder
    trafik trafiken
    fara faran faror farorna
  `,
  adj: `
    trygg otrygg säker osäker farlig ofarlig våldsam kriminell brottslig brottsförebyggande
    vräkningsförebyggande olaglig laglig misstänkt dömd skyldig oskyldig hotfull rädd orolig lugn
    skottskadad situationell polisiär straffbar utsatt beväpnad övervakad extremistisk radikal
    rättvis orättvis rättslig
  `,
  verb: `
    anmäla skydda trygga larma stjäla hota misshandla övervaka patrullera skada döma förebygga
    bevaka säkra kontrollera vittna rekrytera langa spränga skjuta radikalisera
  `,
  verbEr: `döma spränga låsa`,
  oddVerb: `
    förebygga förebygger förebyggde förebyggt förebyggs förebyggdes
    stjäla stjäl stal stulit stulen stulna
    skjuta skjuter sköt skjutit skjuten skjutna skjutits
    döma dömer dömde dömt dömda döms dömdes
    bryta bryter bröt brutit bruten brutet brutna
    slå slår slog slagit slagen slagna
    låsa låser låste låst låsta
    spränga spränger sprängde sprängt sprängd sprängda
    rymma rymmer rymde rymt
  `,
}
