import { beforeEach, describe, expect, test } from 'vitest'

import { type Actor, type Person, startBank } from '../../support/bank'
import { anExample, known } from '../../support/items'
import { tellCatalogue } from '../../support/tellCatalogue'
import { steps } from '../workflow/steps'

const bank = await startBank()
const { anExampleIn, asPublic, history, latest, move, save, take } = steps(bank)

beforeEach(() => bank.emptyBank())

type Who = Actor | Person | undefined
type Thread = Readonly<Record<string, unknown>> & { id: string; replies: Thread[] }

const home = (id: string) => `/api/examples/${id}/comments`

const say = (id: string, as: Who, body: object) =>
  bank.rest('POST', home(id), { as, body: { body: 'Årtalet saknas.', ...body } })

const listed = async (id: string, as: Who): Promise<Thread[]> =>
  (await bank.rest('GET', home(id), { as })).body.threads

/** Says something, and returns the id of the comment. */
async function said(id: string, as: Who, body: object = {}): Promise<string> {
  const answer = await say(id, as, body)
  if (answer.status !== 200) throw new Error(`was not said: ${JSON.stringify(answer.body)}`)
  return answer.body.comment
}

const change = (id: string, comment: string, as: Who, body: object) =>
  bank.rest('PATCH', `${home(id)}/${comment}`, { as, body })

const resolve = (id: string, comment: string, as: Who, verb = 'resolve') =>
  bank.rest('POST', `${home(id)}/${comment}/${verb}`, { as })

const remove = (id: string, comment: string, as: Who) =>
  bank.rest('DELETE', `${home(id)}/${comment}`, { as })

/** A comment as it is kept. What is empty is null in one database, and not there in another. */
const stored = async (comment: string) => ({
  ...{ externalName: null, previewLink: null, verdict: null },
  ...(await bank.payload.findByID({ collection: 'review-comments', id: comment, depth: 0 })),
})

/** The status of an answer and the code of its reason. */
const why = ({ body, status }: { body: { reason?: string }; status: number }) => [
  status,
  body.reason,
]

describe('a comment at a field', () => {
  test('is read by those who work with the text, with names, answers and the name of the field', async () => {
    const id = await anExampleIn('in_review')
    const comment = await said(id, 'editor', { fieldPath: 'quote.text', locale: 'en' })
    await said(id, 'contributor', { body: 'Jag letar.', parent: comment })

    const [thread] = await listed(id, 'partner')

    expect(thread).toMatchObject({
      author: { id: bank.users.editor.id, name: 'editor' },
      body: 'Årtalet saknas.',
      fieldPath: 'quote.text',
      isBlocking: false,
      isOwn: false,
      locale: 'en',
      pathNow: 'quote.text',
      replies: [{ author: { name: 'contributor' }, body: 'Jag letar.' }],
    })
    expect(thread?.fieldLabel).toMatch(/^(Röst > Citat|Voice > Quote)$/)
  })

  test('follows its row when the rows change places, and stays when the row is gone', async () => {
    const item = anExample({ outcomes: [{ indicator: 'Trygghet' }, { indicator: 'Trivsel' }] })
    const { id } = await bank.keep('examples', item)
    const [first, second] = (await latest(id)).outcomes
    await said(id, 'editor', { fieldPath: `outcomes.${second.id}.indicator` })
    const place = async () => (await listed(id, 'editor'))[0]?.pathNow

    expect(await place()).toBe('outcomes.1.indicator')
    await save(id, { outcomes: [second, first] })
    expect(await place()).toBe('outcomes.0.indicator')
    await save(id, { outcomes: [first] })

    const [thread] = await listed(id, 'editor')
    expect(thread).toMatchObject({ body: 'Årtalet saknas.', pathNow: null })
  })

  test('survives edits, moves and publication', async () => {
    const id = await anExampleIn('draft')
    const comment = await said(id, 'contributor', { fieldPath: 'title' })

    await save(id, { title: 'Nytt namn' }, { as: 'contributor' })
    await take('submit', id, { as: 'contributor' })
    await take('approve_and_publish', id, { as: 'admin' })
    await save(id, { title: 'Ännu ett namn' })

    expect((await listed(id, 'editor')).map((thread) => thread.id)).toEqual([comment])
  })

  test('is refused at a field that is not there, or that is the workflow’s own', async () => {
    const id = await anExampleIn('draft')

    for (const fieldPath of ['påhittat', 'workflow.state', 'createdBy', 'outcomes.0', 'title.x']) {
      expect(why(await say(id, 'editor', { fieldPath }))).toEqual([400, 'comment-field-unknown'])
    }
  })

  test('does not touch the document', async () => {
    const id = await anExampleIn('in_review')
    const before = await latest(id)

    const comment = await said(id, 'editor', { fieldPath: 'title' })
    await resolve(id, comment, 'editor')

    expect(await latest(id)).toEqual(before)
    expect((await history(id)).map(({ transition }) => transition)).toEqual(['create', 'submit'])
  })
})

describe('what is said', () => {
  test('is kept as it was written, and a script is text like any other', async () => {
    const id = await anExampleIn('draft')
    const body = '<script>alert(1)</script> & "så"\r\nny rad'

    await said(id, 'editor', { body: `  ${body}  ` })

    const [thread] = await listed(id, 'editor')
    expect(thread?.body).toBe('<script>alert(1)</script> & "så"\nny rad')
  })

  test('may not be nothing, nor without end, and the words say so', async () => {
    const id = await anExampleIn('draft')

    const nothing = await say(id, 'editor', { body: '  \n ' })
    const tooMuch = await say(id, 'editor', { body: 'x'.repeat(5001) })
    const enough = await say(id, 'editor', { body: 'x'.repeat(5000) })

    expect([why(nothing), why(tooMuch)]).toEqual([
      [400, 'comment-empty'],
      [400, 'comment-too-long'],
    ])
    expect(nothing.body.message).not.toMatch(/reason_|comment-/)
    expect(enough.status).toBe(200)
  })

  test('is answered under review also by the author who may not write in the text', async () => {
    const id = await anExampleIn('in_review')
    const comment = await said(id, 'editor', { fieldPath: 'title' })

    const locked = await save(id, { title: 'Nytt' }, { as: 'contributor' })
    const answer = await say(id, 'contributor', { parent: comment })

    expect([locked.status >= 400, answer.status]).toEqual([true, 200])
  })

  test('is rewritten by its writer alone, and shows that it was', async () => {
    const id = await anExampleIn('draft')
    const comment = await said(id, 'partner')

    const byEditor = await change(id, comment, 'editor', { body: 'Omskriven' })
    const byContributor = await change(id, comment, 'contributor', { body: 'Omskriven' })
    expect((await stored(comment)).body).toBe('Årtalet saknas.')
    const byWriter = await change(id, comment, 'partner', { body: 'Startåret saknas.' })

    const [thread] = await listed(id, 'editor')
    expect(byContributor.status).toBe(403)
    expect([byEditor.body.comment, byWriter.status]).toEqual([comment, 200])
    expect(thread).toMatchObject({ body: 'Startåret saknas.', editedAt: expect.any(String) })
  })

  test('is not counted as rewritten when it is resolved', async () => {
    const id = await anExampleIn('draft')
    const comment = await said(id, 'partner')

    await resolve(id, comment, 'editor')

    expect((await stored(comment)).editedAt ?? null).toBeNull()
  })
})

describe('who may', () => {
  const others = ['otherPartner', 'otherContributor', undefined] as const

  test('nobody outside reads, answers or changes what is said, by any door', async () => {
    const id = await anExampleIn('in_review')
    const comment = await said(id, 'editor')

    for (const as of others) {
      const answers = [
        await bank.rest('GET', home(id), { as }),
        await say(id, as, {}),
        await say(id, as, { parent: comment }),
        await change(id, comment, as, { body: 'Omskriven' }),
        await resolve(id, comment, as),
        await remove(id, comment, as),
        await bank.rest('PATCH', `/api/review-comments/${comment}`, { as, body: { body: 'x' } }),
        await bank.rest('DELETE', `/api/review-comments/${comment}`, { as }),
      ]
      for (const { status } of answers) expect([403, 404]).toContain(status)

      const list = await bank.graphql('{ ReviewComments { docs { body } } }', {}, { as })
      expect(JSON.stringify(list.body)).not.toContain('Årtalet')
    }
    expect(await stored(comment)).toMatchObject({ body: 'Årtalet saknas.', resolvedAt: null })
    expect((await bank.payload.count({ collection: 'review-comments' })).totalDocs).toBe(1)
  })

  test('a contributor does not comment on the document of a colleague', async () => {
    const { id } = await bank.keep('examples', anExample(), { as: 'partner' })

    const seen = await bank.rest('GET', home(id), { as: 'contributor' })
    const answer = await say(id, 'contributor', {})

    expect([why(seen), why(answer)]).toEqual([
      [404, 'not-found'],
      [404, 'not-found'],
    ])
  })

  test('editors resolve any thread, others their own, and it says who and when', async () => {
    const id = await anExampleIn('in_review')
    const byPartner = await said(id, 'partner')
    const byEditor = await said(id, 'editor')

    expect((await resolve(id, byEditor, 'partner')).status).toBe(403)
    expect((await resolve(id, byPartner, 'contributor')).status).toBe(403)
    expect((await resolve(id, byPartner, 'partner')).status).toBe(200)
    expect((await resolve(id, byEditor, 'admin')).status).toBe(200)

    const threads = await listed(id, 'editor')
    expect(threads.map(({ resolvedBy }) => resolvedBy)).toEqual([
      { id: bank.users.partner.id, name: 'partner' },
      { id: bank.users.admin.id, name: 'admin' },
    ])
    await resolve(id, byEditor, 'editor', 'reopen')
    expect(await stored(byEditor)).toMatchObject({ resolvedAt: null, resolvedBy: null })
  })

  test('the first to resolve a thread is the one it says', async () => {
    const id = await anExampleIn('in_review')
    const comment = await said(id, 'partner')

    await resolve(id, comment, 'editor')
    await resolve(id, comment, 'admin')

    expect((await stored(comment)).resolvedBy).toBe(bank.users.editor.id)
  })

  test('an administrator deletes any comment with its answers, others their own that nobody has answered', async () => {
    const id = await anExampleIn('in_review')
    const lonely = await said(id, 'partner')
    const answered = await said(id, 'partner')
    const answer = await said(id, 'editor', { parent: answered })

    expect((await remove(id, lonely, 'editor')).status).toBe(403)
    expect((await remove(id, lonely, 'partner')).status).toBe(200)
    expect(why(await remove(id, answered, 'partner'))).toEqual([409, 'comment-answered'])
    expect((await stored(answer)).parent).toBe(answered)
    expect((await remove(id, answered, 'admin')).status).toBe(200)

    expect((await bank.payload.count({ collection: 'review-comments' })).totalDocs).toBe(0)
  })

  test('many at once are deleted by the same rule', async () => {
    const id = await anExampleIn('in_review')
    const own = await said(id, 'editor', { body: 'Egen' })
    const answered = await said(id, 'editor', { body: 'Besvarad' })
    await said(id, 'partner', { body: 'Svar', parent: answered })

    await bank.rest('DELETE', '/api/review-comments', {
      as: 'editor',
      query: { where: { documentId: { equals: id } } },
    })

    const { docs } = await bank.payload.find({ collection: 'review-comments', sort: 'createdAt' })
    expect(docs.map(({ body }) => body)).toEqual(['Besvarad', 'Svar'])
    expect(own).not.toBe(answered)
  })

  test('whoever has left the organisation changes nothing that they once said', async () => {
    const id = await anExampleIn('in_review')
    const organisation = (await latest(id)).ownerOrganisation
    const leaver = await bank.aPerson('partner', organisation)
    const comment = await said(id, leaver)
    await bank.payload.update({
      collection: 'users',
      id: leaver.id,
      data: { organisation: known.otherOrganisation },
    })

    const answers = [
      await bank.rest('PATCH', `/api/review-comments/${comment}`, {
        as: leaver,
        body: { body: 'Kvarlämnat' },
      }),
      await bank.rest('DELETE', `/api/review-comments/${comment}`, { as: leaver }),
    ]

    expect(answers.map(({ status }) => status)).toEqual([403, 403])
    expect((await stored(comment)).body).toBe('Årtalet saknas.')
  })
})

describe('nothing is forged', () => {
  const forged = (id: string) => ({
    author: bank.users.admin.id,
    createdAt: '2001-01-01T00:00:00.000Z',
    documentAuthor: 'någon',
    documentOrganisation: 'någon annan',
    editedAt: '2001-01-01T00:00:00.000Z',
    externalName: 'Boverket',
    previewLink: id,
    resolvedAt: '2001-01-01T00:00:00.000Z',
    resolvedBy: bank.users.admin.id,
    verdict: 'endorse',
  })
  const years = (comment: Record<string, unknown>) =>
    ['createdAt', 'editedAt', 'resolvedAt'].map((key) => String(comment[key]).slice(0, 4))

  test('when something is said, over REST or GraphQL', async () => {
    const id = await anExampleIn('draft')
    const about = { body: 'Sant.', documentCollection: 'examples', documentId: id }

    const rest = await bank.rest('POST', '/api/review-comments', {
      as: 'partner',
      body: { ...about, ...forged(id) },
    })
    const viaOwnDoor = await said(id, 'partner', forged(id))
    const { documentAuthor, documentOrganisation, editedAt, previewLink, ...known } = forged(id)
    const graphql = await bank.graphql(
      `mutation ($data: mutationReviewCommentInput!) { createReviewComment(data: $data) { id } }`,
      { data: { ...about, ...known } },
      { as: 'partner' },
    )

    const ids = [rest.body.doc.id, viaOwnDoor, graphql.body.data?.createReviewComment?.id]
    for (const comment of ids) {
      const kept = await stored(comment)
      expect(kept).toMatchObject({
        author: bank.users.partner.id,
        documentAuthor: bank.users.contributor.id,
        documentOrganisation: (await latest(id)).ownerOrganisation,
        externalName: null,
        previewLink: null,
        resolvedBy: null,
        verdict: null,
      })
      expect(years(kept as never)).not.toContain('2001')
    }
  })

  test('when it is changed, also by its writer', async () => {
    const id = await anExampleIn('draft')
    const other = await anExampleIn('draft')
    const comment = await said(id, 'partner', { fieldPath: 'title' })
    const before = await stored(comment)

    const { status } = await bank.rest('PATCH', `/api/review-comments/${comment}`, {
      as: 'partner',
      body: { ...forged(id), documentId: other, fieldPath: 'summary', locale: 'en', parent: null },
    })

    const after = await stored(comment)
    expect(status).toBe(200)
    expect(after).toMatchObject({
      author: bank.users.partner.id,
      createdAt: before.createdAt,
      documentId: id,
      documentOrganisation: before.documentOrganisation,
      externalName: null,
      fieldPath: 'title',
      locale: before.locale,
      resolvedBy: bank.users.partner.id,
      verdict: null,
    })
    expect(years(after as never)).not.toContain('2001')
  })

  test('an answer stays in the thread of its document', async () => {
    const id = await anExampleIn('draft')
    const other = await anExampleIn('draft', { as: 'otherContributor' })
    const foreign = await said(other, 'editor')
    const own = await said(id, 'editor')
    const answer = await said(id, 'partner', { parent: own })

    for (const parent of [foreign, answer, 'påhittad']) {
      const viaOwnDoor = await say(id, 'partner', { parent })
      const viaRest = await bank.rest('POST', '/api/review-comments', {
        as: 'partner',
        body: { body: 'Hej.', documentCollection: 'examples', documentId: id, parent },
      })
      expect(why(viaOwnDoor)).toEqual([400, 'comment-thread-unknown'])
      expect(viaRest.status).toBe(400)
    }
    expect(await listed(other, 'otherContributor')).toMatchObject([{ replies: [] }])
  })

  test('a comment is not changed under the address of another document', async () => {
    const id = await anExampleIn('draft')
    const other = await anExampleIn('draft')
    const comment = await said(id, 'editor')

    const answers = [
      await change(other, comment, 'editor', { body: 'Fel' }),
      await resolve(other, comment, 'editor'),
      await remove(other, comment, 'editor'),
    ]

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
  })

  test('an answer neither holds approval back nor is resolved on its own', async () => {
    const id = await anExampleIn('in_review')
    const comment = await said(id, 'editor')
    const answer = await said(id, 'partner', { blocking: true, parent: comment })
    await change(id, answer, 'partner', { blocking: true })

    expect((await stored(answer)).blocking).toBe(false)
    expect(why(await resolve(id, answer, 'editor'))).toEqual([400, 'comment-reply-stays'])
  })

  test('a resolved thread is answered when it has been opened again', async () => {
    const id = await anExampleIn('in_review')
    const comment = await said(id, 'editor')
    await resolve(id, comment, 'editor')

    const closed = await say(id, 'partner', { parent: comment })
    await resolve(id, comment, 'editor', 'reopen')
    const open = await say(id, 'partner', { parent: comment })

    expect([why(closed), open.status]).toEqual([[409, 'comment-thread-resolved'], 200])
  })
})

describe('whom a comment names', () => {
  test('works with the document, or it is refused', async () => {
    const id = await anExampleIn('in_review')
    const { contributor, otherPartner, partner } = bank.users

    const sound = await say(id, 'editor', { mentions: [partner.id, contributor.id, partner.id] })
    const outside = await say(id, 'editor', { mentions: [otherPartner.id] })
    const unknown = await say(id, 'editor', { mentions: ['påhittad'] })
    const later = await change(id, sound.body.comment, 'editor', { mentions: [otherPartner.id] })

    expect([outside, unknown, later].map(why)).toEqual(
      Array(3).fill([400, 'comment-mention-unknown']),
    )
    expect((await stored(sound.body.comment)).mentions).toEqual([partner.id, contributor.id])
  })

  test('is chosen from those who work with it, by name and nothing else', async () => {
    const id = await anExampleIn('in_review')

    const { body } = await bank.rest('GET', home(id), { as: 'contributor' })

    expect(body.people.map(({ name }: { name: string }) => name)).toEqual([
      'admin',
      'editor',
      'partner',
    ])
    expect(JSON.stringify(body)).not.toContain('@example.se')
    expect(Object.keys(body.people[0])).toEqual(['id', 'name'])
  })
})

describe('who hears of it', () => {
  const heardBy = async (who: 'contributor' | 'editor' | 'partner') => {
    const { docs } = await bank.payload.find({
      collection: 'notifications',
      where: { eventKey: { like: 'comment:' }, recipient: { equals: bank.users[who].id } },
    })
    return docs.map(({ kind }) => kind)
  }

  test('whoever is mentioned does, also when the name is written in later, and once', async () => {
    const id = await anExampleIn('in_review')
    const { contributor, partner } = bank.users

    const comment = await said(id, 'editor', { mentions: [contributor.id] })
    expect([await heardBy('contributor'), await heardBy('partner')]).toEqual([['mention'], []])
    await change(id, comment, 'editor', { mentions: [contributor.id, partner.id] })

    expect([await heardBy('contributor'), await heardBy('partner')]).toEqual([
      ['mention'],
      ['mention'],
    ])
  })

  test('whoever is answered does, and nobody of what was refused', async () => {
    const id = await anExampleIn('in_review')
    const comment = await said(id, 'editor')
    await said(id, 'contributor', { parent: comment })
    await say(id, 'contributor', { body: '', parent: comment })

    expect(await heardBy('editor')).toEqual(['reply'])
  })
})

describe('what must be settled before approval', () => {
  test('holds back every way to approve until it is resolved, and the reader is told', async () => {
    const id = await anExampleIn('in_review')
    const comment = await said(id, 'partner', { blocking: true })

    for (const name of ['approve', 'approve_and_publish']) {
      expect(why(await move(name, id))).toEqual([409, 'blocking-comments-open'])
    }
    const { body: view } = await bank.rest('GET', `/api/examples/${id}/workflow`, { as: 'editor' })
    expect(view.blocked.map(({ name }: { name: string }) => name)).toEqual([
      'approve',
      'approve_and_publish',
    ])

    await resolve(id, comment, 'editor')
    expect((await move('approve_and_publish', id)).status).toBe(200)
  })

  test('holds nothing back once it is said to be no hindrance, or deleted', async () => {
    const id = await anExampleIn('in_review')
    const eased = await said(id, 'editor', { blocking: true })
    const deleted = await said(id, 'editor', { blocking: true })

    await change(id, eased, 'editor', { blocking: false })
    await remove(id, deleted, 'editor')

    expect((await move('approve', id)).status).toBe(200)
  })

  test('holds back again when the thread is opened again', async () => {
    const id = await anExampleIn('in_review')
    const comment = await said(id, 'editor', { blocking: true })
    await resolve(id, comment, 'editor')
    await resolve(id, comment, 'editor', 'reopen')

    expect(why(await move('approve', id))).toEqual([409, 'blocking-comments-open'])
  })

  test('an open comment stands in for the reason for changes; answers to a resolved one do not', async () => {
    const id = await anExampleIn('in_review')
    const comment = await said(id, 'editor')
    await said(id, 'partner', { parent: comment })
    await resolve(id, comment, 'editor')

    expect(why(await move('request_changes', id))).toEqual([400, 'reason-or-comment-missing'])
    await resolve(id, comment, 'editor', 'reopen')
    expect((await move('request_changes', id)).status).toBe(200)
  })
})

test('what is said is nowhere that the public, a version or an export can read', async () => {
  const canary = 'kanariefågel-7f3a'
  const id = await anExampleIn('published')
  await said(id, 'editor', { body: canary, fieldPath: 'title' })

  const answers = [
    await asPublic(id),
    await bank.rest('GET', '/api/examples', { query: { depth: 3, limit: 100 } }),
    await bank.rest('GET', '/api/review-comments'),
    await bank.rest('GET', home(id)),
    await bank.rest('GET', '/api/examples/versions', { as: 'admin', query: { depth: 3 } }),
    await bank.rest('GET', `/api/examples/${id}`, {
      as: 'admin',
      query: { draft: true, depth: 3 },
    }),
    await bank.graphql('{ Examples { docs { id title } } }'),
  ]
  const catalogue = await tellCatalogue(bank.payload)

  expect(catalogue).toContain(id)
  expect(JSON.stringify(answers.map(({ body }) => body)) + catalogue).not.toContain(canary)
})

test('a document that is deleted for ever takes what was said along', async () => {
  const id = await anExampleIn('draft')
  const comment = await said(id, 'editor', { blocking: true })
  await said(id, 'contributor', { parent: comment })

  await take('trash', id)
  await take('delete_forever', id, { as: 'admin' })

  expect((await bank.payload.count({ collection: 'review-comments' })).totalDocs).toBe(0)
})
