import { createLocalReq } from 'payload'
import { beforeEach, describe, expect, test } from 'vitest'

import { eraseByEmail } from '@/commands/submission/privacy/eraseByEmail'
import { eraseCase } from '@/commands/submission/privacy/eraseCase'
import { exportCase } from '@/commands/submission/privacy/exportCase'
import { verifyRecord } from '@/plugins/editorial-workflow'

import { startBank } from '../../support/bank'
import { aCanary, findTraces } from '../../support/canary'
import { accept, act, aTalkedCase, standing } from '../../support/canaryCase'
import { anExample } from '../../support/items'
import { move } from '../../support/publish'

const bank = await startBank()
const { payload } = bank
beforeEach(() => bank.emptyBank())

const runs = async () =>
  (await payload.db.find<Record<string, unknown>>({ collection: 'privacy-runs' })).docs

describe('a case that was talked about', () => {
  test('stands in the bank until it is erased, and then nowhere', async () => {
    const canary = aCanary()
    const submission = await aTalkedCase(bank, canary)
    expect(await findTraces(payload, canary)).not.toEqual([])

    const erased = await eraseCase(payload, { cause: 'case-page', submission })

    expect(erased).toMatchObject({ ok: true, messages: [], retained: 0 })
    expect(await findTraces(payload, canary)).toEqual([])
  })

  test('is erased by the address of its sender, however it is spelt', async () => {
    const canary = aCanary()
    await aTalkedCase(bank, canary)

    const done = await eraseByEmail(payload, {
      cause: 'command',
      email: ` ${canary.toUpperCase()}@example.se`,
    })

    expect(done).toMatchObject({ erased: 1, found: 1, held: 0 })
    expect(await findTraces(payload, canary)).toEqual([])
  })

  test('is erased by a moderator who types its number, and by nobody else', async () => {
    const canary = aCanary()
    const id = await aTalkedCase(bank, canary)
    const { reference } = await standing(bank, id)
    const erase = (as: 'partner' | 'contributor' | 'editor' | undefined, typed: string) =>
      bank.rest('POST', `/api/submissions/${id}/erase`, { as, body: { reference: typed } })

    const refused = [
      await erase(undefined, reference),
      await erase('contributor', reference),
      await erase('partner', reference),
      await erase('editor', 'AIL-2026-FELFELF'),
    ]
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 400])
    expect(refused[3]?.body.reason).toBe('not-sure')

    const { body, status } = await erase('editor', reference.toLowerCase())
    expect([status, body.message]).toEqual([200, expect.stringContaining('raderat')])
    expect(await findTraces(payload, canary)).toEqual([])
    expect((await erase('editor', reference)).status).toBe(404)
  })

  test('leaves one line of audit, which tells nothing of anybody', async () => {
    const canary = aCanary()
    const submission = await aTalkedCase(bank, canary)
    const { reference } = await standing(bank, submission)

    await eraseCase(payload, { cause: 'admin', person: bank.users.admin.id, submission })

    const lines = await runs()
    expect(lines).toMatchObject([{ cause: 'admin', mode: 'delete', retained: 0, task: 'erase' }])
    expect(lines[0]?.counts).toMatchObject({ submissions: { removed: 1 }, files: { removed: 1 } })
    expect(JSON.stringify(lines)).not.toContain(reference)
    expect(JSON.stringify(lines)).not.toContain(submission)
  })

  test('that must be kept is not erased by anybody, until the hold is let go', async () => {
    const canary = aCanary()
    const submission = await aTalkedCase(bank, canary)
    const { reference } = await standing(bank, submission)
    const hold = (reason: string | null) =>
      bank.rest('POST', `/api/submissions/${submission}/hold`, { as: 'editor', body: { reason } })
    expect((await hold(' ')).status).toBe(400)
    expect((await hold('Pågående tvist')).status).toBe(200)

    const bySender = await eraseCase(payload, { cause: 'case-page', submission })
    const byEmail = await eraseByEmail(payload, {
      cause: 'command',
      email: `${canary}@example.se`,
    })
    const byEditor = await bank.rest('POST', `/api/submissions/${submission}/erase`, {
      as: 'editor',
      body: { reference },
    })

    expect(bySender).toEqual({ ok: false, reason: 'legal-hold' })
    expect(byEmail).toMatchObject({ erased: 0, held: 1 })
    expect(byEditor).toMatchObject({ status: 409, body: { reason: 'legal-hold' } })
    expect((await standing(bank, submission)).legalHoldReason).toBe('Pågående tvist')

    await hold(null)
    await eraseCase(payload, { cause: 'case-page', submission })
    expect(await findTraces(payload, canary)).toEqual([])
  })

  test('and a move of a moderator at the same time are not both made', async () => {
    const canary = aCanary()
    const submission = await aTalkedCase(bank, canary)

    const [erased] = await Promise.all([
      eraseCase(payload, { cause: 'case-page', submission }),
      ...Array.from({ length: 5 }, () =>
        act(bank, submission, 'note', { words: canary }).catch(() => null),
      ),
    ])

    expect(erased).toMatchObject({ ok: true })
    expect(await findTraces(payload, canary)).toEqual([])
  })
})

describe('an accepted case', () => {
  test('goes with the draft that was made of it, wherever the draft stands', async () => {
    const canary = aCanary()
    const id = await aTalkedCase(bank, canary)
    const { result } = await accept(bank, id)
    const draft = String(result?.value)
    await bank.rest('POST', '/api/review-comments', {
      as: 'admin',
      body: { body: canary, documentCollection: 'examples', documentId: draft },
    })
    await move(bank, 'examples', draft, 'trash', { comment: `Bort med ${canary}` })
    await move(bank, 'examples', draft, 'untrash')
    expect(await findTraces(payload, canary)).not.toEqual([])

    const erased = await eraseCase(payload, { cause: 'case-page', submission: id })

    expect(erased).toMatchObject({ ok: true, messages: ['draft-erased'], retained: 0 })
    expect(await findTraces(payload, canary)).toEqual([])
    expect(await payload.db.count({ collection: 'examples' })).toMatchObject({ totalDocs: 0 })
    expect((await verifyRecord(payload)).fault).toBeNull()
  })

  test('that was published leaves its page, without the sender', async () => {
    const canary = aCanary()
    const id = await aTalkedCase(bank, canary)
    const { result } = await accept(bank, id)
    const page = String(result?.value)
    // an editor has written it anew: what the public meets holds the canary as credit alone
    const { creditLine } = (await payload.findByID({
      collection: 'examples',
      id: page,
      draft: true,
    })) as { creditLine?: string }
    expect(creditLine).toBe(`Kredit ${canary}`)
    await rewrite(page)
    await publish(page)
    await rewrite(page, { summary: 'En ny ingress som inte är publicerad.' })
    expect((await read(page)).creditLine).toBe(`Kredit ${canary}`)

    const erased = await eraseCase(payload, { cause: 'case-page', submission: id })

    expect(erased).toMatchObject({
      ok: true,
      messages: expect.arrayContaining(['page-stays', 'credit-erased']),
    })
    expect(await findTraces(payload, canary)).toEqual([])
    expect((await read(page)).title).toBe('Odling på gården')
    expect((await verifyRecord(payload)).fault).toBeNull()
  })

  test('leaves no word of the sender among the notes of the page, and those of the editors', async () => {
    const canary = aCanary()
    // more advice than the page has room for, and a file that its sender may not share
    const advice = Array.from({ length: 34 }, (_, at) => `- Råd ${at}, ${canary}`).join('\n')
    const id = await aTalkedCase(bank, canary, { advice })
    await payload.db.updateMany({
      collection: 'submission-files',
      data: { hasRights: false },
      where: { submission: { equals: id } },
    })
    const { result } = await accept(bank, id)
    const page = String(result?.value)
    const { internalNotes: notes } = await read(page, true)
    expect(String(notes)).toMatch(new RegExp(`: ${canary}\\.png$`, 'm'))
    expect(String(notes)).toMatch(new RegExp(`: Råd 30, ${canary}`))
    await rewrite(page, { internalNotes: `${notes}\nRing kommunen innan vi publicerar.` })
    await publish(page)

    await eraseCase(payload, { cause: 'case-page', submission: id })

    expect(await findTraces(payload, canary)).toEqual([])
    expect(String((await read(page, true)).internalNotes)).toMatch(
      /^Började som bidrag .*\nRing kommunen innan vi publicerar\.$/,
    )
  })

  test('that waits for its day keeps its approval', async () => {
    const canary = aCanary()
    const id = await aTalkedCase(bank, canary)
    const { result } = await accept(bank, id)
    const page = String(result?.value)
    await rewrite(page)
    await publish(page)
    await rewrite(page, { changeNote: 'Ny ingress.', summary: 'En ny ingress.' })
    await decide(page, 'submit', 'editor')
    await decide(page, 'approve', 'admin')

    await eraseCase(payload, { cause: 'case-page', submission: id })

    const published = await move(bank, 'examples', page, 'publish')
    expect([published.status, published.body.reason]).toEqual([200, undefined])
    expect((await read(page)).summary).toBe('En ny ingress.')
    expect(await findTraces(payload, canary)).toEqual([])
  })

  test('that was worked into a page leaves the page, and the thread without its words', async () => {
    const canary = aCanary()
    const page = await bank.keep('examples', anExample())
    const id = await aTalkedCase(bank, canary)
    await act(bank, id, 'check', { checks: (await standing(bank, id)).checklist })
    const codes = ['place', 'done', 'useful', 'honest', 'no-tenants', 'rights']
    await act(bank, id, 'check', { checks: codes })
    await act(bank, id, 'merge', { target: { collection: 'examples', id: page.id } })
    expect(await findTraces(payload, canary)).not.toEqual([])

    const erased = await eraseCase(payload, { cause: 'case-page', submission: id })

    expect(erased).toMatchObject({ ok: true, messages: ['merged-page-stays'] })
    expect(await findTraces(payload, canary)).toEqual([])
    const { docs } = await payload.find({ collection: 'review-comments' })
    expect(docs.map(({ body }) => body)).toEqual([expect.stringContaining('raderade')])
    expect((await read(page.id, true)).title).toBe(page.title)
  })
})

describe('an extract', () => {
  test('holds everything, and for the sender not what moderators say among themselves', async () => {
    const canary = aCanary()
    const submission = await aTalkedCase(bank, canary)
    const req = await createLocalReq({}, payload)

    const all = await exportCase(req, { cause: 'command', submission })
    const own = await exportCase(req, { cause: 'case-page', submission })

    expect(JSON.stringify(all)).toContain(`Bara för oss: ${canary}`)
    expect(JSON.stringify(own)).not.toContain('Bara för oss')
    expect(JSON.stringify(own)).toContain(`I fjol. ${canary}`)
    // a link in a letter opens the case: it is the sender's alone
    expect(JSON.stringify(all)).not.toMatch(/[a-z2-7]{52}/)
    expect(own?.data.submitters).toMatchObject([{ email: `${canary}@example.se` }])
    expect(JSON.stringify(own)).not.toMatch(/keyHash|emailHash|simhash/)
  })

  test('is saved by a moderator with its files, and by nobody else', async () => {
    const canary = aCanary()
    const submission = await aTalkedCase(bank, canary)
    const path = `/api/submissions/${submission}/extract`

    expect((await bank.rest('GET', path)).status).toBe(403)
    expect((await bank.rest('GET', path, { as: 'partner' })).status).toBe(403)
    const { body, headers } = await bank.rest('GET', path, { as: 'editor' })

    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="AIL-/)
    expect(Buffer.from(body.files[0].base64, 'base64').subarray(1, 4).toString()).toBe('PNG')
    expect(await runs()).toMatchObject([{ task: 'export', removed: 0 }])
  })
})

/** What an editor has made of a contribution is approved by somebody else. */
async function publish(id: string): Promise<void> {
  await decide(id, 'submit', 'editor')
  await decide(id, 'approve_and_publish', 'admin')
}

async function decide(id: string, name: string, as: 'admin' | 'editor'): Promise<void> {
  const { body: doc } = await bank.rest('GET', `/api/examples/${id}`, {
    as,
    query: { draft: true, depth: 0 },
  })
  const { contentHash, rev } = doc.workflow
  const { body, status } = await bank.rest('POST', `/api/examples/${id}/workflow/${name}`, {
    as,
    body: { comment: 'Läst och jämförd.', expectedHash: contentHash, expectedRev: rev },
  })
  if (status !== 200) throw new Error(`${name}: ${JSON.stringify(body)}`)
}

/** Every word of the sender's is replaced, as editors may do; who is named stays. */
async function rewrite(id: string, own: Record<string, unknown> = {}): Promise<void> {
  const { adviceToOthers, areaName, internalNotes, links, ...written } = anExample({
    title: 'Odling på gården',
    summary: 'Grannarna odlar tillsammans.',
    adviceToOthers: ['Börja i liten skala.'],
    areaName: null,
    internalNotes: null,
    links: [],
    slug: 'odling-pa-garden',
    ...own,
  })
  const { body, status } = await bank.rest('PATCH', `/api/examples/${id}`, {
    as: 'editor',
    body: { ...written, adviceToOthers, areaName, internalNotes, links, image: null },
    query: { depth: 0, draft: true, locale: 'sv' },
  })
  if (status !== 200) throw new Error(JSON.stringify(body))
}

async function read(id: string, draft = false): Promise<Record<string, unknown>> {
  const { body } = await bank.rest('GET', `/api/examples/${id}`, {
    ...(draft && { as: 'editor' as const }),
    query: { depth: 0, draft },
  })
  return body
}
