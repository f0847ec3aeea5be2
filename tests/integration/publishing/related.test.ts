import { beforeAll, beforeEach, expect, test } from 'vitest'

import type { PublicItem } from '@/domain/publication/publicItem'
import { findCompared } from '@/queries/findCompared'
import { findItem } from '@/queries/findItem'
import { findPicked } from '@/queries/findPicked'
import { findRelated } from '@/queries/findRelated'
import { findReadModel } from '@/queries/readModel'
import { searchToPick } from '@/queries/searchToPick'
import { documentTag } from '@/queries/tags'
import { EngineAway } from '@/search/engine'

import { type Bank, startBank } from '../../support/bank'
import { aMethod, anExample, known } from '../../support/items'
import { move, publish } from '../../support/publish'
import { aReader } from '../../support/reader'

let bank: Bank

beforeAll(async () => {
  bank = await startBank()
})
beforeEach(async () => {
  await bank.emptyBank()
  await publish(bank, 'themes', known.theme)
})

async function published(collection: 'examples' | 'methods', own: Record<string, unknown>) {
  const written = collection === 'examples' ? anExample(own) : aMethod(own)
  const { id } = await bank.keep(collection, written)
  await publish(bank, collection, id)
  return id
}

const relatedTo = async (kind: 'example' | 'method', slug: string) => {
  const item = (await findItem(aReader(bank), kind, slug)) as PublicItem // has just been published
  return findRelated(aReader(bank), item)
}

const slugsOf = (related: Awaited<ReturnType<typeof relatedTo>>) =>
  related.map(({ card }) => card.slug)

test('an example shows what is like it, with the reason, as soon as it is published', async () => {
  await published('examples', { slug: 'garden', title: 'Gården' })
  expect(await relatedTo('example', 'garden')).toEqual([])

  await published('examples', { slug: 'torget', title: 'Torget' })

  expect(await relatedTo('example', 'garden')).toMatchObject([
    { card: { slug: 'torget', title: 'Torget' }, reason: 'challengeAndGroup' },
  ])
})

test('what its page names already is not shown once more', async () => {
  const method = await published('methods', { slug: 'vandringen', title: 'Vandringen' })
  await published('examples', { slug: 'garden', title: 'Gården', methodsUsed: [{ method }] })
  await published('methods', { slug: 'motet', title: 'Mötet' })

  expect(slugsOf(await relatedTo('example', 'garden'))).toEqual(['motet'])
  expect(slugsOf(await relatedTo('method', 'vandringen'))).toEqual(['motet'])
})

test('who has used the same method comes first', async () => {
  const method = await published('methods', { slug: 'vandringen', title: 'Vandringen' })
  await published('examples', { slug: 'garden', title: 'Gården', methodsUsed: [{ method }] })
  await published('examples', { slug: 'torget', title: 'Torget', methodsUsed: [{ method }] })
  await published('examples', { slug: 'parken', title: 'Parken' })

  const related = await relatedTo('example', 'garden')

  expect(related.map(({ card, reason }) => [card.slug, reason])).toEqual([
    ['torget', 'method'],
    ['parken', 'challengeAndGroup'],
  ])
})

test('at most four are shown, and neither drafts nor what was withdrawn', async () => {
  await published('examples', { slug: 'garden', title: 'Gården' })
  await bank.keep('examples', anExample({ slug: 'utkast', title: 'Ett utkast' }))
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    await published('examples', { slug: `ex-${name}`, title: `Exempel ${name}` })
  }
  const { body } = await bank.rest('GET', '/api/examples', {
    query: { where: { slug: { equals: 'ex-a' } } },
  })
  await move(bank, 'examples', body.docs[0].id, 'unpublish')

  const slugs = slugsOf(await relatedTo('example', 'garden'))

  expect(slugs.toSorted()).toEqual(['ex-b', 'ex-c', 'ex-d', 'ex-e'])
})

test('a page carries the tags by which a nearer item drops it', async () => {
  await published('examples', { slug: 'garden', title: 'Gården' })
  const other = await published('examples', { slug: 'torget', title: 'Torget' })
  const tags: string[] = []
  const reader = {
    ...aReader(bank),
    noteShown: async (shown: readonly string[]) => void tags.push(...shown),
  }

  const item = (await findItem(reader, 'example', 'garden')) as PublicItem // as above
  await findRelated(reader, item)

  // what is published drops the tags of all that it refers to; the reasons are among these
  expect(tags).toEqual(
    expect.arrayContaining([known.theme, known.municipality, other].map(documentTag)),
  )
})

test('what was picked is found in its order, and what is not published is told', async () => {
  await published('methods', { slug: 'vandringen', title: 'Vandringen' })
  await published('examples', { slug: 'garden', title: 'Gården' })
  await bank.keep('examples', anExample({ slug: 'utkast', title: 'Ett utkast' }))
  const picks = [
    { kind: 'example', slug: 'garden' },
    { kind: 'example', slug: 'utkast' },
    { kind: 'method', slug: 'vandringen' },
  ] as const

  const listed = await findPicked(aReader(bank), picks)
  const compared = await findCompared(aReader(bank), picks)

  expect(listed.cards.map(({ slug }) => slug)).toEqual(['garden', 'vandringen'])
  expect(compared.items.map(({ slug }) => slug)).toEqual(['garden', 'vandringen'])
  expect([listed.missing, compared.missing]).toEqual([[picks[1]], [picks[1]]])
})

test('one can search for more to pick, and is told when that cannot be done', async () => {
  await published('methods', { slug: 'vandringen', title: 'Vandringen' })
  const { engine } = await findReadModel(bank.payload)
  const { search } = engine

  const found = await searchToPick(aReader(bank), 'vandring', ['method'])
  const elsewhere = await searchToPick(aReader(bank), 'vandring', ['tool'])
  Object.assign(engine, { search: () => Promise.reject(new EngineAway()) })
  const away = await searchToPick(aReader(bank), 'vandring', ['method'])
  Object.assign(engine, { search })

  expect(found?.map(({ slug }) => slug)).toEqual(['vandringen'])
  expect([elsewhere, away]).toEqual([[], null])
})
