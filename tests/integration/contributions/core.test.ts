import { createLocalReq } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { findCaseByToken } from '@/commands/submission/caseKeys'
import { moveSubmission } from '@/commands/submission/moveSubmission'
import { submitContribution } from '@/commands/submission/submitContribution'
import { defaultSettings } from '@/domain/submission/settings'

import { type Bank, startBank } from '../../support/bank'
import { aContribution, send } from '../../support/contributions'

let bank: Bank
beforeAll(async () => {
  bank = await startBank()
})
beforeEach(() => bank.emptyBank())

const count = async (
  collection: 'submissions' | 'submitters' | 'submission-entries' | 'case-keys',
) => (await bank.payload.db.count({ collection })).totalDocs

describe('a contribution', () => {
  test('without an e-mail address waits in the queue, and its link opens it', async () => {
    const receipt = await send(bank.payload, { from: { email: '' } })

    const req = await createLocalReq({}, bank.payload)
    const found = await findCaseByToken(req, receipt.token, new Date())
    expect(receipt.reference).toMatch(/^AIL-20\d\d-[2-9A-Z]{7}$/)
    expect(found?.submission).toBe(receipt.id)
  })

  test('with one waits to be confirmed, and gives its link to nobody but the letter', async () => {
    const tokens: string[] = []
    const receipt = await submitContribution(
      bank.payload,
      defaultSettings,
      aContribution(),
      async (_req, submission, token) => {
        expect(submission).toMatchObject({ stage: 'unconfirmed', hasEmail: true })
        tokens.push(token)
      },
    )

    expect(receipt.token).toBeNull()
    expect(tokens).toHaveLength(1)
  })

  test('that is sent twenty times at once makes one case', async () => {
    const contribution = aContribution()

    const receipts = await Promise.all(
      Array.from({ length: 20 }, () =>
        submitContribution(bank.payload, defaultSettings, contribution),
      ),
    )

    expect(new Set(receipts.map(({ reference }) => reference)).size).toBe(1)
    expect(receipts.filter(({ isNew }) => isNew)).toHaveLength(1)
    expect(await count('submissions')).toBe(1)
    expect(await count('submitters')).toBe(1)
    expect(await count('submission-entries')).toBe(1)
  })

  test('whose letter cannot be kept is not kept either', async () => {
    const sent = submitContribution(bank.payload, defaultSettings, aContribution(), async () => {
      throw new Error('no letter')
    })

    await expect(sent).rejects.toThrow('no letter')
    expect(await count('submissions')).toBe(0)
    expect(await count('submitters')).toBe(0)
    expect(await count('case-keys')).toBe(0)
  })
})

describe('a move', () => {
  test('by two moderators at once is made by one, and the other is told who came first', async () => {
    const { id } = await send(bank.payload, { from: { email: '' } })

    const outcomes = await Promise.all(
      [bank.users.admin.id, bank.users.editor.id].map((person) =>
        moveSubmission(bank.payload, {
          id,
          by: 'moderator',
          move: 'claim',
          person,
          expectedRev: 0,
        }),
      ),
    )

    const won = outcomes.find(({ ok }) => ok)
    const lost = outcomes.find(({ ok }) => !ok)
    expect(won?.submission).toMatchObject({ stage: 'in_moderation', rev: 1 })
    expect(lost).toMatchObject({ reason: 'moved-first' })
    expect(lost?.submission?.assignee).toBe(won?.submission?.assignee)
    expect(await count('submission-entries')).toBe(2)
  })

  test('whose work fails leaves no trace', async () => {
    const { id } = await send(bank.payload, { from: { email: '' } })

    const moved = moveSubmission(
      bank.payload,
      { id, by: 'moderator', move: 'claim', person: bank.users.editor.id },
      async () => {
        throw new Error('no draft')
      },
    )

    await expect(moved).rejects.toThrow('no draft')
    expect(await count('submission-entries')).toBe(1)
  })
})

describe('the doors of Payload', () => {
  test.each([
    'submissions',
    'submission-entries',
    'submission-files',
    'submitters',
    'case-keys',
    'spam-signs',
    'daily-counts',
    'notice-versions',
    'spent-proofs',
    'privacy-runs',
  ])('let nobody write %s', async (collection) => {
    for (const as of [undefined, 'contributor', 'partner', 'editor', 'admin'] as const) {
      const created = await bank.rest('POST', `/api/${collection}`, { as, body: { title: 'x' } })
      const all = { as, query: { where: { id: { exists: true } } } }
      const changed = await bank.rest('PATCH', `/api/${collection}`, { ...all, body: { by: 'x' } })
      const deleted = await bank.rest('DELETE', `/api/${collection}`, all)

      expect([created.status, changed.status, deleted.status], as).toEqual([403, 403, 403])
    }
  })

  test.each(['submitters', 'submission-entries', 'submission-files', 'case-keys', 'spam-signs'])(
    'let nobody read %s',
    async (collection) => {
      await send(bank.payload)

      for (const as of [undefined, 'contributor', 'partner', 'editor', 'admin'] as const) {
        const { status } = await bank.rest('GET', `/api/${collection}`, { as })
        expect(status, as).toBe(403)
      }
    },
  )

  test('let moderators read submissions, and nobody else', async () => {
    await send(bank.payload)

    for (const as of [undefined, 'contributor', 'partner'] as const) {
      const { status } = await bank.rest('GET', '/api/submissions', { as })
      expect(status, as).toBe(403)
    }
    const { body } = await bank.rest('GET', '/api/submissions', { as: 'editor' })
    expect(body.docs).toHaveLength(1)
    expect(JSON.stringify(body)).not.toContain('avsandare@example.se')
    expect(body.docs[0]).not.toHaveProperty('keyHash')
  })
})
