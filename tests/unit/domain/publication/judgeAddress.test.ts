import { expect, test } from 'vitest'

import { type AddressBook, judgeAddress } from '@/domain/publication/judgeAddress'

const emptyBook: AddressBook = { find: () => null }

const book: AddressBook = {
  find: (kind, slug) => {
    if (kind === 'method' && slug === 'gammalt-namn') return { type: 'moved', to: 'nytt-namn' }
    if (kind === 'example' && slug === 'arkiverat') return { type: 'gone' }
    return null
  },
}

test.each([
  ['/', '/sv'],
  ['/metoder', '/sv/metoder'],
  ['/metoder/boskola', '/sv/metoder/boskola'],
  ['/en', '/en'],
  ['/en/methods', '/en/methods'],
  ['/en/methods/boskola', '/en/methods/boskola'],
  ['/om', '/sv/om'],
])('%s is answered from %s', (path, from) => {
  const verdict = judgeAddress(path, emptyBook)

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
  const verdict = judgeAddress(path, emptyBook)

  expect(verdict).toEqual({ type: 'redirect', to })
})

test('what is corrected once is right', () => {
  for (const path of ['/SV//Methods/Boskola/', '/EN/Metoder', '/%C3%96', '/sv/sv']) {
    const verdict = judgeAddress(path, emptyBook)
    const again = verdict.type === 'redirect' ? judgeAddress(verdict.to, emptyBook) : verdict

    expect(['answer', 'redirect']).toContain(again.type)
    if (again.type === 'redirect') expect(judgeAddress(again.to, emptyBook).type).toBe('answer')
  }
})

test('an item that has got a new name is followed, in both languages', () => {
  expect(judgeAddress('/metoder/gammalt-namn', book)).toEqual({
    type: 'redirect',
    to: '/metoder/nytt-namn',
  })
  expect(judgeAddress('/en/methods/gammalt-namn', book)).toEqual({
    type: 'redirect',
    to: '/en/methods/nytt-namn',
  })
})

test('an archived item is answered by the page that says so', () => {
  expect(judgeAddress('/exempel/arkiverat', book)).toEqual({
    type: 'answer',
    from: '/sv/gone/example/arkiverat',
    status: 410,
  })
})

test('the same slug under another kind is another item', () => {
  expect(judgeAddress('/exempel/gammalt-namn', book)).toMatchObject({
    type: 'answer',
    status: 200,
  })
})

test('before the book is open every address is answered by its page', () => {
  expect(judgeAddress('/exempel/arkiverat', null)).toMatchObject({ type: 'answer', status: 200 })
})

test('a book that sends an address to itself sends nobody round in circles', () => {
  const circular: AddressBook = { find: (_, slug) => ({ type: 'moved', to: slug }) }

  expect(judgeAddress('/metoder/boskola', circular)).toMatchObject({ type: 'answer' })
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
  expect(judgeAddress(path, book)).toEqual({ type: 'answer', from: '/sv/nowhere', status: 404 })
})

test('who goes astray in English is answered in English', () => {
  expect(judgeAddress('/en/nothing', book)).toEqual({
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
    const verdict = judgeAddress(path, emptyBook)
    const to = verdict.type === 'redirect' ? verdict.to : '/'

    expect(new URL(to, 'https://bank.example').host).toBe('bank.example')
  }
})

test.each([
  ['/bekrafta/abc234', { type: 'answer', from: '/sv/confirm/abc234', status: 200 }],
  ['/en/confirm/abc234', { type: 'answer', from: '/en/confirm/abc234', status: 200 }],
  ['/confirm/abc234', { type: 'redirect', to: '/bekrafta/abc234' }],
  ['/en/bekrafta/abc234', { type: 'redirect', to: '/en/confirm/abc234' }],
  ['/bekrafta', { type: 'answer', from: '/sv/nowhere', status: 404 }],
  ['/bekrafta/abc234/mer', { type: 'answer', from: '/sv/nowhere', status: 404 }],
])('the receiver of a letter who follows %s is led right', (path, verdict) => {
  expect(judgeAddress(path, emptyBook)).toEqual(verdict)
})

const inside = (from: string) => ({ type: 'answer', from, status: 200 })
const elsewhere = (to: string) => ({ type: 'redirect', to })
const token = 'a2'.repeat(26)

test.each([
  ['/sok', inside('/sv/search')],
  ['/en/search', inside('/en/search')],
  ['/search', elsewhere('/sok')],
  ['/en/hitta-metod', elsewhere('/en/find-a-method')],
  ['/karta', inside('/sv/map')],
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
  expect(judgeAddress(path, emptyBook)).toEqual(verdict)
})
