import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { beforeAll, beforeEach, expect, test } from 'vitest'

import { openLimit } from '@/domain/open/openLimits'
import {
  openFacetList,
  openIndex,
  openList,
  openProblem,
  openProblemList,
  openSearch,
} from '@/domain/open/schemas/answers'
import { openItem } from '@/domain/open/schemas/item'
import { openAddressBook } from '@/queries/addressBook'
import { EngineAway } from '@/search/engine'

import { askOpen, type OpenAnswer } from '../../support/askOpen'
import { type Bank, startBank } from '../../support/bank'
import { expectComplaint } from '../../support/complaints'
import { aLab, aMethod, anExample, anOrganisation, aTool, known } from '../../support/items'
import { move, publish } from '../../support/publish'

let bank: Bank

beforeAll(async () => {
  bank = await startBank()
})
beforeEach(() => bank.emptyBank())

/** One published item of each kind, each pointing at some of the others. */
async function aFullBank() {
  await publish(bank, 'themes', known.theme)
  const organisation = await bank.keep(
    'organisations',
    anOrganisation({ slug: 'bolaget', title: 'Bolaget' }),
  )
  const method = await bank.keep('methods', aMethod({ slug: 'vandringen', title: 'Vandringen' }))
  const tool = await bank.keep('tools', aTool({ slug: 'listan', title: 'Listan' }))
  const example = await bank.keep(
    'examples',
    anExample({
      slug: 'garden',
      title: 'Gården',
      actors: [{ organisation: organisation.id, role: 'huvudman' }],
      methodsUsed: [{ method: method.id, adaptation: 'Kortare' }],
      toolsUsed: [tool.id],
    }),
  )
  const lab = await bank.keep('labs', aLab({ slug: 'labbet', title: 'Labbet' }))
  for (const [collection, { id }] of [
    ['organisations', organisation],
    ['methods', method],
    ['tools', tool],
    ['examples', example],
    ['labs', lab],
  ] as const) {
    await publish(bank, collection, id)
  }
  return { example, lab, method, organisation, tool }
}

async function manyMethods(count: number) {
  await publish(bank, 'themes', known.theme)
  for (let number = 1; number <= count; number += 1) {
    const { id } = await bank.keep('methods', aMethod({ title: `Vandring ${number}` }))
    await publish(bank, 'methods', id)
  }
}

/** Follows `next` until there is none. */
async function walk(path: string, meanwhile: (step: number) => Promise<void> = async () => {}) {
  const slugs: string[] = []
  let next: string | null = path
  for (let step = 0; next; step += 1) {
    const { body }: OpenAnswer = await askOpen(next)
    slugs.push(...body.items.map((one: { slug: string }) => one.slug))
    next = body.next
    await meanwhile(step)
  }
  return slugs
}

test('the document is sound OpenAPI', async () => {
  const { body, status } = await askOpen('/openapi.json')

  const verdict = await new Validator().validate(body)
  expect([status, verdict]).toMatchObject([200, { valid: true }])
})

test('each address that the document tells of answers as it says', async () => {
  await aFullBank()
  const { body: document } = await askOpen('/openapi.json')
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  ajv.addSchema(document, 'document')
  const paths = [
    ['/', '/'],
    ['/items', '/items'],
    ['/items', '/items?lang=en&limit=2&kind=method,example&sort=title'],
    ['/items/{kind}/{slug}', '/items/example/garden'],
    ['/items/{kind}/{slug}', '/items/method/vandringen?lang=en'],
    ['/items/{kind}/{slug}', '/items/tool/listan'],
    ['/items/{kind}/{slug}', '/items/organisation/bolaget'],
    ['/items/{kind}/{slug}', '/items/lab/labbet'],
    ['/search', '/search?q=vandring'],
    ['/facets', '/facets?theme=tema'],
    ['/problems', '/problems'],
  ] as const
  expect(new Set([...paths.map(([path]) => path), '/openapi.json'])).toEqual(
    new Set(Object.keys(document.paths)),
  )

  for (const [path, asked] of paths) {
    const { body, headers, status } = await askOpen(asked)

    const pointer = path.replaceAll('~', '~0').replaceAll('/', '~1')
    const validate = ajv.compile({
      $ref: `document#/paths/${pointer}/get/responses/200/content/application~1json/schema`,
    })
    expect([asked, status, validate(body), validate.errors]).toEqual([asked, 200, true, null])
    expect(headers.get('content-type')).toBe('application/json')
  }
})

test('every example in the document is answered', async () => {
  await aFullBank()
  const { body: document } = await askOpen('/openapi.json')

  for (const [path, { get }] of Object.entries(document.paths as Record<string, { get: never }>)) {
    const { parameters } = get as { parameters: Written[] }
    const query = new URLSearchParams()
    let asked = path
    for (const { example, in: where, name, schema } of parameters) {
      if (where === 'path') asked = asked.replace(`{${name}}`, String(example))
      else if (example ?? schema.default) query.set(name, String(example ?? schema.default))
    }
    const { status } = await askOpen(`${asked}?${query}`)
    expect([asked, status]).toEqual([asked, path.includes('{') ? 404 : 200])
  }
})

type Written = { name: string; in: string; example?: unknown; schema: { default?: unknown } }

test('no answer holds a field that is not written down', async () => {
  await aFullBank()
  const ask = async (path: string) => (await askOpen(path)).body

  openIndex.parse(await ask('/'))
  openList.parse(await ask('/items?limit=100'))
  openSearch.parse(await ask('/search?q=vandring'))
  openFacetList.parse(await ask('/facets'))
  openProblemList.parse(await ask('/problems'))
  openProblem.parse(await ask('/items?limit=0'))
  for (const { api } of (await ask('/items?limit=100')).items) openItem.parse(await ask(api))
})

test('an item tells what its page tells, with whole addresses', async () => {
  await aFullBank()

  const { body } = await askOpen('/items/example/garden')

  expect(body).toMatchObject({
    kind: 'example',
    url: 'http://localhost:3000/exempel/garden',
    challenge: {
      text: 'Otrygghet på gården.',
      blocks: [{ type: 'paragraph', text: 'Otrygghet på gården.' }],
    },
    license: { url: 'https://creativecommons.org/licenses/by/4.0/' },
    methods: [
      {
        adaptation: 'Kortare',
        method: { slug: 'vandringen', api: expect.stringContaining('/items/method/vandringen') },
      },
    ],
    actors: [{ organisation: { slug: 'bolaget' }, role: 'huvudman' }],
  })
  expect(body.municipality.code).toMatch(/^\d{4}$/)
  expect(body.sources[0]).toHaveProperty('title')
})

test.each(['newest', 'title', 'checked', 'evidence'])(
  'following a list by %s to its end meets every item once',
  async (sort) => {
    await manyMethods(7)

    const slugs = await walk(`/items?sort=${sort}&limit=2&kind=method`)

    expect(slugs).toHaveLength(7)
    expect(new Set(slugs).size).toBe(7)
  },
)

test.each(['newest', 'title'])(
  'by %s nothing is missed or met twice when something is published and withdrawn meanwhile',
  async (sort) => {
    await manyMethods(6)
    const before = await walk(`/items?sort=${sort}&limit=100`)
    const withdrawn = before[1] ?? ''

    const slugs = await walk(`/items?sort=${sort}&limit=2`, async (step) => {
      if (step !== 0) return
      const { id } = await bank.keep('methods', aMethod({ title: 'Allt går före' }))
      await publish(bank, 'methods', id)
      const { body } = await bank.rest('GET', '/api/methods', {
        query: { where: { slug: { equals: withdrawn } } },
      })
      await move(bank, 'methods', body.docs[0].id, 'unpublish')
    })

    expect(new Set(slugs).size).toBe(slugs.length)
    expect(slugs).toEqual(expect.arrayContaining(before))
  },
)

test('following a search to its end meets everything once', async () => {
  await manyMethods(5)

  const slugs = await walk('/search?q=vandring&limit=2')

  expect(new Set(slugs).size).toBe(5)
})

test('a choice leaves what answers it, by the same codes as everywhere', async () => {
  await aFullBank()

  const { body } = await askOpen('/items?kind=method,tool&phase=forsta')

  expect(body.items.map((one: { slug: string }) => one.slug)).toEqual(['vandringen'])
  expect(body.total).toBe(1)
})

test('facets tell their codes in words and how many each would leave', async () => {
  await aFullBank()

  const { body } = await askOpen('/facets?kind=method')

  const kinds = body.facets.find((one: { name: string }) => one.name === 'kind')
  expect(body.total).toBe(1)
  expect(kinds).toMatchObject({ label: 'Typ', parameter: 'kind' })
  expect(kinds.values).toContainEqual({ code: 'lab', label: 'Labb', count: 1 })
})

test('what is unchanged is told by 304 alone, and what is changed in full', async () => {
  await aFullBank()
  const first = await askOpen('/items')
  const etag = first.headers.get('etag') ?? ''

  const again = await askOpen('/items', { 'if-none-match': etag })
  const { id } = await bank.keep('methods', aMethod({ title: 'En till' }))
  await publish(bank, 'methods', id)
  const changed = await askOpen('/items', { 'if-none-match': `"annan", ${etag}` })

  expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag])
  expect(changed.status).toBe(200)
  expect(changed.headers.get('etag')).not.toBe(etag)
  expect(first.headers.get('cache-control')).toBe('public, max-age=30')
  expect(first.headers.get('access-control-allow-origin')).toBe('*')
})

test('an item is given in English where it is published in English, and says so where not', async () => {
  await aFullBank()

  const { body } = await askOpen('/items/method/vandringen?lang=en')

  expect(body).toMatchObject({
    lang: 'sv',
    languages: ['sv'],
    url: 'http://localhost:3000/en/methods/vandringen',
  })
})

test.each([
  ['/items?limit=101', 400, 'Parametern limit kan vara ett heltal från 1 till 100.'],
  ['/items?limit=0', 400, 'Parametern limit kan vara ett heltal från 1 till 100.'],
  ['/items?limit=1e9', 400, 'Parametern limit kan vara ett heltal från 1 till 100.'],
  ['/items?limit=1&limit=2', 400, 'Parametern limit kan bara anges en gång.'],
  ['/items?sort=relevance', 400, 'Parametern sort kan vara newest, checked, title eller evidence.'],
  ['/items?lang=de', 400, 'Parametern lang kan vara sv eller en.'],
  ['/items?phase=nej', 400, expect.stringMatching(/^Parametern phase kan vara /)],
  ['/items?municipality=9999', 400, expect.stringMatching(/koder från \/api\/open\/v1\/facets/)],
  ['/items?theme=a%00b', 400, expect.stringMatching(/^Parametern theme kan vara koder från/)],
  ['/items?page=1000000000', 400, expect.stringMatching(/^Parametern page finns inte\./)],
  ['/items?__proto__=1', 400, expect.stringMatching(/^Parametern __proto__ finns inte\./)],
  [
    '/items?constructor[]=1',
    400,
    expect.stringMatching(/^Parametern constructor\[\] finns inte\./),
  ],
  ['/items?cursor=trasig', 400, expect.stringMatching(/^Använd nextCursor från ett svar/)],
  ['/items?cursor=%E5%00', 400, expect.stringMatching(/^Parametern cursor går inte att läsa/)],
  ['/search', 400, 'Parametern q saknas.'],
  ['/search?q=', 400, 'Parametern q kan vara 1–300 tecken.'],
  ['/search?q=%00%07', 400, 'Parametern q kan vara 1–300 tecken.'],
  [
    '/search?q=vandring&lang=en&limit=x',
    400,
    'The parameter limit can be a whole number from 1 to 100.',
  ],
  ['/items/method/finns-inte', 404, expect.any(String)],
  ['/items/bok/vandringen', 404, expect.any(String)],
  ['/items/method/..%2F..%00', 404, expect.any(String)],
  ['/nagot/annat', 404, expect.any(String)],
])('%s is answered with %d and a sentence', async (path, status, detail) => {
  const answer = await askOpen(path)

  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(openProblem.parse(answer.body)).toMatchObject({ status, detail })
})

test('a cursor of another question is refused', async () => {
  await manyMethods(3)
  const { body } = await askOpen('/items?limit=1&sort=title')

  const others = ['/items?sort=newest', '/items?sort=title&lang=en', '/items?sort=title&kind=tool']
  for (const path of others) {
    const answer = await askOpen(`${path}&cursor=${body.nextCursor}`)
    expect([path, answer.status]).toEqual([path, 400])
  }
  expect((await askOpen(`/items?sort=title&limit=2&cursor=${body.nextCursor}`)).status).toBe(200)
})

test('problems are told in the language of the program, or else of its headers', async () => {
  const asked = await askOpen('/items/method/x?lang=en', { 'accept-language': 'sv' })
  const preferred = await askOpen('/items/method/x', { 'accept-language': 'en-GB,en' })
  const nobody = await askOpen('/items/method/x')

  expect(asked.body.title).toBe('There is no such item')
  expect(preferred.body.title).toBe('There is no such item')
  expect(nobody.body.title).toBe('Posten finns inte')
})

test('an item that has been archived is gone, and one with a new slug is followed', async () => {
  const { method, tool } = await aFullBank()
  await openAddressBook(bank.payload)
  await move(bank, 'tools', tool.id, 'archive')
  await bank.rest('PATCH', `/api/methods/${method.id}`, {
    as: 'editor',
    body: { slug: 'trygghetsvandring', changeNote: 'Nytt namn' },
    query: { draft: true },
  })
  await publish(bank, 'methods', method.id)

  const gone = await askOpen('/items/tool/listan')
  const moved = await askOpen('/items/method/vandringen?lang=en')

  expect([gone.status, gone.body.title]).toEqual([410, 'Posten är borttagen'])
  expect([moved.status, moved.headers.get('location')]).toEqual([
    308,
    'http://localhost:3000/api/open/v1/items/method/trygghetsvandring?lang=en',
  ])
})

test.each([
  ['long words', `/search?q=${'a'.repeat(10_000)}`],
  ['a long cursor', `/items?cursor=${'A'.repeat(10_000)}`],
  ['a long name', `/items?${'x'.repeat(10_000)}=1`],
  [
    'ten thousand parameters',
    `/items?${Array.from({ length: 10_000 }, (_, at) => `p${at}=1`).join('&')}`,
  ],
  ['ten thousand values', `/items?theme=${'a,'.repeat(10_000)}b`],
])('%s are refused at once', async (_, path) => {
  await askOpen('/items') // opens what is opened once

  const began = performance.now()
  const { body, status, text } = await askOpen(path)

  expect(performance.now() - began).toBeLessThan(100)
  expect([status, body.status]).toEqual([400, 400])
  expect(text.length).toBeLessThan(20_000)
})

test('words of any kind are looked for and never break', async () => {
  await aFullBank()
  const words = ['<script>', '"; drop', '%', '\\', '👩‍👩‍👧', 'a\u0000b', '__proto__', '(((']

  for (const word of words) {
    const { body, status } = await askOpen(`/search?q=${encodeURIComponent(word)}`)
    expect([word, status]).toEqual([word, 200])
    openSearch.parse(body)
  }
})

test('whoever asks too often is told when to go on, and others are not stopped', async () => {
  const from = (address: string) => ({ 'x-gatekeeper-remote': address })
  for (let turn = 0; turn < openLimit.most; turn += 1) {
    await askOpen('/problems', from('192.0.2.7'))
  }

  const stopped = await askOpen('/problems', from('192.0.2.7'))
  const other = await askOpen('/problems', from('192.0.2.8'))

  expect([stopped.status, other.status]).toEqual([429, 200])
  expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(stopped.body.title).toBe('För många anrop')
})

test('while the engine is away lists go on, and search says when to try again', async () => {
  await aFullBank()
  const { findReadModel } = await import('@/queries/readModel')
  const { engine } = await findReadModel(bank.payload)
  const search = engine.search
  Object.assign(engine, {
    search: async () => {
      throw new EngineAway()
    },
  })
  expectComplaint(/EngineAway/)

  const [found, list] = [await askOpen('/search?q=vandring'), await askOpen('/items')]
  Object.assign(engine, { search })

  expect([found.status, list.status]).toEqual([503, 200])
  expect(found.headers.get('retry-after')).toBe('30')
})

const canary = 'kanariefageln'

test.each(['draft', 'unpublish', 'archive'])(
  'what is not published is in no answer (%s)',
  async (state) => {
    await aFullBank()
    const { id } = await bank.keep(
      'examples',
      anExample({ title: canary, slug: canary, summary: canary, internalNotes: canary }),
    )
    if (state !== 'draft') {
      await publish(bank, 'examples', id)
      expect(await everyAnswer()).toContain(canary)
      await move(bank, 'examples', id, state)
    }

    expect(await everyAnswer()).not.toContain(canary)
    const { status } = await askOpen(`/items/example/${canary}`)
    expect([404, 410]).toContain(status)
  },
)

test('what editors note for themselves leaves with no answer', async () => {
  await aFullBank()
  const { id } = await bank.keep('methods', aMethod({ internalNotes: canary, slug: 'noterad' }))
  await publish(bank, 'methods', id)

  const everything = await everyAnswer()

  expect(everything).toContain('noterad')
  const words = [canary, 'internalNotes', 'workflow', 'origin"', 'createdBy']
  for (const word of words) expect(everything).not.toContain(word)
})

/** All that the API tells without being asked for a single thing, and every item. */
async function everyAnswer(): Promise<string> {
  const lists = await Promise.all(
    ['/items?limit=100', `/search?q=${canary}`, '/search?q=trygghet', '/facets'].map((path) =>
      askOpen(path),
    ),
  )
  const items = await Promise.all(
    lists[0]?.body.items.map(({ api }: { api: string }) => askOpen(api)) ?? [],
  )
  return [...lists, ...items]
    .map(({ text }: OpenAnswer) => text.replaceAll(`"query":"${canary}"`, ''))
    .join('\n')
}
