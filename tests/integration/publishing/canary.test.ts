import { beforeAll, beforeEach, expect, test } from 'vitest'

import { findCatalogue } from '@/queries/catalogue'
import { openKnownBank } from '@/queries/knownBank'
import { findReadModel } from '@/queries/readModel'
import { fingerprintOf } from '@/search/fingerprintOf'
import { itemHash } from '@/search/itemHash'

import { type Bank, startBank } from '../../support/bank'
import { differencesFromRebuild } from '../../support/differencesFromRebuild'
import {
  aLab,
  aMethod,
  aMunicipality,
  anExample,
  anOrganisation,
  aText,
  aTheme,
  aTool,
  known,
} from '../../support/items'
import { listFaces, type Sought } from '../../support/listFaces'
import { move, publish } from '../../support/publish'

let bank: Bank

beforeAll(async () => {
  bank = await startBank()
})
beforeEach(async () => {
  await bank.emptyBank()
  await openKnownBank(bank.payload)
  await findCatalogue(bank.payload)
  await aPublishedBank()
})

/** Words that nobody else has written, by where they stand. */
const words = {
  title: 'blixtkvarnen',
  summary: 'dimvovelhus',
  body: 'fjolpsnurra',
  keyword: 'gnastrumla',
  theme: 'jolmspindeln',
  organisation: 'kvasthjulbo',
} as const

const sought: Sought = {
  words: Object.values(words),
  picks: ['example', 'method', 'tool', 'organisation', 'lab'].map((kind) => ({
    kind: kind as Sought['picks'][number]['kind'], // written beside it
    slug: `fagel-${kind}`,
  })),
  theme: 'fagel-tema',
  organisation: 'fagel-organisation',
  municipality: '2584',
  beside: { kind: 'example', slug: 'garden' },
}

/** What is published all the time. */
async function aPublishedBank() {
  await publish(bank, 'themes', known.theme)
  for (const [collection, doc] of [
    ['methods', aMethod({ slug: 'vandringen', title: 'Vandringen' })],
    ['examples', anExample({ slug: 'garden', title: 'Gården' })],
  ] as const) {
    const { id } = await bank.keep(collection, doc)
    await publish(bank, collection, id)
  }
}

type Kept = readonly (readonly [collection: string, id: string])[]

/** A draft of each kind, with a theme, an organisation and a municipality that no other item has. */
async function keepCanaries(): Promise<Kept> {
  const municipality = await bank.payload.create({
    collection: 'municipalities',
    data: aMunicipality({
      code: '2584',
      name: 'Kiruna',
      countyCode: '25',
      countyName: 'Norrbotten',
    }) as never, // as the collection takes it
  })
  const theme = await bank.keep('themes', aTheme({ slug: sought.theme, title: words.theme }))
  const shared = (kind: string) => ({
    slug: `fagel-${kind}`,
    title: `${words.title} ${kind}`,
    summary: `Här finns ${words.summary}.`,
    keywords: [words.keyword],
    themes: [known.theme, theme.id],
  })
  const organisation = await bank.keep(
    'organisations',
    anOrganisation({
      ...shared('organisation'),
      title: words.organisation,
      about: aText(`Om ${words.body}.`),
      municipality: municipality.id,
    }),
  )
  const method = await bank.keep(
    'methods',
    aMethod({
      ...shared('method'),
      what: aText(`Om ${words.body}.`),
      methodOwner: organisation.id,
    }),
  )
  const tool = await bank.keep(
    'tools',
    aTool({ ...shared('tool'), bestFor: `Om ${words.body}.`, provider: organisation.id }),
  )
  const example = await bank.keep(
    'examples',
    anExample({
      ...shared('example'),
      challenge: aText(`Om ${words.body}.`),
      municipality: municipality.id,
      actors: [{ organisation: organisation.id, role: 'huvudman' }],
      methodsUsed: [{ method: method.id, adaptation: 'Kortare' }],
      toolsUsed: [tool.id],
    }),
  )
  const lab = await bank.keep(
    'labs',
    aLab({
      ...shared('lab'),
      challenge: aText(`Om ${words.body}.`),
      municipality: municipality.id,
      host: organisation.id,
    }),
  )
  return [
    ['themes', theme.id],
    ['organisations', organisation.id],
    ['methods', method.id],
    ['tools', tool.id],
    ['examples', example.id],
    ['labs', lab.id],
  ]
}

async function expectRebuilt() {
  const { engine, table } = await findReadModel(bank.payload)
  expect(await differencesFromRebuild(bank.payload)).toEqual([])
  expect(await engine.fingerprint()).toBe(fingerprintOf(table.all().map(itemHash)))
}

type Walk = Readonly<Record<string, string>>

/** The names of the faces that tell the same in both walks. */
const alike = (one: Walk, other: Walk) =>
  Object.keys(one).filter((name) => one[name] === other[name])

/** The names of the faces in which a word stands. */
const telling = (walk: Walk, word: string) =>
  Object.keys(walk).filter((name) => walk[name]?.toLowerCase().includes(word))

/** What nobody is told, published or not: the canaries have no English, and only names and keywords are proposed. */
const silent = [
  'en: addresses',
  ...[words.summary, words.body].flatMap((word) => [
    `sv: proposed for ${word}`,
    `en: proposed for ${word}`,
    `engine proposes for ${word}`,
  ]),
].sort()

async function withdraw(name: string, [collection, id]: Kept[number]) {
  const { status } = await move(bank, collection, id, name)
  expect([collection, status]).toEqual([collection, 200])
}

test.each(['unpublish', 'archive'])(
  'every face tells of what is published; of a draft, and after %s, each is as if it had never been',
  async (name) => {
    const before = await listFaces(bank, sought)
    const canaries = await keepCanaries()
    expect(await listFaces(bank, sought)).toEqual(before)

    for (const [collection, id] of canaries) await publish(bank, collection, id)
    expect(alike(before, await listFaces(bank, sought)).sort()).toEqual(silent)

    for (const canary of canaries.toReversed()) await withdraw(name, canary)
    expect(await listFaces(bank, sought)).toEqual(before)
    await expectRebuilt()
  },
  240_000,
)

test('the name of an organisation or a theme that is withdrawn leaves what still refers to it', async () => {
  const canaries = await keepCanaries()
  for (const [collection, id] of canaries) await publish(bank, collection, id)
  const published = await listFaces(bank, sought)

  for (const [part, word] of [
    ['organisations', words.organisation],
    ['themes', words.theme],
  ] as const) {
    expect(telling(published, word)).not.toEqual([])
    for (const canary of canaries.filter(([collection]) => collection === part)) {
      await withdraw('unpublish', canary)
    }

    const left = await listFaces(bank, sought)
    expect(telling(left, word)).toEqual([])
    expect(telling(left, words.title)).not.toEqual([])
  }
  await expectRebuilt()
}, 240_000)

test('what is changed after publication is in no face until it is published', async () => {
  const canaries = new Map(await keepCanaries())
  for (const collection of ['themes', 'organisations']) {
    await publish(bank, collection, canaries.get(collection) ?? '')
  }
  const { id } = await bank.keep('examples', anExample({ slug: 'som-det-var' }))
  await publish(bank, 'examples', id)
  const { body } = await bank.rest('GET', `/api/examples/${canaries.get('examples')}`, {
    as: 'editor',
    query: { draft: true, depth: 0 },
  })
  const before = await listFaces(bank, sought)

  const { status } = await bank.rest('PATCH', `/api/examples/${id}`, {
    as: 'editor',
    body: {
      title: body.title,
      summary: body.summary,
      keywords: body.keywords,
      themes: body.themes,
      challenge: body.challenge,
      municipality: body.municipality,
      actors: [{ organisation: canaries.get('organisations'), role: 'huvudman' }],
      changeNote: 'Ny uppgift',
    },
    query: { draft: true },
  })

  const english = await bank.rest('PATCH', `/api/examples/${id}`, {
    as: 'editor',
    body: { title: words.title, summary: words.summary },
    query: { draft: true, locale: 'en' },
  })

  expect([status, english.status]).toEqual([200, 200])
  expect(await listFaces(bank, sought)).toEqual(before)
  await publish(bank, 'examples', id)
  const after = await listFaces(bank, sought)
  for (const word of Object.values(words)) {
    expect(before[`sv: count of ${word}`]).not.toBe(after[`sv: count of ${word}`])
  }
  await expectRebuilt()
}, 240_000)
