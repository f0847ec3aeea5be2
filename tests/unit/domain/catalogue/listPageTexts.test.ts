import { expect, test } from 'vitest'

import { listPageTexts } from '@/domain/catalogue/listPageTexts'

import { aLab, aMethod, anExample, anOrganisation, aTool } from '../../components/publicItems'

test.each([
  [
    'example',
    anExample(),
    [
      'Utmaningens ord',
      'Målets ord',
      'Det gjordas ord',
      'Resultatets ord',
      'Anmälda brott',
      'En framgångsfaktor',
      'Hindrets ord',
      'Det som inte gick',
      'Ett råd',
      'En metod',
      'Så gjordes den om',
      'Ett verktyg',
      'Tänk på detta',
      'Det blev vårt hus',
    ],
  ],
  [
    'method',
    aMethod(),
    [
      'Vad det är',
      'Varför det är',
      'När det passar',
      'När det inte passar',
      'Bjud in brett',
      'Stegets ord',
      'En förberedelse',
      'Ett material',
      'En roll',
      'Väntad effekt',
      'Uppföljningens ord',
      'Ett mått att följa',
      'Riskens ord',
      'Jämlikhetens ord',
      'Utbildningens ord',
      'Erfarenhetens text',
    ],
  ],
  [
    'tool',
    aTool(),
    [
      'Det är bäst för',
      'Det kräver',
      'En styrka',
      'En begränsning',
      'Tillgängligheten i ord',
      'En metod',
      'Erfarenhetens text',
    ],
  ],
  ['organisation', anOrganisation(), ['Om oss', 'Vi bidrar med', 'Vi söker']],
  [
    'lab',
    aLab(),
    [
      'Programmets namn',
      'Labbets utmaning',
      'Labbets fråga',
      'Provets hypotes',
      'Provets försök',
      'Provets resultat',
      'Provets lärdom',
      'En lärdom',
      'En rekommendation',
      'Dagbokens rubrik',
      'Dagbokens ord',
    ],
  ],
])('the running text of a page, part by part: %s', (_, item, texts) => {
  expect(listPageTexts(item)).toEqual(texts)
})

test('parts that say nothing are left out', () => {
  const empty = { root: { children: [{ type: 'paragraph', children: [] }] } }

  expect(listPageTexts(anOrganisation({ about: null, offers: empty }))).toEqual(['Vi söker'])
})

test('who is named on a page, and what is for editors to reach, are not its text', () => {
  const words = [anExample(), aMethod(), aTool(), anOrganisation(), aLab()].flatMap(listPageTexts)

  for (const part of ['Anna på Bolaget', 'kontakt@example.se', 'Berättaren', 'Rättade en siffra']) {
    expect(words.join('\n')).not.toContain(part)
  }
})
