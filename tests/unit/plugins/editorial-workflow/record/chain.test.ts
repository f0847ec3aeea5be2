import { expect, test } from 'vitest'

import { eventsCollection } from '@/plugins/editorial-workflow/collections/events'
import {
  chained,
  hashOfLine,
  isSigned,
  type Line,
  secretsOf,
  sign,
  tie,
} from '@/plugins/editorial-workflow/record/chain'
import { judgeChain } from '@/plugins/editorial-workflow/record/judgeChain'

const secret = 'the secret of the site'
const proof = { secrets: [secret], erased: new Set<string>() }

type Told = Readonly<Record<string, unknown>>

/** A line as the service writes it, on top of the one before. */
function aLine(rev: number, previous: Line | null, told: Told = {}): Line {
  const line = {
    key: `articles:7:${rev}`,
    documentCollection: 'articles',
    documentId: '7',
    rev,
    transition: 'submit',
    from: 'draft',
    to: 'in_review',
    actor: 'karin',
    actorKey: 'karin',
    actorRole: 'editor',
    at: `2026-11-27T10:0${rev}:00.000Z`,
    ...told,
  }
  return tie(line, previous, secret) as Line
}

function aHistory(): Line[] {
  const first = aLine(1, null, { transition: 'create', from: null, to: 'draft' })
  const second = aLine(2, first, { comment: 'Läst med nöje.' })
  const third = aLine(3, second, { transition: 'approve', to: 'approved', locales: ['sv', 'en'] })
  return [first, second, third]
}

const change = (index: number, told: Told) =>
  aHistory().map((line, at) => (at === index ? { ...line, ...told } : line)) as Line[]

test('an untouched history holds, whatever the database makes of its values', () => {
  const asStored = aHistory().map((line) => ({
    ...line,
    at: new Date(line.at as string),
    flagged: false,
    assignee: null,
    locales: line.locales ?? [],
  }))

  expect(judgeChain(aHistory(), proof)).toBeNull()
  expect(judgeChain(asStored as unknown as Line[], proof)).toBeNull()
})

test.each(chained.filter((name) => !['commentHash', 'previousHash', 'rev'].includes(name)))(
  'somebody who changes %s of a line is found out',
  (name) => {
    const value = name === 'at' || name.endsWith('At') || name === 'scheduledFor'
    const forged = value ? '2020-01-01T00:00:00.000Z' : name === 'flagged' ? true : 'forged'

    const fault = judgeChain(change(1, { [name]: forged }), proof)

    expect(fault).toMatchObject({ reason: 'line-changed', number: 2 })
  },
)

test('a line taken from the middle is missed', () => {
  const [first, , third] = aHistory()

  expect(judgeChain([first, third] as Line[], proof)).toMatchObject({
    reason: 'line-missing',
    number: 3,
  })
})

test('a history without its beginning is missed', () => {
  expect(judgeChain(aHistory().slice(1), proof)).toMatchObject({ reason: 'first-missing' })
})

test('two lines that have changed places are found out', () => {
  const [first, second, third] = aHistory() as [Line, Line, Line]
  const swapped = [first, { ...third, rev: 2 }, { ...second, rev: 3 }]

  expect(judgeChain(swapped, proof)).toMatchObject({ reason: 'link-broken', number: 2 })
})

test('a forger who knows the sums but not the secret is found out', () => {
  const [first, second, third] = aHistory() as [Line, Line, Line]
  const forged = { ...second, actor: 'olle', actorKey: 'olle' }
  const hash = hashOfLine(forged)
  const relinked = { ...third, previousHash: hash }
  const lines = [first, { ...forged, hash }, { ...relinked, hash: hashOfLine(relinked) }]

  expect(judgeChain(lines, proof)).toMatchObject({ reason: 'signature-wrong', number: 2 })
})

test('a line that lost its fingerprint does not pass for one from before the chain', () => {
  expect(judgeChain(change(1, { hash: null }), proof)).toMatchObject({ reason: 'hash-missing' })
})

test('lines from before the chain are held by the first line after them', () => {
  const old = { ...aLine(1, null), hash: null, signature: null, actorKey: null } as Line
  const next = aLine(2, old)

  expect(judgeChain([old, next], proof)).toBeNull()
  expect(judgeChain([{ ...old, to: 'approved' }, next], proof)).toMatchObject({
    reason: 'link-broken',
    number: 2,
  })
})

test('a person who is gone breaks nothing, and nobody takes the place of another', () => {
  expect(judgeChain(change(1, { actor: null }), proof)).toBeNull()
  expect(judgeChain(change(1, { actor: 'olle' }), proof)).toMatchObject({
    reason: 'actor-changed',
    number: 2,
  })
})

test('words may be erased with a seal, but neither changed, added nor stolen', () => {
  const gone = change(1, { comment: null, commentSalt: null })

  expect(judgeChain(gone, { ...proof, erased: new Set(['articles:7:2']) })).toBeNull()
  expect(judgeChain(gone, proof)).toMatchObject({ reason: 'comment-missing', number: 2 })
  expect(judgeChain(change(1, { comment: 'Annat.' }), proof)).toMatchObject({
    reason: 'comment-changed',
  })
  expect(judgeChain(change(0, { comment: 'Nytt.' }), proof)).toMatchObject({
    reason: 'comment-changed',
    number: 1,
  })
})

test('a site that changes its secret still vouches for what it wrote before', () => {
  const former = 'x'.repeat(32)
  const [, derived] = secretsOf('new', [former])
  const signature = sign(derived ?? '', 'line')

  expect(isSigned(secretsOf('new', [former]), 'line', signature)).toBe(true)
  expect(isSigned(secretsOf('new', []), 'line', signature)).toBe(false)
})

test('every field of a line is in the chain, or left out for a reason', () => {
  const settings = { scopes: {}, users: 'users' } as never // enough to build the collection
  const names = eventsCollection(settings).fields.map((field) => 'name' in field && field.name)
  const leftOut = [
    // a relation that goes with the person; actorKey stands for it
    'actor',
    // may be erased; commentHash stands for them
    'comment',
    'commentSalt',
    // made from the others
    'hash',
    'signature',
    'sealedIn',
  ]

  expect([...chained, ...leftOut].sort()).toEqual(names.sort())
})
