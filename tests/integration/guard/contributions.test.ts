import { createLocalReq } from 'payload'
import { beforeEach, describe, expect, test } from 'vitest'

import { submitContribution } from '@/commands/submission/submitContribution'
import { defaultSettings } from '@/domain/submission/settings'
import { guestMaterial } from '@/plugins/editorial-workflow'

import type { Actor } from '../../support/bank'
import { startBank } from '../../support/bank'
import { aContribution } from '../../support/contributions'
import { anExample } from '../../support/items'
import { steps } from '../workflow/steps'

const bank = await startBank()
const { payload } = bank
const { take } = steps(bank)

beforeEach(() => bank.emptyBank())

const secret = 'Kanariefågeln'
const outside = ['contributor', 'partner', 'otherPartner', undefined] as const
const everybody = ['admin', 'editor', ...outside] as const

const byAdmin = { req: { user: { collection: 'users', role: 'admin' } } }

/** Collections that no door of Payload's opens. */
const closed = payload.config.collections
  .filter(({ access, graphQL }) => graphQL === false && access.read(byAdmin as never) === false)
  .map(({ slug }) => slug)

/** A contribution that holds the secret wherever a sender can write. */
const sendSecret = () =>
  submitContribution(
    payload,
    defaultSettings,
    aContribution({
      answers: { title: secret, challenge: secret },
      from: { name: secret, email: 'kanariefageln@example.se', role: secret },
      signals: [{ code: 'trap', points: 5 }] as never,
    }),
  )

const ask = (path: string, as: Actor | undefined, query: Record<string, unknown>) =>
  bank.rest('GET', `/api/${path}`, { as, query: { depth: 0, ...query } })

/** A published example that a contribution has become. */
async function aPageOf(submission: string): Promise<string> {
  const user = await payload.findByID({ collection: 'users', id: bank.users.editor.id })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  const { id } = await payload.create({
    collection: 'examples',
    context: guestMaterial(submission),
    data: anExample() as never,
    draft: true,
    locale: 'sv',
    overrideAccess: false,
    req,
    user: req.user,
  })
  await take('submit', String(id), { as: 'editor' })
  await take('approve_and_publish', String(id), { as: 'admin', locales: ['sv'] })
  return String(id)
}

describe('the closed rooms', () => {
  test('are the ones we know of', () => {
    expect(closed.sort()).toEqual(
      [
        'case-keys',
        'daily-counts',
        'notice-versions',
        'record-seals',
        'spam-signs',
        'spent-proofs',
        'submission-entries',
        'submission-files',
        'submitters',
      ].sort(),
    )
  })

  test.each(closed)('%s answers nobody, in whatever way it is asked', async (slug) => {
    await sendSecret()
    const { docs } = await payload.db.find<{ id: string }>({
      collection: slug as 'submitters',
      limit: 1,
      pagination: true,
    })
    const id = docs[0]?.id ?? '00000000-0000-4000-8000-000000000000'

    for (const as of everybody) {
      const answers = [
        await ask(slug, as, {}),
        await ask(slug, as, { where: { id: { equals: id } }, select: { id: true } }),
        await ask(slug, as, { sort: 'email', limit: 0, pagination: false }),
        await ask(`${slug}/${id}`, as, { depth: 2, draft: true, trash: true }),
        await ask(`${slug}/count`, as, {}),
        await ask(`${slug}/versions`, as, {}),
        await ask(`${slug}/versions/${id}`, as, {}),
        await bank.rest('POST', `/api/${slug}/${id}/duplicate`, { as, body: {} }),
        await bank.rest('PATCH', `/api/${slug}/${id}`, { as, body: { name: 'x' } }),
        await bank.rest('DELETE', `/api/${slug}/${id}`, { as }),
      ]
      for (const { body, status } of answers) {
        expect([400, 403, 404], `${as} ${JSON.stringify(body)}`).toContain(status)
      }
      const permissions = await bank.rest('GET', '/api/access', { as })
      expect(permissions.body.collections?.[slug] ?? {}).not.toHaveProperty('read')
    }
  })

  test.each([
    'Submitters',
    'Submitter',
    'CaseKeys',
    'CaseKey',
    'SubmissionEntries',
    'SubmissionFiles',
    'SpamSigns',
    'DailyCounts',
    'NoticeVersions',
    'SpentProofs',
    'countSubmitters',
    'docAccessSubmitter',
  ])('GraphQL does not know %s', async (name) => {
    const { body } = await bank.graphql(`{ ${name} { __typename } }`, {}, { as: 'admin' })

    expect(body.errors?.[0].message).toMatch(/^Cannot query field/)
  })
})

/** Every address that contributions add to those of a plain collection. */
const doorways = (payload.collections.submissions.config.endpoints || [])
  .filter(({ method, path }) => {
    const plain = payload.collections.municipalities.config.endpoints || []
    return !plain.some((one) => one.method === method && one.path === path)
  })
  .flatMap(({ method, path }) =>
    path.includes(':move')
      ? ['claim', 'note', 'spam'].map((name) => ({ method, path: path.replace(':move', name) }))
      : [{ method, path }],
  )
  .map(({ method, path }) => ({ method: method.toUpperCase() as 'GET' | 'POST', path }))

describe('the addresses of moderators', () => {
  test('are as many as we know of', () => {
    expect(doorways.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      'GET /:id/case',
      'GET /:id/extract',
      'GET /:id/files/:file',
      'GET /:id/similar',
      'POST /:id/erase',
      'POST /:id/hold',
      'POST /:id/moves/claim',
      'POST /:id/moves/note',
      'POST /:id/moves/spam',
    ])
  })

  test.each(doorways)('$method $path is for them, and for this site, alone', async (doorway) => {
    const { id, reference } = await sendSecret()
    const path = `/api/submissions${doorway.path.replace(':id', id).replace(':file', id)}`
    const body = { confirm: reference, expectedRev: 0, on: true, reason: 'x', words: 'x' }
    const asking = doorway.method === 'POST' ? { body } : {}
    const kept = () =>
      payload.db.findOne({ collection: 'submissions', where: { id: { equals: id } } })
    const before = await kept()

    for (const as of outside) {
      const answer = await bank.rest(doorway.method, path, { as, ...asking })
      expect(answer.status, `${as}`).toBe(403)
      expect(JSON.stringify(answer.body)).not.toContain(secret)
    }
    for (const headers of [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { origin: 'http://localhost:3000.elsewhere.example' },
      { origin: '', 'sec-fetch-site': 'cross-site' },
    ]) {
      const foreign = { as: 'admin', byCookie: true, headers, ...asking } as never
      const answer = await bank.rest(doorway.method, path, foreign)
      expect(answer.status, JSON.stringify(headers)).toBe(403)
    }
    expect(await kept()).toEqual(before)
    expect((await payload.db.count({ collection: 'privacy-runs' })).totalDocs).toBe(0)
  })
})

describe('what guests have sent', () => {
  const paths = ['title', 'keyHash', 'contribution', 'contribution.title', 'signals', 'simhash']
  const relations = ['assignee.email', 'assignee.hash', 'duplicateOf.title', 'result.title']

  test('is asked after in vain by whoever is no moderator', async () => {
    await sendSecret()

    for (const as of outside) {
      for (const path of [...paths, ...relations]) {
        const rules = [{ exists: true }, { like: 'K' }, { not_equals: 'x' }]
        for (const rule of rules) {
          const { body, status } = await ask('submissions', as, { where: { [path]: rule } })
          expect([status >= 400, body.docs ?? []], `${as} ${path}`).toEqual([true, []])
        }
      }
      const others = [
        await ask('submissions/count', as, {}),
        await ask('submissions', as, { joins: { submitters: { limit: 5 } }, sort: 'keyHash' }),
        await ask('submissions/versions', as, {}),
        await bank.graphql('{ Submissions { docs { id } } }', {}, { as }),
        await bank.graphql('{ countSubmissions { totalDocs } }', {}, { as }),
      ]
      for (const { body } of others) {
        expect(JSON.stringify(body)).not.toContain(secret)
        expect(body.totalDocs ?? body.data?.countSubmissions?.totalDocs ?? null).toBeNull()
        expect(body.docs ?? body.data?.Submissions?.docs ?? []).toEqual([])
      }
    }
  })

  test.each(['submissions', 'privacy-runs'])('has no versions of %s', async (slug) => {
    for (const as of everybody) {
      expect((await ask(`${slug}/versions`, as, {})).status, as).toBe(403)
    }
  })

  test('keeps its keys, its answers and its signals from moderators as well', async () => {
    await sendSecret()
    await sendSecret()
    const hidden = ['keyHash', 'contribution', 'contribution.challenge', 'signals', 'quarter1']

    for (const as of ['editor', 'admin'] as const) {
      for (const path of [...hidden, 'assignee.hash', 'assignee.resetPasswordToken']) {
        for (const rule of [{ exists: true }, { like: 'a' }, { exists: false }]) {
          const { body } = await ask('submissions', as, { where: { [path]: rule } })
          expect(body.docs ?? [], `${as} ${path}`).toEqual([])
        }
      }
      const [up, down] = [
        await ask('submissions', as, { sort: 'keyHash' }),
        await ask('submissions', as, { sort: '-keyHash' }),
      ]
      const idsIn = (answer: typeof up) => answer.body.docs?.map(({ id }: { id: string }) => id)
      expect(idsIn(up)).toEqual(idsIn(down))

      const selected = await ask('submissions', as, {
        depth: 2,
        select: { contribution: true, keyHash: true, signals: true, simhash: true },
      })
      const [doc] = selected.body.docs
      for (const name of ['contribution', 'keyHash', 'signals', 'simhash']) {
        expect(doc).not.toHaveProperty(name)
      }
      const { body } = await bank.graphql(
        '{ Submissions { docs { keyHash contribution signals } } }',
        {},
        { as },
      )
      expect(JSON.stringify(body.data ?? {})).not.toMatch(/Kanarie|trap|[0-9a-f]{64}/)
    }
  })

  test('is not reached from the page that it became', async () => {
    const { id: submission, reference } = await sendSecret()
    const page = await aPageOf(submission)

    for (const as of outside) {
      const answers = [
        await ask(`examples/${page}`, as, { depth: 3 }),
        await ask(`examples/${page}`, as, { depth: 3, populate: { submissions: { title: true } } }),
        await ask(`examples/${page}`, as, { select: { workflow: true }, depth: 3 }),
        await ask('examples', as, { joins: { submissions: {} }, depth: 3 }),
      ]
      for (const { body, status } of answers) {
        expect(status).toBe(200)
        const text = JSON.stringify(body)
        for (const one of [secret, reference]) expect(text).not.toContain(one)
        // those who work here may know which one it was, which opens nothing for them
        if (!as) expect(text).not.toContain(submission)
      }
      const asked = [
        { 'workflow.sourceSubmission': { equals: submission } },
        { workflow__sourceSubmission: { equals: submission } },
        { 'workflow.sourceSubmission': { exists: true } },
        { 'workflow.sourceSubmission.title': { like: secret } },
      ]
      for (const where of asked) {
        const { body } = await ask('examples', as, { where })
        if (!as) expect(body.docs ?? [], JSON.stringify(where)).toEqual([])
        expect(JSON.stringify(body)).not.toContain(secret)
      }
    }
  })

  test('leaves no trace where Payload keeps what people do', async () => {
    const { id } = await sendSecret()
    const lock = {
      document: { relationTo: 'submissions', value: id },
      user: { relationTo: 'users', value: bank.users.contributor.id },
    }

    for (const as of outside) {
      const preference = { as, query: { depth: 3 } }
      const answers = [
        await bank.rest('POST', '/api/payload-locked-documents', { as, body: lock }),
        await ask('payload-locked-documents', as, { depth: 3 }),
        await bank.rest('POST', '/api/payload-preferences/x', {
          ...preference,
          body: { value: { relationTo: 'submissions', value: id } },
        }),
        await bank.rest('GET', '/api/payload-preferences/x', preference),
      ]
      expect(JSON.stringify(answers.map(({ body }) => body))).not.toContain(secret)
    }
  })
})
