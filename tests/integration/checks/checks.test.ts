import type { CollectionSlug } from 'payload'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { checkLinks } from '@/plugins/editorial-workflow/checks/checkLinks'
import { collectLinks } from '@/plugins/editorial-workflow/checks/collectLinks'
import type { CheckView } from '@/plugins/editorial-workflow/checks/listChecks'
import { settingsOf } from '@/plugins/editorial-workflow/settle'

import { type Actor, startBank } from '../../support/bank'
import { anExample, aText } from '../../support/items'
import { steps } from '../workflow/steps'

const bank = await startBank()
const { anExampleIn, move, save, take } = steps(bank)
const settings = settingsOf(bank.payload)
const usual = settings.checks

beforeEach(() => bank.emptyBank())
afterEach(() => {
  vi.restoreAllMocks()
  settings.checks = usual
})

const look = (id: string, as: Actor | undefined = 'editor') =>
  bank.rest('GET', `/api/examples/${id}/checks`, { as })

async function seenIn(id: string): Promise<readonly CheckView[]> {
  const { body, status } = await look(id)
  if (status !== 200) throw new Error(`Nothing was looked over: ${JSON.stringify(body)}`)
  return body.checks
}

const rulesIn = async (id: string) => (await seenIn(id)).map(({ rule }) => rule)

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
)

async function anImage(alt: string): Promise<string> {
  const body = new FormData()
  body.set('file', new File([new Uint8Array(png)], 'gard_2024.png', { type: 'image/png' }))
  body.set('_payload', JSON.stringify({ alt }))
  return (await bank.rest('POST', '/api/media', { as: 'editor', body })).body.doc.id
}

/** Rich text of a heading, a link and an image besides its paragraph. */
function aBusyText(image: string) {
  const text = aText('Se även')
  const [paragraph] = text.root.children
  const node = { version: 1, format: '', indent: 0, direction: 'ltr' }
  const link = {
    ...node,
    type: 'link',
    fields: { linkType: 'custom', url: 'https://example.se/borta', newTab: false },
    children: aText('klicka här').root.children[0]?.children,
  }
  return {
    root: {
      ...text.root,
      children: [
        {
          ...node,
          type: 'heading',
          tag: 'h3',
          children: aText('Underrubrik').root.children[0]?.children,
        },
        { ...paragraph, children: [link] },
        {
          ...node,
          type: 'heading',
          tag: 'h2',
          children: aText('Rubrik').root.children[0]?.children,
        },
        { ...node, type: 'heading', tag: 'h2', children: [] },
        {
          ...node,
          type: 'upload',
          relationTo: 'media',
          value: image,
          fields: {},
          id: 'a'.repeat(24),
        },
        paragraph,
      ],
    },
  }
}

describe('whoever works with a text', () => {
  test('is told where it could be better, in words, with a way to each place', async () => {
    const image = await anImage('IMG_2034')
    const { id } = await bank.keep(
      'examples',
      anExample({
        image,
        results: aText('Ring Anna på 070-123 45 67, eller skriv till anna.karlsson@example.se.'),
        whatWasDone: aBusyText(image),
      }),
    )

    const checks = await seenIn(id)

    expect(checks.map(({ rule }) => rule)).toEqual([
      'alt-file-name',
      'heading-empty',
      'heading-skip',
      'link-vague',
      'personal-phone',
      'personal-email',
    ])
    const phone = checks.find(({ rule }) => rule === 'personal-phone')
    expect(phone).toMatchObject({
      severity: 'warning',
      title: 'Ett telefonnummer',
      blocks: false,
      places: [{ path: 'results', locale: 'sv', label: 'Resultat i korthet, svenska' }],
    })
    expect(phone?.places[0]?.excerpt).toContain('070-123 45 67')
    // the image is shown twice, and described nowhere
    expect(checks[0]?.places.map(({ path }) => path)).toEqual(['image', 'whatWasDone'])
  })

  test('hears nothing of a text that is as it should be', async () => {
    const { id } = await bank.keep('examples', anExample())

    expect((await look(id)).body).toEqual({ count: 0, checks: [] })
  })

  test('is told what a language lacks once it is begun, and which text is in the wrong one', async () => {
    const { id } = await bank.keep('examples', anExample({ title: 'Gården' }))
    const swedish =
      'Hyresgästerna byggde om gården tillsammans med bovärdarna, och det är fler som möts där nu än förut.'

    await save(
      id,
      { title: 'The courtyard', results: aText(swedish) },
      { query: { draft: true, locale: 'en' } },
    )

    const checks = await seenIn(id)
    const missing = checks.find(({ rule }) => rule === 'language-missing')
    expect(missing?.title).toBe('Saknas på engelska')
    expect(missing?.places.map(({ path }) => path)).toContain('summary')
    expect(missing?.places.map(({ path }) => path)).not.toContain('results')
    expect(checks.find(({ rule }) => rule === 'language-other')).toMatchObject({
      title: 'Texten verkar vara på svenska',
      places: [{ path: 'results', locale: 'en' }],
    })
  })

  test('is not told of what only the editors see', async () => {
    const { id } = await bank.keep('examples', anExample({ internalNotes: 'Ring 070-123 45 67' }))

    expect(await rulesIn(id)).toEqual([])
  })

  test('reads it in their own language', async () => {
    const { id } = await bank.keep('examples', anExample({ results: aText('Ring 070-123 45 67') }))

    const { body } = await bank.rest('GET', `/api/examples/${id}/checks`, {
      as: 'editor',
      headers: { 'accept-language': 'en' },
    })

    expect(body.checks[0]).toMatchObject({ title: 'A telephone number' })
  })

  test.each([
    ['admin', 200],
    ['editor', 200],
    ['partner', 200],
    ['contributor', 200],
    ['otherPartner', 404],
    ['otherContributor', 404],
    [undefined, 403],
  ] as const)('%s is answered %i about the draft of a contributor', async (as, status) => {
    const id = await anExampleIn('draft')

    const answer = await bank.rest('GET', `/api/examples/${id}/checks`, { as })

    expect(answer.status).toBe(status)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test.each(['news', 'pages', 'themes', 'methods', 'labs', 'organisations'])(
    'finds the check among the %s as well',
    async (collection) => {
      const { id } = await bank.keep(collection as CollectionSlug, {
        title: 'Ring 070-123 45 67',
        summary: 'En mening.',
      })

      const { body } = await bank.rest('GET', `/api/${collection}/${id}/checks`, { as: 'editor' })

      expect(body.checks).toMatchObject([{ rule: 'personal-phone' }])
    },
  )
})

describe('what was seen', () => {
  const number = { results: aText('Hennes nummer är 811218-9876.') }

  test('stops nobody as a rule', async () => {
    const id = await anExampleIn('draft', { item: anExample(number) })

    expect((await move('submit', id, { as: 'contributor' })).status).toBe(200)
  })

  test('stops a submission where the site says so, and says at which field', async () => {
    const id = await anExampleIn('draft', { item: anExample(number) })
    settings.checks = { ...usual, block: ['personal-number'] }

    const refused = await move('submit', id, { as: 'contributor' })
    await save(id, { results: aText('Hon har flyttat.') }, { as: 'contributor' })

    expect(refused).toMatchObject({ status: 400, body: { reason: 'not-ready' } })
    expect(refused.body.errors[0].data.errors).toMatchObject([
      { path: 'results', message: 'Rätta det här före granskning: Ett personnummer?' },
    ])
    expect((await move('submit', id, { as: 'contributor' })).status).toBe(200)
  })
})

describe('the links of the bank', () => {
  const at = (day: number) =>
    vi.spyOn(settings, 'now').mockReturnValue(new Date(Date.UTC(2026, 10, day, 12)))

  /** The network as it answers: a status by address, 200 for the others. */
  function answering(statuses: Record<string, number>) {
    const knock = vi.fn(
      async (url: string) => ({ ok: true, status: statuses[url] ?? 200 }) as const,
    )
    settings.checks = { ...usual, fetchLinks: true, knock, pause: 0 }
    return knock
  }

  const addresses = async () =>
    (await bank.payload.find({ collection: 'checked-links', depth: 0, limit: 0, sort: 'url' })).docs

  const leadingTo = (url: string) => anExample({ sources: [{ title: 'Källan', url }] })

  test('are noted from what is public and from what is drafted, each once', async () => {
    const id = await anExampleIn('published', { item: leadingTo('https://example.se/forst') })
    await save(id, { sources: [{ title: 'Källan', url: 'https://example.se/sedan' }] })
    await bank.keep('examples', leadingTo('https://example.se/forst'))
    await bank.keep(
      'examples',
      anExample({ sources: [], whatWasDone: aBusyText(await anImage('En gård')) }),
    )

    await collectLinks(bank.payload)
    await collectLinks(bank.payload)

    expect((await addresses()).map(({ state, url }) => [url, state])).toEqual([
      ['https://example.se/borta', 'waiting'],
      ['https://example.se/forst', 'waiting'],
      ['https://example.se/sedan', 'waiting'],
    ])
  })

  test('are forgotten when nothing leads there any more', async () => {
    const id = await anExampleIn('draft', { as: 'editor', item: leadingTo('https://example.se/a') })
    await collectLinks(bank.payload)

    await take('trash', id, { as: 'editor', comment: 'En dubblett av en annan text.' })
    await collectLinks(bank.payload)

    expect(await addresses()).toEqual([])
  })

  test('are called dead after two failures on two days, and the text says so', async () => {
    const url = 'https://example.se/borta'
    const { id } = await bank.keep('examples', leadingTo(url))
    await bank.keep('examples', leadingTo('https://example.se/kvar'))
    await collectLinks(bank.payload)
    const knock = answering({ [url]: 404 })

    at(1)
    await checkLinks(bank.payload)
    await checkLinks(bank.payload)
    expect(knock).toHaveBeenCalledTimes(2)
    expect(await rulesIn(id)).toEqual([])

    at(2)
    await checkLinks(bank.payload)
    expect(knock).toHaveBeenCalledTimes(3) // the one that answered is left alone for a week
    expect(await seenIn(id)).toMatchObject([
      { rule: 'link-dead', places: [{ path: 'sources.0.url', excerpt: url }] },
    ])

    at(10)
    answering({})
    await checkLinks(bank.payload)
    expect(await rulesIn(id)).toEqual([])
  })

  test('are asked after a few at a time, and no host more than a few times', async () => {
    const addressesOf = (count: number, make: (at: number) => string) =>
      Array.from({ length: count }, (_, at) => ({ title: 'Källan', url: make(at) }))
    await bank.keep(
      'examples',
      anExample({ sources: addressesOf(5, (at) => `https://example.se/${at}`) }),
    )
    await collectLinks(bank.payload)
    const knock = answering({})
    await checkLinks(bank.payload)
    expect(knock).toHaveBeenCalledTimes(3)

    await bank.keep(
      'examples',
      anExample({ sources: addressesOf(30, (at) => `https://x${at}.se`) }),
    )
    await collectLinks(bank.payload)
    knock.mockClear()
    await checkLinks(bank.payload)
    expect(knock).toHaveBeenCalledTimes(20)
  })

  test('are not blamed when this machine is the one that is cut off', async () => {
    await bank.keep('examples', leadingTo('https://example.se/a'))
    await bank.keep('examples', leadingTo('https://example.org/b'))
    await collectLinks(bank.payload)
    answering({})
    settings.checks = { ...settings.checks, knock: async () => ({ ok: false, reason: 'nowhere' }) }

    for (const day of [1, 2, 3]) {
      at(day)
      await checkLinks(bank.payload)
    }

    expect((await addresses()).map(({ state }) => state)).toEqual(['waiting', 'waiting'])
  })

  test('are left alone where the site has said so', async () => {
    await bank.keep('examples', leadingTo('https://example.se/a'))
    await collectLinks(bank.payload)
    const knock = answering({})
    settings.checks = { ...settings.checks, fetchLinks: false }

    expect(await checkLinks(bank.payload)).toBe('switched off')
    expect(knock).not.toHaveBeenCalled()
  })

  test('come from drafts too, so only those who work with every text read the list', async () => {
    await bank.keep('examples', leadingTo('https://example.se/hemlig'))
    await collectLinks(bank.payload)
    const read = (as: Actor | undefined) => bank.rest('GET', '/api/checked-links', { as })

    expect((await read('editor')).body.docs).toHaveLength(1)
    for (const as of ['partner', 'contributor', undefined] as const) {
      expect((await read(as)).status).toBe(403)
    }
    const body = { url: 'https://example.se/x', state: 'dead' }
    expect((await bank.rest('POST', '/api/checked-links', { as: 'admin', body })).status).toBe(403)
  })
})
