import { beforeEach, expect, test } from 'vitest'

import { tellOfComment } from '@/plugins/editorial-workflow/notifications/tellOfComment'
import { settingsOf } from '@/plugins/editorial-workflow/settle'

import { type Actor, startBank } from '../../support/bank'
import { newsOf } from '../../support/news'
import { steps } from '../workflow/steps'

const bank = await startBank()
const { payload, users } = bank
const { anExampleIn, take } = steps(bank)
const { clearOutbox, heardBy } = newsOf(bank)

beforeEach(() => bank.emptyBank())

test('of a comment hear the mentioned, the answered, the reviewer and the author, each once', async () => {
  const id = await anExampleIn('in_review')
  await take('assign', id, { as: 'admin', assignee: users.editor.id })
  await clear()

  const first = await say(id, 'partner', 'Stämmer årtalet?')
  expect(await everybody()).toEqual({ contributor: ['comment'], editor: ['comment'] })

  await clear()
  await say(id, 'editor', 'Nej, det är 2024.', { mentions: ['admin'], parent: first })
  expect(await everybody()).toEqual({
    admin: ['mention'],
    contributor: ['comment'],
    partner: ['reply'],
  })
})

test('nobody outside the scope of a text hears of it, even when mentioned', async () => {
  const id = await anExampleIn('in_review')
  await clear()

  await say(id, 'editor', 'Kan du titta?', { mentions: ['otherPartner', 'otherContributor'] })

  expect(await heardBy('otherPartner')).toEqual([])
  expect(await heardBy('otherContributor')).toEqual([])
})

test('a comment that is told of again tells only those who are new to it', async () => {
  const id = await anExampleIn('in_review')
  const comment = await say(id, 'editor', 'Kan du titta?', { mentions: ['contributor'] })
  await say(id, 'editor', 'Kan ni titta?', { id: comment, mentions: ['contributor', 'partner'] })

  expect((await heardBy('contributor')).filter((kind) => kind === 'mention')).toHaveLength(1)
  expect(await heardBy('partner')).toContain('mention')
})

test('somebody without an account is named as they named themselves', async () => {
  const id = await anExampleIn('in_review')
  await clear()

  await tell(id, { author: null, body: 'Fint!', externalName: 'Kim Berg', id: 'x', mentions: [] })

  const { body } = await bank.rest('GET', '/api/workflow/notifications', { as: 'contributor' })
  expect(body.news[0]).toMatchObject({ comment: 'Fint!', text: expect.stringMatching(/^Kim Berg/) })
})

type Said = { id?: string; mentions?: Actor[]; parent?: string }

/** Somebody says something about a text; the id of the comment is returned. */
async function say(document: string, as: Actor, body: string, said: Said = {}): Promise<string> {
  const id = said.id ?? crypto.randomUUID()
  if (!said.id) {
    await payload.db.create({
      collection: 'review-comments',
      data: {
        id,
        author: users[as].id,
        body,
        documentCollection: 'examples',
        documentId: document,
        ...(said.parent && { parent: said.parent }),
      },
    })
  }
  const kept = said.id ?? (await newestComment())
  await tell(document, {
    author: users[as].id,
    body,
    id: kept,
    mentions: (said.mentions ?? []).map((who) => users[who].id),
    parent: said.parent ?? null,
  })
  return kept
}

async function newestComment(): Promise<string> {
  const { docs } = await payload.find({
    collection: 'review-comments',
    sort: '-createdAt',
    limit: 1,
  })
  return String(docs[0]?.id)
}

async function tell(
  documentId: string,
  said: Omit<Parameters<typeof tellOfComment>[2], 'collection' | 'documentId'>,
) {
  const transactionID = (await payload.db.beginTransaction()) as string
  await tellOfComment(settingsOf(payload), { payload, transactionID, context: {} } as never, {
    ...said,
    collection: 'examples',
    documentId,
  })
  await payload.db.commitTransaction(transactionID)
}

async function clear(): Promise<void> {
  await clearOutbox()
  await payload.db.deleteMany({ collection: 'notifications', where: { id: { exists: true } } })
}

/** What everybody has heard, but for those who have heard nothing. */
async function everybody(): Promise<Partial<Record<Actor, string[]>>> {
  const heard = await Promise.all(
    (Object.keys(users) as Actor[]).map(async (who) => [who, await heardBy(who)] as const),
  )
  return Object.fromEntries(heard.filter(([, kinds]) => kinds.length > 0))
}
