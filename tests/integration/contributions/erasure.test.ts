import { createLocalReq } from 'payload'
import { beforeEach, describe, expect, test } from 'vitest'

import { inOneTransaction } from '@/commands/submission/inOneTransaction'
import { keepLetterTo } from '@/commands/submission/letters/keepLetterTo'
import { moveSubmission } from '@/commands/submission/moveSubmission'
import { eraseByEmail } from '@/commands/submission/privacy/eraseByEmail'
import { eraseCase } from '@/commands/submission/privacy/eraseCase'
import { exportCase } from '@/commands/submission/privacy/exportCase'
import { findSubmission } from '@/commands/submission/submission'

import { startBank } from '../../support/bank'
import { aCanary, canaryAnswers, canarySender, findTraces } from '../../support/canary'
import { send } from '../../support/contributions'

const bank = await startBank()
const { payload } = bank
beforeEach(() => bank.emptyBank())

const person = bank.users.editor.id

/** A case in which the canary stands everywhere, and that has been talked about. */
async function aTalkedCase(canary: string): Promise<string> {
  const { id } = await send(payload, { answers: canaryAnswers(canary), from: canarySender(canary) })
  const move = async (wish: Omit<Parameters<typeof moveSubmission>[1], 'id'>) => {
    const moved = await moveSubmission(payload, { id, ...wish })
    if (!moved.ok) throw new Error(moved.reason)
  }
  await move({ by: 'sender', move: 'confirm' })
  await move({ by: 'moderator', move: 'claim', person })
  await move({ by: 'moderator', move: 'note', person, words: `Bara för oss: ${canary}` })
  await move({ by: 'moderator', move: 'ask', person, words: `Vilket år, ${canary}?` })
  await move({
    by: 'sender',
    details: { before: canaryAnswers(canary) },
    move: 'answer',
    words: `I fjol. ${canary}`,
  })
  await inOneTransaction(payload, async (req) => {
    const submission = await findSubmission(req, id)
    if (submission) await keepLetterTo(req, submission, 'asked', { words: canary })
  })
  return id
}

describe('a case that was talked about', () => {
  test('stands in the bank until it is erased, and then nowhere', async () => {
    const canary = aCanary()
    const submission = await aTalkedCase(canary)
    expect(await findTraces(payload, canary)).not.toEqual([])

    const erased = await eraseCase(payload, { cause: 'case-page', submission })

    expect(erased).toMatchObject({ ok: true, messages: [], retained: 0 })
    expect(await findTraces(payload, canary)).toEqual([])
  })

  test('is erased by the address of its sender, however it is spelt', async () => {
    const canary = aCanary()
    await aTalkedCase(canary)

    const done = await eraseByEmail(payload, {
      cause: 'command',
      email: ` ${canary.toUpperCase()}@example.se`,
    })

    expect(done).toMatchObject({ erased: 1, found: 1, held: 0 })
    expect(await findTraces(payload, canary)).toEqual([])
  })

  test('is handed out whole, and to its sender without what moderators say among themselves', async () => {
    const canary = aCanary()
    const submission = await aTalkedCase(canary)
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
})
