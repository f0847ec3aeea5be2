/** A page of each template, at its address in both languages. */
export type Template = Readonly<{
  name: string
  sv: string
  en: string
  /** True for what is made of what a visitor has chosen or looked for: search engines are to leave it. */
  isHidden?: true
}>

/** One page of each template, filled by the first content, at its address in both languages. */
export const templates: readonly Template[] = [
  { name: 'the start page', sv: '/', en: '/en' },
  { name: 'the list of methods', sv: '/metoder', en: '/en/methods' },
  { name: 'the list of examples', sv: '/exempel', en: '/en/examples' },
  { name: 'the list of tools', sv: '/verktyg', en: '/en/tools' },
  { name: 'the list of labs', sv: '/labb', en: '/en/labs' },
  {
    name: 'the second page of the organisations',
    sv: '/organisationer?sida=2',
    en: '/en/organisations?page=2',
  },
  { name: 'a method', sv: '/metoder/bostad-forst', en: '/en/methods/bostad-forst' },
  {
    name: 'an example',
    sv: '/exempel/boendebyggarna-vivalla',
    en: '/en/examples/boendebyggarna-vivalla',
  },
  {
    name: 'a tool',
    sv: '/verktyg/segregationsbarometern',
    en: '/en/tools/segregationsbarometern',
  },
  {
    name: 'an organisation',
    sv: '/organisationer/hyresbostader-i-norrkoping',
    en: '/en/organisations/hyresbostader-i-norrkoping',
  },
  {
    name: 'a lab',
    sv: '/labb/innovationslabbet-lina-hage',
    en: '/en/labs/innovationslabbet-lina-hage',
  },
  { name: 'the guide', sv: '/hitta-metod', en: '/en/find-a-method' },
  {
    name: 'the suggestions of the guide',
    sv: '/hitta-metod?tema=trygghet&malgrupp=barnfamiljer&fas=forsta&kostnad=under_50',
    en: '/en/find-a-method?theme=trygghet&group=barnfamiljer&phase=forsta&cost=under_50',
    isHidden: true,
  },
  { name: 'the map of the country', sv: '/karta', en: '/en/map' },
  {
    name: 'the map of a county',
    sv: '/karta?lan=skane-lan',
    en: '/en/map?county=skane-county',
    isHidden: true,
  },
  {
    name: 'the map of a municipality',
    sv: '/karta?kommun=norrkoping',
    en: '/en/map?municipality=norrkoping',
    isHidden: true,
  },
  { name: 'the themes', sv: '/teman', en: '/en/themes' },
  { name: 'a theme', sv: '/teman/trygghet', en: '/en/themes/trygghet' },
  { name: 'the news', sv: '/nyheter', en: '/en/news' },
  {
    name: 'a piece of news',
    sv: '/nyheter/fyra-innovationslabb-valda',
    en: '/en/news/fyra-innovationslabb-valda',
  },
  { name: 'the search', sv: '/sok', en: '/en/search', isHidden: true },
  {
    name: 'what a search finds',
    sv: '/sok?q=trygghet',
    en: '/en/search?q=housing',
    isHidden: true,
  },
  { name: 'the page about the bank', sv: '/om', en: '/en/about' },
  { name: 'the page about the programme', sv: '/programmet', en: '/en/programme' },
  { name: 'the page on accessibility', sv: '/tillganglighet', en: '/en/accessibility' },
  { name: 'the page on personal data', sv: '/personuppgifter', en: '/en/privacy' },
  {
    name: 'a comparison',
    sv: '/jamfor?val=metoder.bostad-forst,exempel.boendebyggarna-vivalla',
    en: '/en/compare?val=methods.bostad-forst,examples.boendebyggarna-vivalla',
    isHidden: true,
  },
  {
    name: 'a list of one’s own',
    sv: '/min-lista?val=metoder.bostad-forst,exempel.boendebyggarna-vivalla&namn=Att%20läsa&q=trygghet',
    en: '/en/my-list?val=methods.bostad-forst,examples.boendebyggarna-vivalla&name=To%20read&q=safety',
    isHidden: true,
  },
  { name: 'the page about the open data', sv: '/oppna-data', en: '/en/open-data' },
]

/** What a page looks like when something is chosen, wrong, missing or empty. */
export const states = [
  {
    name: 'a list with filters chosen',
    sv: '/exempel?tema=trygghet&malgrupp=alla_boende',
    en: '/en/examples?theme=trygghet&group=alla_boende',
  },
  {
    name: 'a list that left something in the address out',
    sv: '/metoder?tema=finns-inte&sida=99',
    en: '/en/methods?theme=finns-inte&page=99',
  },
  {
    name: 'a list where nothing is left',
    sv: '/exempel?kommun=kiruna',
    en: '/en/examples?municipality=kiruna',
  },
  {
    name: 'the map where nothing is left',
    sv: '/karta?kommun=kiruna&typ=labb&tema=finns-inte',
    en: '/en/map?kind=labs&municipality=kiruna&theme=finns-inte',
  },
  { name: 'a comparison of nothing', sv: '/jamfor', en: '/en/compare' },
  {
    name: 'a list of one’s own where something is missing',
    sv: '/min-lista?val=metoder.finns-inte,bok.x',
    en: '/en/my-list?val=methods.finns-inte,book.x',
  },
  {
    name: 'a search narrowed to what is left of it',
    sv: '/sok?q=boende&typ=exempel&tema=trygghet&sida=99',
    en: '/en/search?q=tenants&kind=examples&theme=trygghet&page=99',
  },
  {
    name: 'a search that finds nothing',
    sv: '/sok?q=zxqwvk&tema=trygghet',
    en: '/en/search?q=zxqwvk&theme=trygghet',
  },
  {
    name: 'an address that leads nowhere',
    sv: '/metoder/finns-inte',
    en: '/en/methods/finns-inte',
  },
] as const
