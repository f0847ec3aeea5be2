/** Words that look like compounds and are not, or not any more; they are never taken apart. */
export const wholes: ReadonlySet<string> = new Set(
  `
  lägenhet bostad bolag hushåll allmännytta hyresgäst verkstad trädgård innehåll förråd ordförråd bakgrund
  hemlös bostadslös arbetslös ungdom barndom ålderdom sjukdom fattigdom lärdom syskon kärring kärlek ledsen storlek
  farfar farmor morfar mormor farbror eldsjäl barnmorska vägledning vägledare handledare handledning nyfikenhet
  uppföljd värdering ändring lagring filtrering trovärdighet framsteg fullständig syrisk uppmärksamma uppgift framgång
  genomsnitt upptagen vårdslös utomlands avgång ingång utgång uppgång tillgång framtid webbläsare hotell
  nätverk verktyg rättvisa rättvisande idéburen energisnål trångbodd fotograf syatelje
  nybörjare folkslag närliggande ordförande målsägande målsättning säkerställande grundläggande
  slutenhet ledsenhet sjukskrivenhet idéburenhet verkställande översättning översättare övertalning övervakning
  domstol högtid måltid fritid fritids övergång intressent intressant intresserad byggnation måndag bakslag
  grönsak riksdag polisong husse trafikant bidrag förslag underlag anslag beslut samtal samråd landskap
  medborgare deltagare utskott avslut avsnitt uppdrag inslag omslag tillfälle intresse aktivist
  skolbar barnslig lärare ledare bildning ordning kartong kursiv festival matematik partner parti
  station stationär kommunikation organisation personal kommunal regional lokal central skolning
  regelbunden regelbundet bredvid daterad gemenskap grundlig bakom mellanting tillbaka innehav målare spelare taktik
  `
    .trim()
    .split(/\s+/),
)
