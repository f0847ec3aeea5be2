import { createLocalReq } from 'payload'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { describeSource } from '@/commands/submission/describeSource'
import { claimUploads } from '@/commands/submission/files/claimUploads'
import { findResultOf } from '@/commands/submission/findResultOf'
import { holdDraft } from '@/commands/submission/holdDraft'
import { moveSubmission } from '@/commands/submission/moveSubmission'
import { publishCases, publishWaitingCases } from '@/commands/submission/publishCases'
import { findSubmission } from '@/commands/submission/submission'
import { type Contribution, parseContribution } from '@/domain/submission/contribution'
import { criteriaOf } from '@/domain/submission/criteria'
import type { SubmissionKind } from '@/domain/submission/kinds'
import { findItem } from '@/queries/findItem'

import { type Actor, type Bank, startBank } from '../../support/bank'
import { expectComplaint } from '../../support/complaints'
import { aClaimedSubmission, aSender, send } from '../../support/contributions'
import { aMethod, anExample, anOrganisation, known } from '../../support/items'
import { move as moveItem, publish } from '../../support/publish'
import { aReader } from '../../support/reader'
import { aForm, upload } from '../../support/uploads'

let bank: Bank
beforeAll(async () => {
  bank = await startBank()
})
beforeEach(() => bank.emptyBank())

const script = '<script>alert(1)</script><img src=x onerror=alert(2)>'

type Own = NonNullable<Parameters<typeof aClaimedSubmission>[2]>

/** A submission that the editor has, with every criterion ticked. */
async function aReadySubmission(own: Own = {}) {
  const { id } = await aClaimedSubmission(bank.payload, bank.users.editor.id, {
    municipality: known.municipality,
    ...own,
  })
  return tick(id, own.kind ?? 'example')
}

async function tick(id: string, kind: SubmissionKind) {
  const checks = criteriaOf(kind).map(({ code }) => code)
  const { body } = await move(id, 'check', { checks, expectedRev: 1 })
  return body.submission as { id: string; reference: string; rev: number }
}

/** Answers of another kind than an example. */
function told(kind: 'experience' | 'correction', answers: Record<string, unknown>): Own {
  const parsed = parseContribution(kind, answers, aSender({ email: '' }))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return { contribution: parsed.contribution as Contribution, kind }
}

/** The same from somebody with a confirmed address, so that there are letters. */
async function aConfirmedSubmission(own: Own = {}) {
  const { id } = await send(bank.payload, {
    municipality: known.municipality,
    ...own,
    from: { email: 'avsandare@example.se', ...own.from },
  })
  await bank.payload.db.updateOne({
    collection: 'submissions',
    data: { confirmedAt: new Date().toISOString(), purgeAt: null, stage: 'pending' },
    id,
  })
  await move(id, 'claim', { expectedRev: 0 })
  return tick(id, 'example')
}

const move = (id: string, name: string, body: Record<string, unknown> = {}, as: Actor = 'editor') =>
  bank.rest('POST', `/api/submissions/${id}/moves/${name}`, { as, body })

async function accept({ id, rev }: { id: string; rev: number }) {
  const { body, status } = await move(id, 'accept', { expectedRev: rev })
  if (status !== 200) throw new Error(JSON.stringify(body))
  return body.submission as {
    id: string
    rev: number
    result: { relationTo: 'examples' | 'experiences'; value: string }
  }
}

const draftOf = async (collection: string, id: string, locale = 'sv') => {
  const query = { depth: 0, draft: true, 'fallback-locale': 'none', locale }
  return (await bank.rest('GET', `/api/${collection}/${id}`, { as: 'admin', query })).body
}

const commentsOf = async (collection: string, id: string) =>
  (await bank.rest('GET', `/api/${collection}/${id}/comments`, { as: 'admin' })).body

const letters = async (what: string) => {
  const { docs } = await bank.payload.db.find<{ key: string; text: string; html: string }>({
    collection: 'letters' as 'users',
    where: { key: { like: `:${what}:` } },
  })
  return docs.filter(({ key }) => key.includes(`:${what}:`))
}

const stageOf = async (id: string) =>
  (await findSubmission(await createLocalReq({}, bank.payload), id))?.stage

const count = async (collection: 'examples' | 'experiences') =>
  (await bank.payload.count({ collection })).totalDocs

describe('accepting', () => {
  test('makes a draft with everything that was told in its place', async () => {
    const organisation = await bank.keep(
      'organisations',
      anOrganisation({ title: 'Hyresbostäder AB' }),
    )
    const method = await bank.keep('methods', aMethod({ title: 'Trygghetsvandring' }))
    const theme = await bank.payload.findByID({ collection: 'themes', id: known.theme })
    const submission = await aReadySubmission({
      answers: {
        advice: '- Börja smått\n2. Fråga barnen',
        areaName: 'Hageby',
        challenge: 'Gården stod tom.\n\nIngen kände sin granne.\nInte en enda.',
        costBand: 'under_50',
        links: ['https://example.se/odling'],
        methods: ['trygghetsvandring', 'Fika'],
        organisation: 'hyresbostäder',
        startYear: '2024',
        status: 'pagar',
        summary: 'Grannar odlar.',
        targetGroups: ['alla_boende'],
        themes: [String(theme.code), 'okand'],
      },
      from: { credit: true, creditName: 'Anna på Hyresbostäder', email: '' },
    })

    const { result } = await accept(submission)

    expect(result.relationTo).toBe('examples')
    const draft = await draftOf('examples', result.value)
    expect(draft).toMatchObject({
      _status: 'draft',
      actors: [{ organisation: organisation.id }],
      adviceToOthers: ['Börja smått', 'Fråga barnen'],
      areaName: 'Hageby',
      createdBy: bank.users.editor.id,
      creditLine: 'Anna på Hyresbostäder',
      links: [{ url: 'https://example.se/odling' }],
      methodsUsed: [{ method: method.id }],
      municipality: known.municipality,
      origin: 'inskickad',
      startYear: 2024,
      status: 'pagar',
      targetGroups: ['alla_boende'],
      themes: [known.theme],
      title: 'Odling på gården',
      workflow: { hasOutsideMaterial: true, sourceSubmission: submission.id, state: 'draft' },
    })
    expect(
      draft.challenge.root.children.map(({ children }: { children: object[] }) => children),
    ).toMatchObject([
      [{ text: 'Gården stod tom.' }],
      [{ text: 'Ingen kände sin granne.' }, { type: 'linebreak' }, { text: 'Inte en enda.' }],
    ])
    expect(draft.internalNotes).toContain(submission.reference)
    expect(draft.internalNotes).toContain('okand')
    expect(draft.internalNotes).toContain('Fika')
    expect(draft.slug).toBe('odling-pa-garden')
    expect(draft.ownerOrganisation ?? null).toBeNull()
  })

  test('stands in both histories, and the editors see what was sent beside what is written', async () => {
    const submission = await aReadySubmission()

    const { result } = await accept(submission)

    const { docs } = await bank.payload.find({
      collection: 'workflow-events',
      where: { documentId: { equals: result.value } },
    })
    expect(docs).toMatchObject([{ transition: 'create', via: 'guest' }])
    const { body } = await bank.rest('GET', `/api/submissions/${submission.id}/case`, {
      as: 'editor',
    })
    expect(body.entries.at(-1)).toMatchObject({ move: 'accept', to: 'accepted' })
    expect(body.result).toMatchObject({ collection: 'examples', path: null, state: 'written' })
    const req = await createLocalReq({ user: { role: 'editor' } as never }, bank.payload)
    const source = await describeSource(req, submission.id)
    expect(source?.title).toBe(`Exempel ${submission.reference}`)
    expect(source?.rows).toContainEqual({ label: 'Rubrik', value: 'Odling på gården' })
    expect(source?.rows).toContainEqual({ label: 'Kommun', value: 'Norrköping' })
    expect(source?.href).toBe(`/admin/collections/submissions/${submission.id}`)
    expect(JSON.stringify(source)).not.toContain('Avsändare')
  })

  test('of an English text fills the English version, and leaves the Swedish to be written', async () => {
    const submission = await aReadySubmission({
      answers: { challenge: 'The yard was empty.', title: 'Growing together' },
      locale: 'en',
    })

    const { result } = await accept(submission)

    expect((await draftOf('examples', result.value, 'en')).title).toBe('Growing together')
    const swedish = await draftOf('examples', result.value, 'sv')
    expect(swedish.title ?? null).toBeNull()
    expect(swedish.internalNotes).toContain('engelska')
    const { docs } = await bank.payload.find({
      collection: 'workflow-items',
      where: { documentId: { equals: result.value } },
    })
    expect(docs).toMatchObject([{ title: 'Growing together' }])
  })

  test('names nobody who has not ticked that they may be named', async () => {
    const name = 'Kanariefågeln'
    const submission = await aReadySubmission({
      answers: { organisation: 'Hyresbostäder i Norrköping' },
      from: { credit: false, creditName: name, email: '', name, role: name },
    })

    const { result } = await accept(submission)

    const draft = await draftOf('examples', result.value)
    expect(draft.creditLine ?? null).toBeNull()
    expect(JSON.stringify(draft)).not.toContain(name)
  })

  test('is refused while the checklist is not wholly ticked', async () => {
    const { id, rev } = await aReadySubmission()
    const { body } = await move(id, 'check', { checks: ['place'], expectedRev: rev })

    const refused = await move(id, 'accept', { expectedRev: body.submission.rev })

    expect([refused.status, refused.body.reason]).toEqual([400, 'checklist-incomplete'])
    expect(refused.body.message).toMatch(/^Alla kriterier/)
    expect([await count('examples'), await stageOf(id)]).toEqual([0, 'in_moderation'])
  })

  test('twice, and four times at once, makes one draft', async () => {
    const first = await aReadySubmission()
    const second = await aReadySubmission()

    await accept(first)
    const again = await move(first.id, 'accept', { expectedRev: first.rev })
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => move(second.id, 'accept', { expectedRev: second.rev })),
    )

    expect(again.status).toBe(200)
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(new Set(answers.map(({ body }) => body.submission.result.value)).size).toBe(1)
    expect(await count('examples')).toBe(2)
    const late = await move(first.id, 'accept', { expectedRev: first.rev }, 'admin')
    expect(late.status).toBe(409)
  })

  test('that cannot save its draft leaves nothing half done', async () => {
    const submission = await aReadySubmission()
    await bank.payload.db.updateOne({
      collection: 'submissions',
      data: {
        contribution: { ...(await contributionOf(submission.id)), links: ['javascript:alert(1)'] },
        reference: submission.reference,
      },
      id: submission.id,
    })

    const { body, status } = await move(submission.id, 'accept', { expectedRev: submission.rev })

    expect([status, body.reason]).toEqual([400, 'draft-refused'])
    expect(body.message).toContain('Adress')
    expect([await count('examples'), await stageOf(submission.id)]).toEqual([0, 'in_moderation'])
    expect((await bank.payload.db.count({ collection: 'submission-entries' })).totalDocs).toBe(3)
  })

  test('that fails after the draft was made leaves no draft', async () => {
    expectComplaint(/no letter/)
    const submission = await aConfirmedSubmission()
    const create = bank.payload.db.create
    const failing = vi.spyOn(bank.payload.db, 'create').mockImplementation(async function (
      this: unknown,
      args: { collection: string },
    ) {
      if (args.collection === 'letters') throw new Error('no letter')
      return create.call(this as never, args as never)
    } as never)

    const { status } = await move(submission.id, 'accept', { expectedRev: submission.rev })
    failing.mockRestore()

    expect(status).toBe(500)
    expect([await count('examples'), await stageOf(submission.id)]).toEqual([0, 'in_moderation'])
    const { docs } = await bank.payload.find({ collection: 'workflow-events' })
    expect(docs.filter(({ documentCollection }) => documentCollection === 'examples')).toEqual([])
  })

  test('an experience makes one of the method it is of', async () => {
    const method = await bank.keep('methods', aMethod({ title: 'Språkkafé' }))
    const submission = await aReadySubmission({
      ...told('experience', {
        about: 'method/sprakkafe',
        organisation: 'Okända huset',
        outcome: 'battre',
        text: 'Det gick bra.\nFler kom.',
        title: 'Kafé i tvättstugan',
        year: '2025',
      }),
      about: { relationTo: 'methods', value: method.id },
    })

    const { result } = await accept(submission)

    expect(result.relationTo).toBe('experiences')
    expect(await draftOf('experiences', result.value)).toMatchObject({
      about: { relationTo: 'methods', value: method.id },
      outcome: 'battre',
      text: 'Det gick bra.\nFler kom.',
      title: 'Kafé i tvättstugan',
      year: 2025,
    })
    const { threads } = await commentsOf('experiences', result.value)
    expect(threads).toMatchObject([
      { author: null, body: expect.stringContaining('Okända huset'), isBlocking: false },
    ])
  })

  test('takes the pictures and documents along, and none of them when the rest fails', async () => {
    const form = aForm(bank.payload)
    const shown = await upload(bank.payload, form, 'gård.jpg')
    const silent = await upload(bank.payload, form, 'tyst.jpg')
    const submission = await aConfirmedSubmission()
    await claimUploads(await createLocalReq({}, bank.payload), {
      files: [
        { alt: 'En gård med odlingslådor', credit: '', hasRights: true, id: shown.id },
        { alt: '', credit: '', hasRights: true, id: silent.id },
      ],
      formToken: form,
      submission: submission.id,
    })
    expectComplaint(/no letter/)
    const create = bank.payload.db.create
    const failing = vi.spyOn(bank.payload.db, 'create').mockImplementation(async function (
      this: unknown,
      args: { collection: string },
    ) {
      if (args.collection === 'letters') throw new Error('no letter')
      return create.call(this as never, args as never)
    } as never)
    await move(submission.id, 'accept', { expectedRev: submission.rev })
    failing.mockRestore()
    expect((await bank.payload.count({ collection: 'media' })).totalDocs).toBe(0)

    const { result } = await accept(submission)

    const draft = await draftOf('examples', result.value)
    const { docs } = await bank.payload.find({ collection: 'media', depth: 0 })
    expect(docs).toMatchObject([
      { alt: 'En gård med odlingslådor', id: draft.image, released: false },
    ])
    expect(draft.internalNotes).toContain('tyst.jpg')
  })

  test('a correction makes no draft', async () => {
    const item = await bank.keep('examples', anExample())
    const submission = await aReadySubmission({
      ...told('correction', { about: 'example/x', text: 'Året är fel.' }),
      about: { relationTo: 'examples', value: item.id },
    })

    const { body, status } = await move(submission.id, 'accept', { expectedRev: submission.rev })

    expect([status, body.reason]).toEqual([400, 'kind-makes-no-draft'])
  })
})

const contributionOf = async (id: string) =>
  (await findSubmission(await createLocalReq({}, bank.payload), id))?.contribution

describe('merging', () => {
  test('puts the words of the sender at the page, and those who answer for it hear of it', async () => {
    const page = await bank.keep('examples', anExample(), { as: 'admin' })
    const submission = await aReadySubmission({
      ...told('correction', {
        about: 'example/x',
        links: ['https://example.se/rapport'],
        text: `Året ska vara 2023. ${script}`,
      }),
      about: { relationTo: 'examples', value: page.id },
    })

    const { body, status } = await move(submission.id, 'merge', { expectedRev: submission.rev })

    expect(status).toBe(200)
    expect(body.submission).toMatchObject({
      isMerged: true,
      result: { relationTo: 'examples', value: page.id },
      stage: 'accepted',
    })
    const { threads } = await commentsOf('examples', page.id)
    expect(threads).toMatchObject([
      { author: null, externalName: `Bidrag ${submission.reference}`, isBlocking: false },
    ])
    expect(threads[0].body).toContain(`Året ska vara 2023. ${script}`)
    expect(threads[0].body).toContain('https://example.se/rapport')
    const { docs } = await bank.payload.find({ collection: 'notifications', depth: 0 })
    const heard = docs.map(({ recipient }) => recipient)
    expect(heard).toContain(bank.users.admin.id)
    expect(heard).toContain(bank.users.partner.id)
    expect(heard).not.toContain(bank.users.editor.id)
    expect(heard).not.toContain(bank.users.otherPartner.id)
  })

  test('of an example into another takes a thread of as many comments as it needs', async () => {
    const page = await bank.keep('examples', anExample())
    const submission = await aReadySubmission({
      answers: {
        challenge: 'Ett ord till. '.repeat(420),
        whatWasDone: 'Och ett till. '.repeat(420),
      },
    })

    await move(submission.id, 'merge', {
      expectedRev: submission.rev,
      target: { collection: 'examples', id: page.id },
    })

    const { threads } = await commentsOf('examples', page.id)
    expect(threads).toHaveLength(1)
    const whole = [threads[0], ...threads[0].replies].map(({ body }: { body: string }) => body)
    expect(whole.length).toBeGreaterThan(2)
    expect(whole.join(' ').match(/Ett ord till\./g)).toHaveLength(420)
    expect(whole.join(' ').match(/Och ett till\./g)).toHaveLength(420)
    expect(await count('examples')).toBe(1)
  })

  test('is refused while the checklist is not wholly ticked', async () => {
    const page = await bank.keep('examples', anExample())
    const submission = await aReadySubmission()
    const [, ...most] = criteriaOf('example').map(({ code }) => code)
    await move(submission.id, 'check', { checks: most, expectedRev: submission.rev })

    const { body, status } = await move(submission.id, 'merge', {
      expectedRev: submission.rev + 1,
      target: { collection: 'examples', id: page.id },
    })

    expect([status, body.reason]).toEqual([400, 'checklist-incomplete'])
    expect((await commentsOf('examples', page.id)).threads).toEqual([])
    expect(await stageOf(submission.id)).toBe('in_moderation')
  })

  test('needs a page that is there', async () => {
    const submission = await aReadySubmission()
    const merge = (target?: unknown) =>
      move(submission.id, 'merge', { expectedRev: submission.rev, target })

    expect((await merge()).body.reason).toBe('target-missing')
    for (const target of [
      { collection: 'users', id: bank.users.admin.id },
      { collection: 'submissions', id: submission.id },
      { collection: 'examples', id: submission.id },
      { collection: 'examples', id: 'påhittat' },
      { collection: 'examples' },
    ]) {
      expect((await merge(target)).body.reason, JSON.stringify(target)).toBe('target-unknown')
    }
    expect(await stageOf(submission.id)).toBe('in_moderation')
  })
})

describe('publishing', () => {
  /** Fills in what the sender has not said, as an editor does. */
  async function write(id: string): Promise<void> {
    const { title, ...others } = anExample()
    const query = { depth: 0, draft: true, locale: 'sv' }
    const { body, status } = await bank.rest('PATCH', `/api/examples/${id}`, {
      as: 'editor',
      body: others,
      query,
    })
    if (status !== 200) throw new Error(JSON.stringify(body))
  }

  test('takes the ordinary way, with another pair of eyes, and the sender hears of it once', async () => {
    const submission = await aConfirmedSubmission({
      from: { credit: true, creditName: 'Anna på Bolaget' },
    })
    const { result } = await accept(submission)
    await write(result.value)
    await moveItem(bank, 'examples', result.value, 'submit')

    const own = await moveItem(bank, 'examples', result.value, 'approve_and_publish')
    expect([own.status, own.body.reason]).toEqual([403, 'needs-second-person'])
    const byAdmin = await publishAs('admin', result.value)
    expect(byAdmin.status).toBe(200)

    expect(await stageOf(submission.id)).toBe('published')
    const [letter, ...others] = await letters('published')
    expect(others).toEqual([])
    expect(letter?.text).toContain('/exempel/odling-pa-garden')
    await publishCases(bank.payload, { collection: 'examples', id: result.value })
    await publishWaitingCases(bank.payload)
    expect(await letters('published')).toHaveLength(1)

    const item = await findItem(aReader(bank), 'example', 'odling-pa-garden')
    expect(item).toMatchObject({ creditLine: 'Anna på Bolaget', wasSubmitted: true })
    const { body } = await bank.rest('GET', `/api/examples/${result.value}`)
    expect(body.beganAsContribution).toBe(true)
    expect(JSON.stringify(body)).not.toContain(submission.id)
    expect(JSON.stringify(body)).not.toContain(submission.reference)
  })

  const publishAs = async (as: Actor, id: string) => {
    const { workflow } = await draftOf('examples', id)
    return bank.rest('POST', `/api/examples/${id}/workflow/approve_and_publish`, {
      as,
      body: { expectedHash: workflow.contentHash, expectedRev: workflow.rev },
    })
  }

  test('of what no contribution becomes, such as a theme, asks for no cases', async () => {
    const closed = await publishCases(bank.payload, { collection: 'themes', id: known.theme })

    expect(closed).toBe(0)
  })

  test('tells a sender by the duty what could not be told at once', async () => {
    const submission = await aConfirmedSubmission()
    const { result } = await accept(submission)
    await write(result.value)
    await moveItem(bank, 'examples', result.value, 'submit')
    await publishAs('admin', result.value)
    // as if the process had been killed between the commit and the telling
    await bank.payload.db.updateOne({
      collection: 'submissions',
      data: { publishedAt: null, reference: submission.reference, stage: 'accepted' },
      id: submission.id,
    })
    await bank.payload.db.deleteMany({ collection: 'letters' as 'users', where: {} })

    const told = await Promise.all([
      publishWaitingCases(bank.payload),
      publishWaitingCases(bank.payload),
      publishCases(bank.payload, { collection: 'examples', id: result.value }),
    ])

    expect(told.filter(Boolean).length).toBeGreaterThanOrEqual(1)
    expect(await stageOf(submission.id)).toBe('published')
    expect(await letters('published')).toHaveLength(1)
  })

  test('of a page that something was worked into waits until somebody has approved it with that', async () => {
    const page = await bank.keep('examples', anExample({ title: 'Sidan som fanns' }), {
      as: 'admin',
    })
    await publish(bank, 'examples', page.id)
    const submission = await aConfirmedSubmission()
    await move(submission.id, 'merge', {
      expectedRev: submission.rev,
      target: { collection: 'examples', id: page.id },
    })

    await publishWaitingCases(bank.payload)
    expect(await stageOf(submission.id)).toBe('accepted')
    await bank.rest('PATCH', `/api/examples/${page.id}`, {
      as: 'admin',
      body: { changeNote: 'Rättat år', startYear: 2023 },
      query: { draft: true },
    })
    await publish(bank, 'examples', page.id)

    expect(await stageOf(submission.id)).toBe('published')
    expect(await letters('published')).toHaveLength(1)
  })

  test('the sender is told the truth about the page afterwards', async () => {
    const submission = await aReadySubmission()
    const { result } = await accept(submission)
    await write(result.value)
    const look = async (locale: 'sv' | 'en' = 'sv') => {
      const req = await createLocalReq({}, bank.payload)
      const found = await findSubmission(req, submission.id)
      return found && findResultOf(req, found, locale)
    }

    expect(await look()).toMatchObject({ path: null, state: 'written', title: 'Odling på gården' })
    await moveItem(bank, 'examples', result.value, 'submit')
    expect(await look()).toMatchObject({ path: null, state: 'reviewed' })
    await publishAs('admin', result.value)
    expect(await look()).toMatchObject({
      correctPath: '/bidra/ratta?om=example/odling-pa-garden',
      path: '/exempel/odling-pa-garden',
      state: 'published',
    })
    await moveItem(bank, 'examples', result.value, 'archive', {
      comment: 'Texten gäller inte längre.',
    })
    expect(await look('en')).toMatchObject({
      path: null,
      state: 'archived',
      words: 'The page is archived and no longer shown.',
    })
    expect(await stageOf(submission.id)).toBe('published')
  })

  test('of an experience leads to the page of its method, where it says who told it', async () => {
    const method = await bank.keep('methods', aMethod({ title: 'Språkkafé' }))
    await publish(bank, 'methods', method.id)
    const submission = await aReadySubmission({
      ...told('experience', {
        about: 'method/sprakkafe',
        organisation: '',
        outcome: 'battre',
        text: 'Det gick bra.',
        title: 'Kafé i tvättstugan',
      }),
      about: { relationTo: 'methods', value: method.id },
    })
    const { result } = await accept(submission)
    await bank.rest('PATCH', `/api/experiences/${result.value}`, {
      as: 'editor',
      body: { actorType: 'kommun', creditLine: 'Anna på Bolaget' },
      query: { draft: true },
    })
    await moveItem(bank, 'experiences', result.value, 'submit')
    const { workflow } = await draftOf('experiences', result.value)
    const { status } = await bank.rest(
      'POST',
      `/api/experiences/${result.value}/workflow/approve_and_publish`,
      {
        as: 'admin',
        body: { expectedHash: workflow.contentHash, expectedRev: workflow.rev },
      },
    )

    expect(status).toBe(200)
    const req = await createLocalReq({}, bank.payload)
    const found = await findSubmission(req, submission.id)
    expect(found?.stage).toBe('published')
    expect(found && (await findResultOf(req, found))).toMatchObject({
      path: '/metoder/sprakkafe',
      state: 'published',
    })
    const item = await findItem(aReader(bank), 'method', 'sprakkafe')
    expect(item).toMatchObject({
      experiences: [{ creditLine: 'Anna på Bolaget', wasSubmitted: true }],
      wasSubmitted: false,
    })
  })

  test('scripts in every field stay text on the whole way', async () => {
    const submission = await aConfirmedSubmission({
      answers: {
        advice: script,
        areaName: script,
        challenge: script,
        organisation: script,
        results: script,
        summary: script,
        title: script.slice(0, 80),
        whatWasDone: script,
      },
      from: { credit: true, creditName: script, name: script, role: script },
    })
    const { result } = await accept(submission)

    const draft = await draftOf('examples', result.value)
    expect(draft.title).toBe(script.slice(0, 80))
    expect(draft.whatWasDone.root.children).toMatchObject([
      { children: [{ text: script, type: 'text' }] },
    ])
    expect(draft.adviceToOthers).toEqual([script])
    expect(draft.creditLine).toBe(script)
    for (const { html } of await letters('accepted')) expect(html).not.toContain('<script>alert')
    expect(await letters('accepted')).toHaveLength(1)
  })
})

describe('a sender who takes back what was accepted', () => {
  const withdraw = (id: string) =>
    moveSubmission(
      bank.payload,
      { by: 'sender', id, move: 'withdraw' },
      async (req, submission) => {
        await holdDraft(req, submission)
        return {}
      },
    )

  test('stops the approval of the draft until an editor has dealt with it', async () => {
    const submission = await aReadySubmission()
    const { result } = await accept(submission)

    expect((await withdraw(submission.id)).ok).toBe(true)

    const { threads } = await commentsOf('examples', result.value)
    expect(threads).toMatchObject([
      { body: expect.stringContaining('tagit tillbaka'), isBlocking: true, resolvedAt: null },
    ])
    const { title, ...others } = anExample()
    await bank.rest('PATCH', `/api/examples/${result.value}`, {
      as: 'editor',
      body: others,
      query: { draft: true },
    })
    await moveItem(bank, 'examples', result.value, 'submit')
    const { workflow } = await draftOf('examples', result.value)
    const refused = await bank.rest('POST', `/api/examples/${result.value}/workflow/approve`, {
      as: 'admin',
      body: { expectedHash: workflow.contentHash, expectedRev: workflow.rev },
    })
    expect(refused.body.reason).toBe('blocking-comments-open')
  })

  test('takes a draft that was approved, or had its time, back from there', async () => {
    for (const isScheduled of [false, true]) {
      const submission = await aReadySubmission()
      const { result } = await accept(submission)
      const { title, ...others } = anExample()
      const query = { draft: true }
      await bank.rest('PATCH', `/api/examples/${result.value}`, {
        as: 'editor',
        body: others,
        query,
      })
      await moveItem(bank, 'examples', result.value, 'submit')
      const { workflow } = await draftOf('examples', result.value)
      await bank.rest('POST', `/api/examples/${result.value}/workflow/approve`, {
        as: 'admin',
        body: { expectedHash: workflow.contentHash, expectedRev: workflow.rev },
      })
      if (isScheduled) {
        await moveItem(bank, 'examples', result.value, 'schedule', {
          scheduledFor: '2030-05-02T10:00',
        })
      }

      await withdraw(submission.id)

      const { workflow: after } = await draftOf('examples', result.value)
      expect(after.state, String(isScheduled)).toBe('changes_requested')
    }
  })
})
