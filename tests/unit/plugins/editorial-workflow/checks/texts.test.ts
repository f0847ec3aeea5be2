import { describe, expect, test } from 'vitest'

import { checkAlt } from '@/plugins/editorial-workflow/checks/checkAlt'
import { checkLink } from '@/plugins/editorial-workflow/checks/checkLink'
import { checkOutline } from '@/plugins/editorial-workflow/checks/checkOutline'
import { checkProse } from '@/plugins/editorial-workflow/checks/checkProse'
import type { Seen } from '@/plugins/editorial-workflow/checks/finding'
import { excerptOf } from '@/plugins/editorial-workflow/checks/finding'
import {
  findPersonalData,
  isPersonalNumber,
} from '@/plugins/editorial-workflow/checks/findPersonalData'
import { findOtherLanguage } from '@/plugins/editorial-workflow/checks/guessLanguage'
import { settleChecks } from '@/plugins/editorial-workflow/checks/options'
import type { Piece } from '@/plugins/editorial-workflow/checks/readRichText'
import { splitSentences } from '@/plugins/editorial-workflow/checks/splitSentences'
import { readContent } from '@/seed/readContent'

const rulesOf = (seen: readonly Seen[]) => seen.map(({ rule }) => rule)
const words = (count: number) => Array.from({ length: count }, (_, at) => `ord${at}`).join(' ')

describe('what an image is said to show', () => {
  test.each([
    [[], 'Två grannar planterar i en pallkrage'],
    [[], 'Vätterhems logotyp'],
    [[], 'Fotbollslaget på gården i Råslätt, 2024'],
    [[], 'Bildstudion i kvarterslokalen'],
    [[], 'Fotografer i trapphuset'],
    [[], 'Picture books on a shelf'],
    [['alt-missing'], null],
    [['alt-missing'], '   '],
    [['alt-file-name'], 'IMG_2034'],
    [['alt-file-name'], 'DSC00123.JPG'],
    [['alt-file-name'], 'gard-vivalla.png'],
    [['alt-file-name'], 'Skärmbild 2024-05-01'],
    [['alt-file-name'], 'image (3)'],
    [['alt-file-name'], 'gard_2024'],
    [['alt-opening'], 'Bild på en gård med pallkragar'],
    [['alt-opening'], 'En bild av huset före ombyggnaden'],
    [['alt-opening'], 'Foto från invigningen'],
    [['alt-opening'], 'Photo of two neighbours'],
    [['alt-opening'], 'An image showing the courtyard'],
    [['alt-short'], 'gård'],
    [['alt-short'], 'Trapphus'],
    [['alt-long'], 'En lång beskrivning '.repeat(11)],
  ] as const)('%j: %j', (rules, alt) => {
    expect(rulesOf(checkAlt(alt, 'gard_2024.jpg'))).toEqual(rules)
  })
})

describe('the words of a link', () => {
  test.each([
    [[], 'Bolagets slutrapport'],
    [[], 'Läs mer om Boendebyggarna'],
    [[], 'Här byggs husen'],
    [[], 'More than bricks'],
    [[], 'vatterhem.se'],
    [[], 'Vätterhem AB/Jönköping'],
    [['link-empty'], ''],
    [['link-empty'], ' \n'],
    [['link-vague'], 'här'],
    [['link-vague'], 'Klicka här!'],
    [['link-vague'], 'Läs mer »'],
    [['link-vague'], 'Here'],
    [['link-vague'], 'Read more …'],
    [['link-vague'], '> Learn more'],
    [['link-bare'], 'https://www.vatterhem.se/om-oss'],
    [['link-bare'], 'www.vatterhem.se'],
    [['link-bare'], 'vatterhem.se/om-oss/projekt'],
  ] as const)('%j: %j', (rules, text) => {
    expect(rulesOf(checkLink({ text, url: 'https://example.se' }))).toEqual(rules)
  })
})

describe('the headings of a text', () => {
  const heading = (level: number, text = 'Rubrik'): Piece => ({ type: 'heading', level, text })
  const paragraph = (text = 'Löpande text.', isBold = false): Piece => ({
    type: 'paragraph',
    isBold,
    text,
  })

  test.each<[string, readonly string[], readonly Piece[]]>([
    ['in order', [], [heading(2), heading(3), heading(3), heading(2)]],
    ['all of the lower level', [], [heading(3), heading(3)]],
    ['none', [], [paragraph(), paragraph()]],
    ['up several levels at once', [], [heading(2), heading(3), heading(4), heading(2)]],
    ['one jumped over', ['heading-skip'], [heading(2), heading(4)]],
    ['the lower one first', ['heading-skip'], [heading(3), heading(2)]],
    ['an empty one', ['heading-empty'], [heading(2, ' '), paragraph()]],
    ['an empty one hides no order', ['heading-empty'], [heading(2), heading(4, ''), heading(3)]],
    ['bold in place of one', ['heading-bold'], [paragraph('Så gjorde de', true), paragraph()]],
    ['a bold sentence', [], [paragraph('Så gjorde de i Vivalla.', true), paragraph()]],
    ['a bold line at the end', [], [paragraph(), paragraph('Så gjorde de', true)]],
    ['a bold line before nothing', [], [paragraph('Så gjorde de', true), paragraph(' ')]],
    ['a bold opening', [], [paragraph('Tid: en dag', false), paragraph()]],
  ])('%s', (_, rules, pieces) => {
    expect(rulesOf(checkOutline(pieces))).toEqual(rules)
  })
})

describe('how a text reads', () => {
  test.each([
    [[], `${words(30)}.`],
    [['sentence-long'], `${words(31)}.`],
    [[], `${words(20)}. ${words(20)}! ${words(20)}? ${words(20)}`],
    [[], `${words(20)}\n${words(20)}`],
    [['sentence-long'], `${words(10)} t.ex. ${words(10)} bl.a. ${words(12)}`],
    [['sentence-long'], `${words(10)} kl. 15 ${words(10)} ca. 1,5 ${words(12)}`],
    [['paragraph-long'], `${words(12)}. `.repeat(11)],
    [[], `${words(12)}.\n\n`.repeat(11)],
    [['capitals'], 'Det är STRÄNGT FÖRBJUDET ATT RÖKA här.'],
    [['capitals'], 'OBS! LÄS DETTA NOGA FÖRST'],
    [[], 'SABO, BID och IOP är förkortningar.'],
    [[], 'Kontakta SFI ABF KFUM i kommunen.'],
    [[], 'UNHCR och UNESCO'],
    [[], 'Projektet heter BOENDEBYGGARNA.'],
  ])('%j: %j', (rules, text) => {
    expect(rulesOf(checkProse(text))).toEqual(rules)
  })

  test('is cut into sentences where a reader would pause', () => {
    expect(splitSentences('Det kostade 1.5 miljoner, dvs. mer. ”Bra!” sa hon. Slut')).toEqual([
      'Det kostade 1.5 miljoner, dvs mer.',
      '”Bra!”',
      'sa hon.',
      'Slut',
    ])
  })
})

describe('the language of a text', () => {
  const swedish =
    'Hyresgästerna byggde om gården tillsammans med bovärdarna, och det är fler som möts där nu än förut.'
  const english =
    'The tenants rebuilt the courtyard together with the caretakers, and there are more people who meet there now.'

  test.each([
    ['sv', swedish, null],
    ['en', english, null],
    ['sv', english, 'en'],
    ['en', swedish, 'sv'],
    // a title or a quotation in the other language makes no text foreign
    ['sv', `${swedish} Rapporten heter ”The long way home: on tenants and trust”.`, null],
    ['en', `${english} The report is called ”Hur gick det till?”`, null],
    // too little to go by
    ['sv', 'Housing First in the city of Helsingborg', null],
    ['en', 'Boendebyggarna i Vivalla', null],
    [
      'sv',
      'Vätterhem Mimer Stena Poseidon MKB Helsingborgshem Gårdstensbostäder Örebrobostäder Kalmarhem Nyköpingshem Mitthem Bostaden Varberg',
      null,
    ],
    // a language that nobody has described is left alone
    ['fi', english, null],
  ] as const)('said to be %s: %j', (locale, text, other) => {
    expect(findOtherLanguage(text, locale)).toBe(other)
  })
})

describe('what may be about one person', () => {
  const seen = (text: string) => rulesOf(findPersonalData(text, settleChecks()))

  test.each([
    // a person whom the tax agency has made up for its examples
    ['personal-number', 'Hennes nummer är 19811218-9876.'],
    ['personal-number', '811218-9876'],
    ['personal-number', 'Född 198112189876'],
    ['personal-number', '(8112189876)'],
    ['personal-number', 'ett samordningsnummer 701063-2391'],
    ['personal-number', 'over a hundred: 811218+9876'],
    ['personal-phone', 'Ring 070-123 45 67 på vardagar.'],
    ['personal-phone', '0701234567'],
    ['personal-phone', '073 123 45 67'],
    ['personal-phone', '+46 70 123 45 67'],
    ['personal-phone', '+46(0)701234567'],
    ['personal-phone', '0046 8 123 456 78'],
    ['personal-phone', 'Växel: 08-123 45 67'],
    ['personal-phone', '036-19 99 00'],
    ['personal-phone', '0142-850 00'],
    ['personal-phone', '(08) 123 45 67'],
    ['personal-phone', 'Call 08 123 45 67.'],
    ['personal-email', 'Skriv till anna.andersson@vatterhem.se.'],
    ['personal-email', 'anna@gmail.com'],
    ['personal-email', 'åsa.öberg@mkb.nu'],
  ])('%s: %j', (rule, text) => {
    expect(seen(text)).toEqual([rule])
  })

  test.each([
    // numbers of organisations, accounts and books
    '556012-5790',
    'Org.nr 802000-1234',
    '16556012-5790',
    'ISBN 978-91-7000-123-4',
    'ISBN 91-7000-123-4',
    'ISSN 0281-1234',
    'Bankgiro 5050-1055',
    'Dnr 2019/01234-5',
    'SOU 2020:46',
    'SFS 2010:879',
    // days, times, years and periods
    'den 18 januari 1990',
    '1990-01-18',
    '2019-2021',
    'Mellan 1990–2023 byggdes 1200 lägenheter',
    '01-02-2020',
    'kl. 08.00–16.00',
    '08-17 varje dag',
    '20201231',
    // the last digit is wrong, or there is no such day
    '811218-9877',
    '810230-9872',
    '811318-9875',
    // money and amounts
    '12 500 000 kronor',
    '67,2 miljoner',
    '1 234 567 890 kr',
    '0,25–0,75',
    'ökade från 0 till 12 345 678',
    // numbers that ring at an office
    '020-12 34 56',
    '0771-12 34 56',
    'Ring 112 eller 114 14',
    '116 117',
    // shared mailboxes
    'info@vatterhem.se',
    'registrator@jonkoping.se',
    'bosocial.rasslatt@vatterhem.se',
    'vatterhem@vatterhem.se',
    'sociala medier: @vatterhem',
    // what stands in an address is no number of anybody
    'https://example.se/811218-9876/0701234567',
    'www.example.se/rapport-8112189876',
    'postnummer 551 11',
    'paragraf 12 § 3',
    'versionen 1.2.3.4',
    '59.32,18.07',
  ])('is not seen in %j', (text) => {
    expect(seen(text)).toEqual([])
  })

  test('is told from an organisation by its day, and from chance by its last digit', () => {
    expect(isPersonalNumber('19811218-9876')).toBe(true)
    expect(isPersonalNumber('811218-9875')).toBe(false)
    expect(isPersonalNumber('556012-5790')).toBe(false)
  })

  test('is allowed where the site says that nobody stands behind an address', () => {
    const roleAddresses = ['grannskap']

    expect(findPersonalData('grannskap@mkb.nu', { roleAddresses })).toEqual([])
    expect(rulesOf(findPersonalData('info@mkb.nu', { roleAddresses }))).toEqual(['personal-email'])
  })

  test('is shown with the words around it', () => {
    const [found] = findPersonalData(
      `${words(60)} ring Anna på 070-123 45 67 eller ${words(60)}`,
      settleChecks(),
    )

    expect(found?.excerpt).toMatch(/^… .*Anna på 070-123 45 67 eller.* …$/)
    expect(found?.excerpt.length).toBeLessThan(130)
  })
})

test.each([
  ['kort', 'kort'],
  [' flera \n rader ', 'flera rader'],
])('a short text is its own excerpt: %j', (text, excerpt) => {
  expect(excerptOf(text)).toBe(excerpt)
})

/** Every text of the first content, with its language: written with care, so that little should be seen. */
function* textsOf(value: unknown, locale = 'sv'): Generator<{ locale: string; text: string }> {
  if (typeof value === 'string') yield { locale, text: value }
  else if (Array.isArray(value)) for (const one of value) yield* textsOf(one, locale)
  else if (typeof value === 'object' && value !== null) {
    const isBilingual = 'sv' in value || 'en' in value
    for (const [key, one] of Object.entries(value)) yield* textsOf(one, isBilingual ? key : locale)
  }
}

describe('the first content', () => {
  const texts = readContent().flatMap(({ raw }) => [...textsOf(raw)])

  test('holds no personal data, no capitals and no text in the wrong language', () => {
    const seen = texts.flatMap(({ locale, text }) => [
      ...findPersonalData(text, settleChecks()).map(({ excerpt }) => excerpt),
      ...rulesOf(checkProse(text)).filter((rule) => rule === 'capitals'),
      ...(findOtherLanguage(text, locale) ? [text] : []),
    ])

    expect(texts.length).toBeGreaterThan(4000)
    expect(seen).toEqual([])
  })

  test('has few long sentences, in either language', () => {
    const sentences = texts.flatMap(({ text }) => splitSentences(text))
    const long = texts
      .flatMap(({ text }) => checkProse(text))
      .filter(({ rule }) => rule === 'sentence-long')

    expect(long.length / sentences.length).toBeLessThan(0.01)
    expect(long.length).toBeGreaterThan(0)
  })

  test('is seen to be in the other language wherever it is long enough and put in the wrong place', () => {
    const long = texts.filter(
      ({ text }) => text.split(/\s+/).length >= 25 && !text.includes('http'),
    )
    const found = long.filter(({ locale, text }) =>
      findOtherLanguage(text, locale === 'sv' ? 'en' : 'sv'),
    )

    expect(found.length / long.length).toBeGreaterThan(0.9)
  })
})
