import type { WordList } from './wordList'

/** Care, health, support and what goes wrong. */
export const socialWork: WordList = {
  auto: `
    hälsa ohälsa sjukdom behandling omvårdnad sjuksköterska läkare tandläkare barnmorska psykolog
    kurator terapi rådgivare rådgivning vägledning vägledare handläggare handläggning
    biståndshandläggare socialsekreterare utredning utredare placering beroende narkotika
    spelberoende avgiftning nykterhet rehabilitering funktionsnedsättning funktionsvariation
    assistans ledsagare försörjning ekonomi skuldsättning budgetrådgivning avbetalning fattigdom
    utsatthet sårbarhet trygghet otrygghet ensamhet depression trauma kränkning diskriminering
    rasism mobbning jämställdhet jämlikhet delaktighet inkludering integration etablering
    segregation anknytning föräldraskap föräldrautbildning boendestödjare uppsökare stödjare
    fältare ungdomsmottagning mottagning klinik insamling gåva matkasse soppa härbärge jour
    kvinnojour brottsofferjour rättighet skyldighet livskvalitet välmående välbefinnande motion
    näring rökning återhämtning tillfrisknande sjukskrivning omsorgsboende vårdnad vårdnadshavare
    gode medborgarskap förebyggare frihet hjälpare hjälpsökande
  `,
  ar: `vård jour drog dom hjälp skuld kris kost gåva sömn`,
  er: `
    insats åtgärd resurs individ klinik kris psykolog patient klient drog terapi present jour
    kontakt institution kostnad skuld akut
  `,
  zero: `
    stöd samtal missbruk bistånd sjukhus behov bidrag hot våld övergrepp hedersvåld fall problem
    ärende råd skydd besök hembesök hinder hjälpmedel medel försörjningsstöd stödboende sår gift
    trauma självmord brottsoffer offer boendestöd
  `,
  n: `
    ärende bemötande välmående välbefinnande beteende beroende hänsynstagande förtryck samtycke
    uppdrag
  `,
  odd: `
    äldreboende äldreboendet äldreboenden äldreboendena
    socialtjänst socialtjänsten socialtjänster socialtjänsterna
    tjänst tjänsten tjänster tjänsterna
    vård vården
    kris krisen kriser kriserna
    hjälp hjälpen
    gåva gåvan gåvor gåvorna
    kost kosten
    bistånd biståndet
    sjukhus sjukhuset sjukhusen
    härbärge härbärget härbärgen härbärgena
    narkotika narkotikan
    behov behovet behoven
    trauma traumat trauman
    fosterhem fosterhemmet fosterhemmen
    kurator kuratorn kuratorer kuratorerna
    barnmorska barnmorskan barnmorskor barnmorskorna
    assistans assistansen
    råd rådet råden
    stress stressen
    dödlighet dödligheten
    jour jouren jourer jourerna
    fattigdom fattigdomen
    sjukdom sjukdomen sjukdomar sjukdomarna
    missbruk missbruket missbruken
    beroende beroendet beroenden
    omvårdnad omvårdnaden
    utsatthet utsattheten
    uppsökande
  `,
  adj: `
    psykisk fysisk social psykosocial bosocial ekonomisk medicinsk akut förebyggande uppsökande
    stödjande stödd beroende missbrukande våldsutsatt utsatt sårbar hjälpsam hälsosam sund
    kriminell drogfri nykter funktionsnedsatt rullstolsburen sjukskriven skuldsatt överskuldsatt
    fattig behövande ofrivillig frivillig delaktig inkluderande inkluderad exkluderad rasistisk
    etnisk hälsofrämjande omsorgsfull
  `,
  verb: `
    vårda stötta hjälpa rehabilitera behandla placera utreda kränka mobba diskriminera inkludera
    integrera etablera bearbeta trösta rådgöra handlägga vägleda hota skada utsätta jobba
    återhämta motivera
  `,
  verbEr: `hjälpa stödja kränka köpa rädda behöva`,
  oddVerb: `
    hjälpa hjälper hjälpte hjälpt hjälpta hjälps hjälptes
    stödja stöder stödjer stödde stött stödd stödda stöds stöddes
    utreda utreder utredde utrett utredd utredda
    vägleda vägleder vägledde väglett vägledd vägledda
    handlägga handlägger handlade handlagt handlagd handlagda
    kränka kränker kränkte kränkt kränkta
    utsätta utsätter utsatte utsätts utsattes
    rädda räddar räddade räddat räddad
    behöva behöver behövde behövt behövs behövdes
    missbruka missbrukar missbrukade missbrukat
  `,
  fixed: `socialt bosocialt`,
}
