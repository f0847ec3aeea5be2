import { beforeEach, expect, test, vi } from 'vitest'

import { showChanges } from '@/commands/showChanges'
import { settingsOf } from '@/plugins/editorial-workflow/settle'
import { findCatalogue, settleCatalogue } from '@/queries/catalogue'
import { findFacetLabels } from '@/queries/facetLabels'
import { listItems } from '@/queries/listItems'
import { listPublicChanges } from '@/queries/listPublicChanges'
import { searchItems } from '@/queries/searchItems'

import { startBank } from '../../support/bank'
import { differencesFromRebuild } from '../../support/differencesFromRebuild'
import { aMethod, anExample, anOrganisation, aText, aTool, known } from '../../support/items'
import { move, publish } from '../../support/publish'
import { aReader } from '../../support/reader'

const bank = await startBank()

beforeEach(async () => {
  await bank.emptyBank()
  // The store is there before anything happens: what follows is upkeep.
  await findCatalogue(bank.payload)
})

/** Changes something published, and publishes it again. */
async function rewrite(collection: string, id: string, body: Record<string, unknown>) {
  const changed = { changeNote: 'Ny uppgift', ...body }
  await bank.rest('PATCH', `/api/${collection}/${id}`, {
    as: 'editor',
    body: collection === 'themes' ? body : changed,
    query: { draft: true },
  })
  await publish(bank, collection, id)
}

async function aPublished(
  collection: 'examples' | 'methods' | 'organisations' | 'tools',
  doc: object,
) {
  const { id } = await bank.keep(collection, doc as Record<string, unknown>)
  await publish(bank, collection, id)
  return id as string
}

const find = async (query: string) =>
  (await searchItems(aReader(bank), { query, choice: {}, sort: 'relevance', page: 1 })).rows.map(
    ({ card }) => card.title,
  )

test('what is published is found and counted at once, and gone at once when it is withdrawn', async () => {
  await publish(bank, 'themes', known.theme)
  const id = await aPublished('examples', anExample({ title: 'Lyktgården' }))
  const list = () =>
    listItems(aReader(bank), { kinds: ['example'], choice: {}, sort: 'newest', page: 1 })

  expect(await find('lyktgården')).toEqual(['Lyktgården'])
  expect(await list()).toMatchObject({ total: 1, rows: [{ title: 'Lyktgården' }] })
  await move(bank, 'examples', id, 'unpublish', { comment: 'Sidan stämmer inte.' })

  expect(await find('lyktgården')).toEqual([])
  const asked = { query: 'lyktgården', choice: {}, sort: 'relevance', page: 1 } as const
  expect(await searchItems(aReader(bank), asked)).toMatchObject({ total: 0, didYouMean: null })
  expect(await list()).toMatchObject({ total: 0, rows: [] })
  expect(await differencesFromRebuild(bank.payload)).toEqual([])
})

test('a theme with another name is that in every row, label and search', async () => {
  await publish(bank, 'themes', known.theme)
  await aPublished('examples', anExample({ title: 'Gården' }))

  await rewrite('themes', known.theme, { title: 'Lyktor', synonyms: ['Belysning'] })

  const { rows } = await listItems(aReader(bank), {
    kinds: ['example'],
    choice: {},
    sort: 'newest',
    page: 1,
  })
  const [theme] = rows[0]?.themes ?? []
  const labels = await findFacetLabels(aReader(bank))
  expect(theme?.title).toBe('Lyktor')
  expect(labels('theme', theme?.slug ?? '')).toBe('Lyktor')
  expect(await find('belysning')).toEqual(['Gården'])
  expect(await differencesFromRebuild(bank.payload)).toEqual([])
})

test('an organisation that is withdrawn is no longer what its examples are found by', async () => {
  const organisation = await aPublished('organisations', anOrganisation({ title: 'Lyktbolaget' }))
  await aPublished(
    'examples',
    anExample({ title: 'Gården', actors: [{ organisation, role: 'huvudman' }] }),
  )
  expect(await find('lyktbolaget')).toEqual(expect.arrayContaining(['Gården', 'Lyktbolaget']))

  await move(bank, 'organisations', organisation, 'unpublish', { comment: 'Bolaget finns inte.' })

  expect(await find('lyktbolaget')).toEqual([])
  expect(await differencesFromRebuild(bank.payload)).toEqual([])
})

test('a tool is found by the method that has just begun to use it, and no longer when that ends', async () => {
  const tool = await aPublished('tools', aTool({ title: 'Kartan' }))
  const method = await aPublished('methods', aMethod({ title: 'Fackeltåget', tools: [tool] }))
  expect(await find('fackeltåget')).toEqual(expect.arrayContaining(['Fackeltåget', 'Kartan']))

  await rewrite('methods', method, { tools: [] })

  expect(await find('fackeltåget')).toEqual(['Fackeltåget'])
  expect(await differencesFromRebuild(bank.payload)).toEqual([])
})

test('what another process has published at random, in whatever order it is heard of, ends as a rebuild', async () => {
  vi.spyOn(settingsOf(bank.payload), 'onPublicChange').mockImplementation(() => {})
  await publish(bank, 'themes', known.theme)
  const organisation = await aPublished('organisations', anOrganisation({ title: 'Bolaget' }))
  const method = await aPublished('methods', aMethod({ methodOwner: organisation }))
  const example = await aPublished(
    'examples',
    anExample({
      actors: [{ organisation, role: 'huvudman' }],
      methodsUsed: [{ method, adaptation: 'Kortare' }],
      results: aText('Fler möts.'),
    }),
  )
  await rewrite('organisations', organisation, { title: 'Bolaget i byn' })
  await move(bank, 'methods', method, 'archive', { comment: 'Ersatt.' })
  const changes = await listPublicChanges(bank.payload, new Date(0))

  await showChanges(bank.payload, changes.toReversed())
  await Promise.all(changes.map((change) => showChanges(bank.payload, [change])))
  await settleCatalogue(bank.payload)

  expect((await findCatalogue(bank.payload)).table.find(example)).not.toBeNull()
  expect(await differencesFromRebuild(bank.payload)).toEqual([])
})

test('a change that comes while the catalogue is read is not lost', async () => {
  const { forgetCatalogue } = await import('@/queries/catalogue')
  forgetCatalogue(bank.payload)
  const reading = findCatalogue(bank.payload)

  const id = await aPublished('examples', anExample({ title: 'Mitt i' }))

  expect((await reading).table.find(id)?.slug).toBe('mitt-i')
  expect(await differencesFromRebuild(bank.payload)).toEqual([])
})
