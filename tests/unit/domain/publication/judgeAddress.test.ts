import { expect, test } from 'vitest'

import { makeKnownCodes } from '@/domain/catalogue/facetWords'
import type { KnownBank } from '@/domain/catalogue/judgeChoice'
import { type AddressBook, judgeAddress } from '@/domain/publication/judgeAddress'

const emptyBook: AddressBook = { find: () => null }

/** What a path without a query leads to. */
const judge = (path: string, book: AddressBook | null) =>
  judgeAddress(path, '', { book, known: null })

const book: AddressBook = {
  find: (kind, slug) => {
    if (kind === 'method' && slug === 'gammalt-namn') return { type: 'moved', to: 'nytt-namn' }
    if (kind === 'example' && slug === 'arkiverat') return { type: 'gone' }
    return null
  },
}

test.each([
  ['/', '/sv'],
  ['/metoder', '/sv/list/method/-'],
  ['/metoder/boskola', '/sv/metoder/boskola'],
  ['/en', '/en'],
  ['/en/methods', '/en/list/method/-'],
  ['/en/methods/boskola', '/en/methods/boskola'],
  ['/om', '/sv/om'],
])('%s is answered from %s', (path, from) => {
  const verdict = judge(path, emptyBook)

  expect(verdict).toEqual({ type: 'answer', from, status: 200 })
})

test.each([
  ['the Swedish prefix falls away', '/sv', '/'],
  ['the Swedish prefix falls away on every page', '/sv/metoder/boskola', '/metoder/boskola'],
  ['capitals become small', '/Metoder/Boskola', '/metoder/boskola'],
  ['capitals become small in the prefix', '/EN/Methods', '/en/methods'],
  ['a slash at the end falls away', '/metoder/', '/metoder'],
  ['doubled slashes become one', '//metoder', '/metoder'],
  ['the English word leads to the Swedish page', '/methods', '/metoder'],
  ['the English word leads to the Swedish item', '/methods/boskola', '/metoder/boskola'],
  ['the Swedish word leads to the English page', '/en/metoder', '/en/methods'],
  ['the English word of a section leads right', '/accessibility', '/tillganglighet'],
  ['everything is set right at once', '/SV/Methods/Boskola/', '/metoder/boskola'],
])('%s: %s → %s', (_, path, to) => {
  const verdict = judge(path, emptyBook)

  expect(verdict).toEqual({ type: 'redirect', to, status: 308 })
})

test('what is corrected once is right', () => {
  for (const path of ['/SV//Methods/Boskola/', '/EN/Metoder', '/%C3%96', '/sv/sv']) {
    const verdict = judge(path, emptyBook)
    const again = verdict.type === 'redirect' ? judge(verdict.to, emptyBook) : verdict

    expect(['answer', 'redirect']).toContain(again.type)
    if (again.type === 'redirect') expect(judge(again.to, emptyBook).type).toBe('answer')
  }
})

test('an item that has got a new name is followed, in both languages', () => {
  expect(judge('/metoder/gammalt-namn', book)).toEqual({
    type: 'redirect',
    to: '/metoder/nytt-namn',
    status: 308,
  })
  expect(judge('/en/methods/gammalt-namn', book)).toEqual({
    type: 'redirect',
    to: '/en/methods/nytt-namn',
    status: 308,
  })
})

test('an archived item is answered by the page that says so', () => {
  expect(judge('/exempel/arkiverat', book)).toEqual({
    type: 'answer',
    from: '/sv/gone/example/arkiverat',
    status: 410,
  })
})

test('the same slug under another kind is another item', () => {
  expect(judge('/exempel/gammalt-namn', book)).toMatchObject({
    type: 'answer',
    status: 200,
  })
})

test('before the book is open every address is answered by its page', () => {
  expect(judge('/exempel/arkiverat', null)).toMatchObject({ type: 'answer', status: 200 })
})

test('a book that sends an address to itself sends nobody round in circles', () => {
  const circular: AddressBook = { find: (_, slug) => ({ type: 'moved', to: slug }) }

  expect(judge('/metoder/boskola', circular)).toMatchObject({ type: 'answer' })
})

test.each([
  '/metoder/%E5ldre',
  '/%',
  `/metoder/${'a'.repeat(2000)}`,
  '/nagot-helt-annat',
  '/metoder/boskola/mer',
  '/om/mer',
  '/gone/method/boskola',
  '/nowhere',
  '/__proto__',
])('an address that nobody can have leads nowhere: %s', (path) => {
  expect(judge(path, book)).toEqual({ type: 'answer', from: '/sv/nowhere', status: 404 })
})

test('who goes astray in English is answered in English', () => {
  expect(judge('/en/nothing', book)).toEqual({
    type: 'answer',
    from: '/en/nowhere',
    status: 404,
  })
})

test('no address sends a visitor to another host', () => {
  for (const path of [
    '//evil.example',
    '///evil.example/x',
    '/sv//evil.example',
    '/sv/\\evil.example',
  ]) {
    const verdict = judge(path, emptyBook)
    const to = verdict.type === 'redirect' ? verdict.to : '/'

    expect(new URL(to, 'https://bank.example').host).toBe('bank.example')
  }
})

test.each([
  ['/bekrafta/abc234', { type: 'answer', from: '/sv/confirm/abc234', status: 200 }],
  ['/en/confirm/abc234', { type: 'answer', from: '/en/confirm/abc234', status: 200 }],
  ['/confirm/abc234', { type: 'redirect', to: '/bekrafta/abc234', status: 308 }],
  ['/en/bekrafta/abc234', { type: 'redirect', to: '/en/confirm/abc234', status: 308 }],
  ['/bekrafta', { type: 'answer', from: '/sv/nowhere', status: 404 }],
  ['/bekrafta/abc234/mer', { type: 'answer', from: '/sv/nowhere', status: 404 }],
])('the receiver of a letter who follows %s is led right', (path, verdict) => {
  expect(judge(path, emptyBook)).toEqual(verdict)
})

const inside = (from: string) => ({ type: 'answer', from, status: 200 })
const elsewhere = (to: string) => ({ type: 'redirect', to, status: 308 })
const token = 'a2'.repeat(26)

test.each([
  ['/sok', inside('/sv/search')],
  ['/en/search', inside('/en/search')],
  ['/search', elsewhere('/sok')],
  ['/en/hitta-metod', elsewhere('/en/find-a-method')],
  ['/karta', inside('/sv/map/-')],
  ['/en/find-a-method', inside('/en/guide/-')],
  ['/jamfor', inside('/sv/compare')],
  ['/en/my-list', inside('/en/my-list')],
  ['/bidra', inside('/sv/contribute')],
  ['/en/contribute', inside('/en/contribute')],
  ['/contribute', elsewhere('/bidra')],
  ['/en/bidra', elsewhere('/en/contribute')],
  ['/bidra/erfarenhet', inside('/sv/contribute/experience')],
  ['/en/contribute/experience', inside('/en/contribute/experience')],
  ['/en/bidra/erfarenhet', elsewhere('/en/contribute/experience')],
  ['/contribute/case', elsewhere('/bidra/arende')],
  ['/bidra/arende', inside('/sv/contribute/case')],
  [`/bidra/arende/${token}`, inside(`/sv/contribute/case/${token}`)],
  ['/bidra/arende/uppgifter', inside('/sv/contribute/case/data')],
  ['/en/contribute/case/data', inside('/en/contribute/case/data')],
  [`/en/contribute/case/${token}`, inside(`/en/contribute/case/${token}`)],
  [`/bidra/tack/${token}`, { type: 'answer', from: '/sv/nowhere', status: 404 }],
  [`/bidra/arende/${token}/mer`, { type: 'answer', from: '/sv/nowhere', status: 404 }],
  ['/bidra/annat', { type: 'answer', from: '/sv/nowhere', status: 404 }],
])('a contributor who goes to %s is led right', (path, verdict) => {
  expect(judge(path, emptyBook)).toEqual(verdict)
})

const known: KnownBank = {
  themes: makeKnownCodes([{ code: 'trygghet' }, { code: 'sprak' }]),
  organisations: makeKnownCodes([{ code: 'fornbo', names: ['Bostads AB Fornbo'] }]),
  sizeClasses: makeKnownCodes([]),
  countOf: () => 60,
}
const open = { book: emptyBook, known }
const kept = (from: string) => ({ type: 'answer', from, status: 200 })

test.each([
  ['/exempel', '', '/sv/list/example/-'],
  ['/exempel', '?tema=trygghet', '/sv/list/example/tema~trygghet'],
  [
    '/exempel',
    '?tema=sprak,trygghet&lan=skane-lan&sortera=titel&sida=2',
    '/sv/list/example/tema~sprak*trygghet!lan~skane-lan!sortera~titel!sida~2',
  ],
  ['/exempel', '?tema=sprak%2Ctrygghet', '/sv/list/example/tema~sprak*trygghet'],
  ['/en/methods', '?phase=planera', '/en/list/method/phase~planera'],
  ['/exempel', '?sida=3', '/sv/list/example/sida~3'],
])('what is chosen at %s%s has a page that is kept', (path, search, from) => {
  expect(judgeAddress(path, search, open)).toEqual(kept(from))
})

test.each([
  ['tracking is taken away', '?utm_source=brev&tema=trygghet', '/exempel?tema=trygghet'],
  ['tracking alone leads to the path', '?utm_source=brev', '/exempel'],
  [
    'what a form sends becomes short',
    '?tema=trygghet&tema=sprak&kommun=',
    '/exempel?tema=sprak,trygghet',
  ],
  ['another order becomes the one', '?lage=pagar&tema=sprak', '/exempel?tema=sprak&lage=pagar'],
  ['a code becomes a word', '?kommun=1480', '/exempel?kommun=goteborg'],
  ['a name becomes a word', '?kommun=G%C3%B6teborg', '/exempel?kommun=goteborg'],
  [
    'an organisation is found by name',
    '?organisation=Bostads+AB+Fornbo',
    '/exempel?organisation=fornbo',
  ],
  ['the usual order and the first page are left out', '?sortera=nyast&sida=1', '/exempel'],
])('%s: %s → %s', (_, search, to) => {
  expect(judgeAddress('/exempel', search, open)).toEqual({ type: 'redirect', to, status: 307 })
  const [, query] = to.split('?')
  expect(judgeAddress('/exempel', query ? `?${query}` : '', open).type).toBe('answer')
})

test.each([
  ['/karta', '?tema=trygghet&lan=skane-lan', '/sv/map/tema~trygghet!lan~skane-lan'],
  ['/karta', '?insats=motesplats&sida=2', '/sv/map/insats~motesplats!sida~2'],
  ['/en/map', '?municipality=malmo', '/en/map/municipality~malmo'],
  ['/hitta-metod', '?fas=planera&kostnad=under_50', '/sv/guide/fas~planera!kostnad~under_50'],
])('what is asked at %s%s has a page that is kept', (path, search, from) => {
  expect(judgeAddress(path, search, open)).toEqual(kept(from))
})

test.each([
  ['no map is put in order', '/karta', '?lan=skane-lan&sortera=titel', '?lan=skane-lan'],
  ['the guide has one page', '/hitta-metod', '?fas=planera&sida=2', '?fas=planera'],
  [
    'what is skipped in the guide falls away',
    '/hitta-metod',
    '?tema=trygghet&tema=sprak&tid=&kostnad=&svarighet=latt',
    '?tema=sprak,trygghet&svarighet=latt',
  ],
])('%s: %s%s → %s', (_, path, search, query) => {
  const to = `${path}${query}`

  expect(judgeAddress(path, search, open)).toEqual({ type: 'redirect', to, status: 307 })
})

test.each([
  ['/karta', '/sv/map', '?fas=planera'],
  ['/karta', '/sv/map', '?kommun=atlantis'],
  ['/hitta-metod', '/sv/guide', '?lan=skane-lan'],
  ['/hitta-metod', '/sv/guide', '?tema=hundar'],
])('of what %s cannot follow no page is kept', (path, from, search) => {
  expect(judgeAddress(path, search, open)).toEqual(kept(from + search))
})

test.each([
  '?tema=hundar',
  '?tema=hundar&utm_source=brev',
  '?kommun=atlantis',
  '?fas=planera',
  '?sida=4',
  '?sida=999999',
  '?sida=1000000000',
  '?tema=__proto__',
  `?tema=${'a'.repeat(5000)}`,
  `?x=${'&'.repeat(5000)}`,
])('of what leads nowhere no page is kept: %.30s', (search) => {
  expect(judgeAddress('/exempel', search, open)).toEqual(kept(`/sv/exempel${search}`))
})

test('however many addresses somebody invents, they are led to pages that exist', () => {
  const names = new Set<string>()
  for (let number = 0; number < 2000; number += 1) {
    const search = `?utm_id=${number}&tema=hundar-${number}&sida=${number + 5}&kommun=${number}`
    for (const query of [search, `?a${number}=1`, `?sida=${number + 4}`, `?__proto__=${number}`]) {
      const verdict = judgeAddress('/exempel', query, open)
      if (verdict.type === 'answer' && verdict.from.startsWith('/sv/list/')) names.add(verdict.from)
    }
  }

  expect([...names]).toEqual([])
})

test('before the bank is open nothing is kept that only the bank can know', () => {
  const closed = { book: null, known: null }

  expect(judgeAddress('/exempel', '?tema=hundar', closed)).toEqual(kept('/sv/exempel?tema=hundar'))
  expect(judgeAddress('/exempel', '?sida=2', closed)).toEqual(kept('/sv/exempel?sida=2'))
  expect(judgeAddress('/exempel', '?lage=pagar', closed)).toEqual(
    kept('/sv/list/example/lage~pagar'),
  )
})

test.each(['/sok', '/jamfor', '/min-lista', '/nyheter', '/bidra'])(
  '%s is handed its query as it is',
  (path) => {
    const verdict = judgeAddress(path, '?q=b&a=%C3%A5&x', open)

    expect(verdict).toMatchObject({
      type: 'answer',
      from: expect.stringMatching(/\?q=b&a=%C3%A5&x$/),
    })
  },
)

test('whoever is sent on keeps what they asked for', () => {
  expect(judgeAddress('/Methods', '?tema=trygghet', open)).toEqual({
    type: 'redirect',
    to: '/metoder?tema=trygghet',
    status: 308,
  })
})

test.each(['/list/example/-', '/sv/list/example/-', '/list/example/tema~trygghet'])(
  'nobody asks for a kept page by its name: %s',
  (path) => {
    const verdict = judgeAddress(path, '', open)
    const end = verdict.type === 'redirect' ? judgeAddress(verdict.to, '', open) : verdict

    expect(end).toMatchObject({ status: 404 })
  },
)
