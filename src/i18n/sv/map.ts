/** The words of the map in Swedish: counties, municipalities and what is found there. */
export const mapPage = {
  title: 'Karta',
  description:
    'Se var i landet exemplen, labben och organisationerna finns: län för län, kommun för kommun.',
  lede: 'Var i landet har något prövats? Välj ett län, sedan en kommun.',
  countyLede: (placed: string, municipalities: number) =>
    municipalities === 1 ? `${placed} i en kommun.` : `${placed} i ${municipalities} kommuner.`,
  countyEmpty: 'Här finns inget att visa än.',
  found: (n: number, written: string) => (n === 1 ? '1 sida' : `${written} sidor`),
  onMap: (found: string) => `${found} på kartan`,
  mapOf: 'Sverige i 21 län. Samma uppgifter står i tabellen.',
  mapOfCounty: (county: string) => `${county} i kommuner. Samma uppgifter står i tabellen.`,
  area: (name: string, found: string) => `${name}: ${found}`,
  areaEmpty: (name: string) => `${name}: inget än`,
  legend: 'Antal sidor',
  none: 'Inget än',
  county: 'Län',
  municipality: 'Kommun',
  total: 'Alla',
  countyTable: 'Antal sidor per län',
  municipalityTable: (county: string) => `Antal sidor per kommun i ${county}`,
  emptyMunicipalities: (n: number) =>
    n === 1
      ? 'En kommun som vi inte har något från än'
      : `${n} kommuner som vi inte har något från än`,
  toCountry: 'Hela landet',
  inPlace: (name: string) => `I ${name}`,
  unplacedTitle: 'Utan plats på kartan',
  unplaced: 'Det här gäller hela landet, eller saknar uppgift om kommun:',
  methodsAndTools:
    'Metoder och verktyg hör inte till någon plats. Hur en metod har använts på olika håll står på dess egen sida.',
  emptyTitle: 'Här finns inget att visa än',
  empty: 'Har ni gjort något som andra kan lära av? Berätta gärna.',
  emptyFiltered: 'Inget här svarar mot det ni har valt. Ta bort ett filter, eller se hela landet.',
  showAll: 'Visa kartan utan filter',
  inList: {
    example: 'i listan över exempel',
    organisation: 'i listan över organisationer',
    lab: 'i listan över labb',
    method: 'i listan över metoder',
    tool: 'i listan över verktyg',
  },
  open: 'Öppna kartan',
}
