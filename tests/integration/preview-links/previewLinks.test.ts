import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { openPreviewLink, sendOpinion } from '@/plugins/editorial-workflow'
import { settingsOf } from '@/plugins/editorial-workflow/settle'
import { showDraft } from '@/queries/showDraft'

import { type Actor, type Person, startBank } from '../../support/bank'
import {
  aMethod,
  aNewsItem,
  anExample,
  anOrganisation,
  aPage,
  aText,
  aTheme,
  aTool,
  known,
} from '../../support/items'
import { aReader } from '../../support/reader'
import { steps } from '../workflow/steps'

const bank = await startBank()
const { anExampleIn, history, latest, save, take } = steps(bank)
const settings = settingsOf(bank.payload)

beforeEach(() => bank.emptyBank())
afterEach(() => vi.restoreAllMocks())

type Who = Actor | Person | undefined

const addressOf = (id: string, more = '') => `/api/examples/${id}/preview-links${more}`

function ask(id: string, as: Who, own: Record<string, unknown> = {}) {
  return bank.rest('POST', addressOf(id), { as, body: { label: 'Hyresgästerna', ...own } })
}

/** A link that somebody was given: its token, and what is known of it. */
async function aLink(id: string, own: Record<string, unknown> = {}, as: Who = 'editor') {
  const { body, status } = await ask(id, as, own)
  if (status !== 200) throw new Error(`No link was made: ${JSON.stringify(body)}`)
  return { token: String(body.address).split('/').at(-1) ?? '', ...body }
}

const open = (token: unknown) => openPreviewLink(bank.payload, token)
const revoke = (id: string, link: string, as: Who) =>
  bank.rest('POST', addressOf(id, `/${link}/revoke`), { as })
const opine = (token: unknown, own: object = {}) =>
  sendOpinion(bank.payload, token, {
    comment: 'Stämmer årtalet?',
    endorses: false,
    locale: 'sv',
    name: 'Aino',
    trap: '',
    ...own,
  })
const opinionsOf = async (id: string) =>
  (
    await bank.rest('GET', '/api/review-comments', {
      as: 'editor',
      query: { depth: 0, limit: 100, where: { documentId: { equals: id } } },
    })
  ).body.docs

describe('whoever has the link', () => {
  test('reads the draft without signing in, and each visit is counted', async () => {
    const id = await anExampleIn('draft')
    const { address, token } = await aLink(id)

    const shown = await open(token)
    await open(token)

    expect(address).toBe(`http://localhost:3000/forhandsvisning/${token}`)
    expect(shown).toMatchObject({ state: 'open', collection: 'examples', allowsOpinion: false })
    const { body } = await bank.rest('GET', addressOf(id), { as: 'editor' })
    expect(body.links[0]).toMatchObject({ uses: 2, state: 'open', madeBy: 'editor' })
    expect(body.links[0].lastUsedAt).toBeTruthy()
  })

  test('sees what is written later, unless the link is pinned', async () => {
    const id = await anExampleIn('draft', { item: anExample({ title: 'Först' }) })
    const following = await aLink(id)
    const pinned = await aLink(id, { isPinned: true })

    await save(id, { title: 'Sedan' })

    expect(await open(following.token)).toMatchObject({
      isPinned: false,
      doc: { title: { sv: 'Sedan' } },
    })
    expect(await open(pinned.token)).toMatchObject({
      isPinned: true,
      doc: { title: { sv: 'Först' } },
    })
  })

  test.each(['a'.repeat(40), 'not a token', '', null, { equals: 'x' }])(
    'has nothing when it is forged: %j',
    async (token) => {
      await aLink(await anExampleIn('draft'))

      expect(await open(token)).toBeNull()
    },
  )

  test('sees nothing of a draft whose link has run out, and it cannot be prolonged', async () => {
    const { link, token } = await aLink(await anExampleIn('draft'), { days: 3 })
    const end = Date.parse(link.expiresAt)

    vi.spyOn(settings, 'now').mockReturnValue(new Date(end - 1000))
    expect(await open(token)).toMatchObject({ state: 'open' })
    vi.spyOn(settings, 'now').mockReturnValue(new Date(end))
    expect(await open(token)).toEqual({ state: 'closed', reason: 'expired' })
  })

  test('sees nothing once it is taken back', async () => {
    const id = await anExampleIn('draft')
    const { link, token } = await aLink(id)

    const { body, status } = await revoke(id, link.id, 'editor')

    expect(status).toBe(200)
    expect(body.link).toMatchObject({ state: 'revoked', mayRevoke: false })
    expect(await open(token)).toEqual({ state: 'closed', reason: 'revoked' })
    expect((await revoke(id, link.id, 'editor')).body.link.state).toBe('revoked')
  })

  test('sees nothing of what is in the bin or deleted for ever', async () => {
    const id = await anExampleIn('draft', { as: 'editor' })
    const { token } = await aLink(id)

    await take('trash', id, { as: 'editor', comment: 'En dubblett av en annan text.' })
    const binned = await open(token)
    await take('delete_forever', id, { as: 'admin', comment: 'En dubblett av en annan text.' })

    expect(binned).toEqual({ state: 'closed', reason: 'gone' })
    expect(await open(token)).toEqual({ state: 'closed', reason: 'gone' })
  })

  test('sees no more than whoever made it may: their links close with their right', async () => {
    const colleague = await bank.aPerson('partner', known.organisation)
    const id = await anExampleIn('draft')
    const { token } = await aLink(id, {}, colleague)
    expect(await open(token)).toMatchObject({ state: 'open' })

    await bank.rest('PATCH', `/api/users/${colleague.id}`, {
      as: 'admin',
      body: { organisation: known.otherOrganisation },
    })

    expect(await open(token)).toEqual({ state: 'closed', reason: 'revoked' })
    const { body } = await bank.rest('GET', addressOf(id), { as: 'editor' })
    expect(body.links[0]).toMatchObject({ state: 'left', mayRevoke: true })
  })

  test('sees nothing when whoever made it is no longer among the people', async () => {
    const colleague = await bank.aPerson('partner', known.organisation)
    const { token } = await aLink(await anExampleIn('draft'), {}, colleague)

    await bank.rest('DELETE', `/api/users/${colleague.id}`, { as: 'admin' })

    expect(await open(token)).toEqual({ state: 'closed', reason: 'revoked' })
  })

  test('reads nothing else by it: the API knows no such ticket', async () => {
    const id = await anExampleIn('draft')
    const { token } = await aLink(id)

    const answers = await Promise.all([
      bank.rest('GET', `/api/examples/${id}`, { query: { draft: true, token } }),
      bank.rest('GET', `/api/examples/${id}`, { headers: { authorization: `JWT ${token}` } }),
      bank.rest('GET', addressOf(id), { query: { token } }),
    ])

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 403])
  })
})

describe('the page behind the link', () => {
  const show = async (token: string, locale: 'sv' | 'en' = 'sv') => {
    const link = await open(token)
    if (link?.state !== 'open') throw new Error('The link is closed')
    return showDraft(aReader(bank, locale), link.collection, link.doc)
  }

  test('names no other draft, and tells nothing that only the editors see', async () => {
    const secret = 'KANARIEFÅGEL'
    const hidden = await bank.keep('examples', anExample({ title: secret }))
    const method = await bank.keep('methods', aMethod({ title: secret }))
    const organisation = await bank.keep('organisations', anOrganisation({ title: secret }))
    const theme = await bank.keep('themes', aTheme({ title: secret }))
    const tool = await bank.keep('tools', aTool({ title: secret }))
    const image = await anImage({ alt: secret })
    const { id } = await bank.keep(
      'examples',
      anExample({
        actors: [{ organisation: organisation.id, role: 'huvudman' }],
        image,
        internalNotes: secret,
        methodsUsed: [{ method: method.id }],
        partOf: [{ relationTo: 'examples', value: hidden.id }],
        themes: [known.theme, theme.id],
        title: 'Synlig',
        toolsUsed: [tool.id],
        whatWasDone: aTextAbout(hidden.id),
      }),
    )
    // all of it is there, for those who work with the draft
    const { body: stored } = await bank.rest('GET', `/api/examples/${id}`, {
      as: 'editor',
      query: { depth: 1, draft: true },
    })
    expect(JSON.stringify(stored).split(secret).length - 1).toBeGreaterThanOrEqual(7)

    const shown = JSON.stringify(await show((await aLink(id)).token))

    expect(shown).toContain('Synlig')
    expect(shown).not.toContain(secret)
  })

  test('shows what is public of that which the draft points at', async () => {
    const other = await anExampleIn('published', { item: anExample({ title: 'Redan ute' }) })
    const { id } = await bank.keep('examples', anExample({ whatWasDone: aTextAbout(other) }))

    const shown = JSON.stringify(await show((await aLink(id)).token))

    expect(shown).toContain(`/exempel/`)
  })

  test('is there in every language in which the draft has a title', async () => {
    const { id } = await bank.keep('examples', anExample({ title: 'Gården' }))
    const { token } = await aLink(id)
    expect((await show(token))?.shown.availableLocales).toEqual(['sv'])

    await save(id, { title: 'The courtyard' }, { query: { draft: true, locale: 'en' } })

    expect((await show(token))?.shown.availableLocales).toEqual(['sv', 'en'])
    expect((await show(token, 'en'))?.shown.title).toBe('The courtyard')
  })

  test.each([
    ['news', aNewsItem],
    ['pages', aPage],
    ['themes', aTheme],
  ] as const)('shows a draft among the %s', async (collection, make) => {
    const { id } = await bank.keep(collection, make({ title: 'Ett utkast' }))
    const { body } = await bank.rest('POST', `/api/${collection}/${id}/preview-links`, {
      as: 'editor',
      body: { label: 'Anna' },
    })

    const shown = await show(String(body.address).split('/').at(-1) ?? '')

    expect(shown?.shown.title).toBe('Ett utkast')
  })

  test('is not for what has no page', async () => {
    const { body, status } = await bank.rest('POST', `/api/media/${'x'.repeat(24)}/preview-links`, {
      as: 'editor',
      body: { label: 'Anna' },
    })

    expect([status, body.link]).toEqual([404, undefined])
  })
})

describe('whoever wants to give a link', () => {
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
    const { link } = await aLink(id)

    const answers = [
      await bank.rest('GET', addressOf(id), { as }),
      await ask(id, as),
      await revoke(id, link.id, as),
    ].map((answer) => answer.status)

    const mayTakeBack = as === 'admin' || as === 'editor'
    expect(answers).toEqual([status, status, status === 200 && !mayTakeBack ? 403 : status])
  })

  test('takes back their own, whatever their role', async () => {
    const id = await anExampleIn('draft')
    const { link, token } = await aLink(id, {}, 'contributor')

    expect((await revoke(id, link.id, 'contributor')).status).toBe(200)
    expect(await open(token)).toMatchObject({ state: 'closed' })
  })

  test('cannot take back the link of one document through another', async () => {
    const id = await anExampleIn('draft')
    const other = await anExampleIn('draft')
    const { link, token } = await aLink(id)

    expect((await revoke(other, link.id, 'editor')).status).toBe(404)
    expect(await open(token)).toMatchObject({ state: 'open' })
  })

  test('is told what to do when something is wrong with the wish', async () => {
    const id = await anExampleIn('draft')

    const nameless = await ask(id, 'editor', { label: '' })
    const endless = await ask(id, 'editor', { days: 10_000 })

    expect(nameless).toMatchObject({ status: 400, body: { reason: 'preview-label-missing' } })
    expect(nameless.body.message).toContain('vem länken är till')
    expect(endless).toMatchObject({ status: 400, body: { reason: 'preview-days-unsound' } })
  })

  test('makes no more than there may be, and one more when one is taken back', async () => {
    const id = await anExampleIn('draft')
    const links = []
    for (let count = 0; count < 20; count += 1) links.push(await aLink(id))

    const refused = await ask(id, 'editor')
    await revoke(id, links[0]?.link.id, 'editor')

    expect(refused).toMatchObject({ status: 409, body: { reason: 'preview-too-many' } })
    expect((await ask(id, 'editor')).status).toBe(200)
  })

  test('makes none to what lies in the bin', async () => {
    const id = await anExampleIn('draft', { as: 'editor' })
    await take('trash', id, { as: 'editor', comment: 'En dubblett av en annan text.' })

    expect((await ask(id, 'editor')).body.reason).toBe('preview-trashed')
  })

  test('is shown the address once: nothing that is kept leads back to it', async () => {
    const id = await anExampleIn('draft')
    const { token } = await aLink(id)

    const listed = await bank.rest('GET', addressOf(id), { as: 'admin' })
    const { docs } = await bank.payload.find({ collection: 'preview-links', overrideAccess: true })

    expect(JSON.stringify([listed.body, docs])).not.toContain(token)
    expect(listed.body.links[0]).not.toHaveProperty('tokenHash')
  })
})

describe('the links as a collection', () => {
  test('tell nobody the hash, over REST or GraphQL, and let nobody look for it', async () => {
    await aLink(await anExampleIn('draft'))

    const listed = await bank.rest('GET', '/api/preview-links', { as: 'admin' })
    const probed = await bank.rest('GET', '/api/preview-links', {
      as: 'admin',
      query: { where: { tokenHash: { like: 'a' } } },
    })
    const graph = await bank.graphql(
      '{ PreviewLinks { docs { label tokenHash } } }',
      {},
      { as: 'admin' },
    )

    expect(listed.body.docs).toHaveLength(1)
    expect(listed.body.docs[0]).not.toHaveProperty('tokenHash')
    expect(probed.status).not.toBe(200)
    expect(JSON.stringify(graph.body)).not.toMatch(/[0-9a-f]{64}/)
  })

  test.each([
    ['admin', 1],
    ['editor', 1],
    ['partner', 1],
    ['contributor', 1],
    ['otherPartner', 0],
    ['otherContributor', 0],
  ] as const)('show %s %i of the links to the draft of a contributor', async (as, count) => {
    await aLink(await anExampleIn('draft'))

    expect((await bank.rest('GET', '/api/preview-links', { as })).body.docs).toHaveLength(count)
  })

  test('are read by nobody who is not signed in, and written by nobody at all', async () => {
    const id = await anExampleIn('draft')
    const { link, token } = await aLink(id)
    const home = '/api/preview-links'
    const body = { revokedAt: null, expiresAt: '2099-01-01', tokenHash: 'x', documentId: 'y' }

    const answers = await Promise.all([
      bank.rest('GET', home),
      bank.rest('POST', home, { as: 'admin', body }),
      bank.rest('PATCH', `${home}/${link.id}`, { as: 'admin', body }),
      bank.rest('DELETE', `${home}/${link.id}`, { as: 'admin' }),
    ])

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect(await open(token)).toMatchObject({ state: 'open', doc: { id } })
  })
})

describe('an opinion through the link', () => {
  test('is kept as a comment from outside, that those who work with the text can read', async () => {
    const id = await anExampleIn('draft')
    const { token } = await aLink(id, { allowsOpinion: true })

    expect(await opine(token, { endorses: true })).toEqual({ ok: true })

    const [opinion] = await opinionsOf(id)
    expect(opinion).toMatchObject({
      author: null,
      blocking: false,
      body: 'Stämmer årtalet?',
      externalName: 'Aino',
      verdict: 'endorse',
      documentOrganisation: known.organisation,
    })
    expect(opinion).not.toHaveProperty('previewLink')
  })

  test('moves nothing, approves nothing and stops nothing', async () => {
    const id = await anExampleIn('in_review')
    const { token } = await aLink(id, { allowsOpinion: true })
    const before = await latest(id)

    await opine(token, { endorses: true })

    const after = await latest(id)
    expect(after.workflow).toEqual(before.workflow)
    expect(after._status).toBe('draft')
    expect(await history(id)).toHaveLength(2)
    // the contributor's submission still needs somebody of the editorial team, who is not stopped
    expect((await take('approve', id)).body.workflow.approvedBy).toBe(bank.users.editor.id)
  })

  test('may be only that somebody stands behind the text', async () => {
    const id = await anExampleIn('draft')
    const { token } = await aLink(id, { allowsOpinion: true })

    expect(await opine(token, { comment: '', endorses: true, name: '' })).toEqual({ ok: true })

    expect(await opinionsOf(id)).toMatchObject([{ verdict: 'endorse', externalName: null }])
  })

  test.each([
    ['the link asks for none', {}, {}, 'not-asked'],
    ['it says nothing', { allowsOpinion: true }, { comment: ' ' }, 'empty'],
    ['it is too long', { allowsOpinion: true }, { comment: 'x'.repeat(3001) }, 'comment-too-long'],
  ])('is not kept when %s', async (_, wish, opinion, reason) => {
    const id = await anExampleIn('draft')
    const { token } = await aLink(id, wish)

    expect(await opine(token, opinion)).toEqual({ ok: false, reason })
    expect(await opinionsOf(id)).toEqual([])
  })

  test('is not kept through a link that is closed or was never given', async () => {
    const id = await anExampleIn('draft')
    const { link, token } = await aLink(id, { allowsOpinion: true })
    await revoke(id, link.id, 'editor')

    expect(await opine(token)).toEqual({ ok: false, reason: 'closed' })
    expect(await opine('a'.repeat(40))).toEqual({ ok: false, reason: 'closed' })
    expect(await opinionsOf(id)).toEqual([])
  })

  test('from a machine is thanked for and forgotten', async () => {
    const id = await anExampleIn('draft')
    const { token } = await aLink(id, { allowsOpinion: true })

    expect(await opine(token, { trap: 'https://spam.example' })).toEqual({ ok: true })
    expect(await opinionsOf(id)).toEqual([])
  })

  test('is kept ten times a day, also when they come all at once', async () => {
    const id = await anExampleIn('draft')
    const { token } = await aLink(id, { allowsOpinion: true })

    const outcomes = await Promise.all(Array.from({ length: 14 }, () => opine(token)))
    const kept = await opinionsOf(id)

    expect(kept.length).toBeLessThanOrEqual(10)
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(kept.length)
    while ((await opine(token)).ok) expect((await opinionsOf(id)).length).toBeLessThanOrEqual(10)
    expect(await opinionsOf(id)).toHaveLength(10)
    expect(await opine(token)).toEqual({ ok: false, reason: 'too-many' })
  })

  test('cannot be forged over the API by somebody who is signed in', async () => {
    const id = await anExampleIn('draft')

    const { body } = await bank.rest('POST', '/api/review-comments', {
      as: 'contributor',
      body: {
        body: 'Chefen håller med.',
        documentCollection: 'examples',
        documentId: id,
        externalName: 'Chefen',
        verdict: 'endorse',
      },
      query: { depth: 0 },
    })

    expect(body.doc).toMatchObject({ author: bank.users.contributor.id })
    expect(body.doc.externalName ?? null).toBeNull()
    expect(body.doc.verdict ?? null).toBeNull()
  })
})

/** A picture of one black pixel, that nobody outside has seen. */
async function anImage(fields: object): Promise<string> {
  const body = new FormData()
  body.set('file', new File([new Uint8Array(png)], 'gard.png', { type: 'image/png' }))
  body.set('_payload', JSON.stringify(fields))
  return (await bank.rest('POST', '/api/media', { as: 'editor', body })).body.doc.id
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
)

/** Rich text with a link to an example. */
function aTextAbout(id: string) {
  const { root } = aText('Se även')
  const [paragraph] = root.children
  const link = {
    type: 'link',
    version: 3,
    format: '',
    indent: 0,
    direction: 'ltr',
    fields: { linkType: 'internal', doc: { relationTo: 'examples', value: id }, newTab: false },
    children: paragraph?.children,
  }
  return { root: { ...root, children: [{ ...paragraph, children: [link] }] } }
}
