import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { ItemView } from '@/components/item/ItemView'
import type { PublicItem } from '@/domain/publication/publicItem'

import { aLab, aMethod, anExample, anOrganisation, aTool } from './publicItems'

const draw = (item: PublicItem) =>
  renderToStaticMarkup(<ItemView item={item} />).replaceAll('\u00a0', ' ')

const ofAll = [
  'Ett namn',
  'Ett annat namn',
  'En sammanfattning som säger vad det är.',
  'alt="En gård"',
  'Fotografen',
  '/teman/trygghet',
  'nyckelord',
  'https://lank.example/',
  'Rapport',
  'En bilaga',
  'PDF, 1,4 MB',
  'https://kalla.example/',
  'Utgivaren',
  'läst 1 november 2026',
  '/organisationer/ansvarig-org',
  'Kontaktfunktionen',
  'mailto:kontakt@example.se',
  'creativecommons.org/licenses/by/4.0',
  'Rättade en siffra',
  'Började som ett bidrag från Anna på Bolaget',
  '15 januari 2024',
  '16 februari 2025',
  '17 mars 2025',
  'mer än ett år sedan',
]

test.each([
  [
    'an example',
    anExample(),
    [
      'Alla boende',
      'Utmaningens ord',
      'Målets ord',
      'Det gjordas ord',
      'Resultatets ord',
      'Anmälda brott',
      '180',
      '76',
      'per 1 000 invånare',
      '2016',
      'Brottsstatistik',
      'Förbättring',
      'Siffrans källa',
      'Effektnivå 2 av 5: Uppföljd',
      'En låg nivå är ingen dom',
      'https://utvardering.example/',
      '/organisationer/utvärderaren',
      '2017',
      'Oberoende',
      'En framgångsfaktor',
      'Hindrets ord',
      'Det som inte gick',
      'Ett råd',
      'Pågår',
      '1997–',
      'ungefärligt år',
      'Gårdsten',
      'Göteborg',
      'Västra Götalands län',
      'kommunens mittpunkt',
      'Bostadsområde',
      'Stora socioekonomiska utmaningar (2021)',
      'Utsatt område (2023)',
      '2 700',
      '1969–1972',
      'Områdesfakta från',
      'Hyresrätt',
      '/organisationer/huvudmannen',
      'Huvudman',
      '/organisationer/finansiären',
      '1 250 000 kr',
      'Bidrag',
      'Över 5 miljoner kr',
      '67 200 000 kr',
      'Två på heltid',
      'Dialog och samråd',
      'Boende',
      '/metoder/en-metod',
      'Så gjordes den om',
      'Det den gav',
      '/verktyg/ett-verktyg',
      '/labb/ett-labb',
      '/exempel/en-del',
      '/labb/ett-ursprung',
      'Går att göra med anpassning',
      'Tänk på detta',
      'Det blev vårt hus',
      'Hyresgäst',
    ],
  ],
  [
    'a method',
    aMethod(),
    [
      'Vad det är',
      'Varför det är',
      'När det passar',
      'När det inte passar',
      'Förstå och kartlägga',
      'Bjud in brett',
      'Stegets ord',
      '1,5 timmar',
      'Förvaltaren',
      '/verktyg/stegets-verktyg',
      'alt="Ett steg"',
      'En förberedelse',
      'Ett material',
      'En roll',
      'Grundläggande',
      '8–15 personer',
      'På plats',
      '1–4 veckor',
      'Under en dag',
      '6–12 månader',
      'Under 50 000 kr',
      'Lätt',
      'Väntad effekt',
      'Uppföljningens ord',
      'Ett mått att följa',
      'Riskens ord',
      'Jämlikhetens ord',
      'Effektnivå 1 av 5: Beskriven',
      'https://studie.example/',
      'Effektstudie, 2019',
      '/organisationer/metodägaren',
      'Utbildningens ord',
      'https://manual.example/',
      '/metoder/en-granne',
      'Passar före den här metoden',
      '/verktyg/ett-verktyg',
      'Trygghetsvandring',
      '/exempel/ett-bruk',
      'Härnösand · 2016',
      'Brukets anpassning',
      'Brukets utfall',
      'Det blev bättre',
      'Erfarenhetens text',
      'Berättat av Berättaren',
      'Erfarenhetens anpassning',
      'Kommun, Göteborg, 2022',
      '/labb/ett-ursprung',
    ],
  ],
  [
    'a tool',
    aTool(),
    [
      'Checklista',
      'PDF',
      'Fritt',
      'Priset i ord',
      'Svenska, Arabiska',
      '/organisationer/tillhandahållaren',
      'https://verktyg.example/',
      'Verktygets fil',
      'Tillgängligheten i ord',
      'Klart att använda',
      'Det är bäst för',
      'Det kräver',
      'En styrka',
      'En begränsning',
      'Får användas och ändras',
      'behandlar personuppgifter',
      'Version 2',
      '5 april 2021',
      '7 juni 2027',
      '/metoder/en-metod',
      'Följa upp',
      'Medel',
      '/exempel/ett-bruk',
      'Erfarenhetens text',
      'Berättat av Berättaren',
    ],
  ],
  [
    'an organisation',
    anOrganisation(),
    [
      'Kortnamnet',
      'SABO',
      'Bransch- eller intresseorganisation',
      '556000-0000',
      '/organisationer/modern',
      '/organisationer/föreningen',
      '/organisationer/dottern',
      '/organisationer/medlemmen',
      'Hela landet',
      'Göteborg',
      'Upplands Väsby',
      'https://www.org.example/',
      '1 000–5 000 lägenheter',
      'Om oss',
      'Vi bidrar med',
      'Vi söker',
      'alt="Logotypen"',
      'Partner i kunskapsbanken',
      '/labb/ett-labb',
      'Huvudman, Finansiär',
      '/metoder/en-metod',
      '/verktyg/ett-verktyg',
    ],
  ],
  [
    'a lab',
    aLab(),
    [
      'Programmets namn',
      'href="/programmet"',
      '/organisationer/värden',
      '/organisationer/parten',
      'Utvärderare eller följeforskare',
      'Hageby, Göteborg',
      'Lokalens namn',
      'Labbets utmaning',
      'Labbets fråga',
      'Förbättrade skolresultat',
      'Unga',
      '22',
      'Deltagarnas kommentar',
      'juni 2018–december 2019',
      '31 december 2019',
      'Avslutat',
      '4 896 800 kr',
      '2017-04765',
      'Provets hypotes',
      'Provets försök',
      '/metoder/provets-metod',
      'Provets mått',
      'Provets utgångsläge',
      'Provets resultat',
      'Ändra',
      'Provets lärdom',
      'En lärdom',
      'En rekommendation',
      '/verktyg/ett-verktyg',
      '/exempel/en-del',
      'https://rapport.example/',
      'Dagbokens rubrik',
      'Dagbokens ord',
      'labbledningen',
      '3 oktober 2018',
      'Dagbokens källa',
    ],
  ],
] as const)('%s shows everything that is public about it', (_, item, ofKind) => {
  const html = draw(item)

  const missing = [...ofAll, ...ofKind].filter((words) => !html.includes(words))

  expect(missing).toEqual([])
})

describe('an item that is not translated', () => {
  const html = draw(anExample({ locale: 'en', contentLocale: 'sv' }))

  test('says so, and leads to the Swedish page', () => {
    expect(html).toContain('This page exists in Swedish')
    expect(html).toContain('href="/exempel/ett-namn"')
  })

  test('marks its Swedish parts, and keeps headings and labels in English', () => {
    expect(html).toContain('<h1 lang="sv">Ett namn</h1>')
    expect(html).toContain('The challenge')
    expect(html).toContain('Neighbourhood')
  })
})

test('an item where nothing but the required is known has no empty parts', () => {
  const html = draw(
    aMethod({ why: null, equality: null, usedIn: [], experiences: [], research: [], tools: [] }),
  )

  expect(html).not.toMatch(/<h[23][^>]*><\/h[23]>/)
  expect(html).not.toMatch(/<(ul|ol|dl)[^>]*><\/\1>/)
  expect(html).not.toContain('Används i')
})

test('what the sources do not state is told in one sentence', () => {
  const html = draw(aMethod({ timeToRun: 'okand', costBand: 'okand', difficulty: 'okand' }))

  expect(html).toContain('Källorna anger inte tid, kostnad eller svårighet.')
})
