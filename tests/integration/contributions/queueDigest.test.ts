import { beforeEach, describe, expect, test } from 'vitest'

import { keepQueueDigests } from '@/commands/submission/desk/keepQueueDigests'
import { moveSubmission } from '@/commands/submission/moveSubmission'
import { points, type Signal } from '@/domain/submission/signals'

import { startBank } from '../../support/bank'
import { aClaimedSubmission, send } from '../../support/contributions'

const bank = await startBank()

beforeEach(async () => {
  await bank.emptyBank()
  for (const name of ['admin', 'editor'] as const) await choose(name, { workflowMail: 'daily' })
})

/** Half past seven in Sweden on a Friday, and moments before it. */
const morning = new Date('2026-11-27T06:30:00Z')
const before = (hours: number) => new Date(morning.getTime() - hours * 3_600_000)

const choose = (name: 'admin' | 'editor', data: Record<string, unknown>) =>
  bank.payload.update({ collection: 'users', data, id: bank.users[name].id, overrideAccess: true })

type Kept = { key: string; to: string; subject: string; text: string; html: string }

async function letters(): Promise<Kept[]> {
  const { docs } = await bank.payload.db.find<Kept>({
    collection: 'letters',
    limit: 0,
    pagination: false,
    sort: 'to',
    where: { key: { like: 'contributions:' } },
  })
  return docs
}

const withoutEmail = { email: '', name: 'Kanarie Fågelsson' }
const spam: Signal[] = [
  { code: 'trap', points: points.trap },
  { code: 'known-spam', points: points['known-spam'] },
]

describe('the daily digest', () => {
  test('tells each moderator once a day what is new, by title and count', async () => {
    await send(bank.payload, {
      answers: { title: 'Odling på gården' },
      from: withoutEmail,
      now: before(3),
    })

    await keepQueueDigests(bank.payload, morning)
    await keepQueueDigests(bank.payload, new Date(morning.getTime() + 600_000))

    const kept = await letters()
    expect(kept.map(({ to }) => to)).toEqual(['admin@example.se', 'editor@example.se'])
    expect(kept[0]?.subject).toBe('Ett bidrag väntar')
    expect(kept[0]?.text).toContain('Odling på gården')
  })

  test('holds nothing about who has sent', async () => {
    await send(bank.payload, {
      from: { creditName: 'Kanarie AB', ...withoutEmail, role: 'Kanariefågel' },
      now: before(3),
    })
    const claimed = await aClaimedSubmission(bank.payload, bank.users.editor.id, {
      from: withoutEmail,
      now: before(30),
    })
    await moveSubmission(bank.payload, {
      by: 'sender',
      id: claimed.id,
      move: 'add',
      words: 'Ring mig, Kanarie',
    })

    await keepQueueDigests(bank.payload, morning)

    const kept = await letters()
    expect(kept).toHaveLength(2)
    expect(JSON.stringify(kept)).not.toMatch(/kanarie/i)
  })

  test('waits until seven by the clocks of the site', async () => {
    await send(bank.payload, { from: withoutEmail, now: before(8) })

    await keepQueueDigests(bank.payload, new Date('2026-11-27T05:59:00Z'))
    expect(await letters()).toEqual([])

    await keepQueueDigests(bank.payload, new Date('2026-11-27T06:01:00Z'))
    expect(await letters()).toHaveLength(2)
  })

  test('is not written when nothing is new and nothing late', async () => {
    await send(bank.payload, { from: withoutEmail, now: before(50) })

    await keepQueueDigests(bank.payload, morning)

    expect(await letters()).toEqual([])
  })

  test('reminds of what has waited longer than was promised', async () => {
    await send(bank.payload, { from: withoutEmail, now: before(24 * 30) })

    await keepQueueDigests(bank.payload, morning)

    const [letter] = await letters()
    expect(letter?.subject).toBe('Ett bidrag väntar, varav 1 längre än lovat')
  })

  test('never tells of what is probably spam, or of what nobody has confirmed', async () => {
    await send(bank.payload, { from: withoutEmail, now: before(3), signals: spam })
    await send(bank.payload, { now: before(3) })

    await keepQueueDigests(bank.payload, morning)

    expect(await letters()).toEqual([])
  })

  test('tells the one who reads a case that its sender has written', async () => {
    const { id } = await aClaimedSubmission(bank.payload, bank.users.editor.id, {
      answers: { title: 'Läxhjälp' },
      from: withoutEmail,
      now: before(50),
    })
    const asked = { by: 'moderator', id, move: 'ask', now: before(40) } as const
    await moveSubmission(bank.payload, { ...asked, person: bank.users.editor.id, words: 'Vem?' })
    await moveSubmission(bank.payload, {
      by: 'sender',
      id,
      move: 'answer',
      now: before(2),
      words: 'Vi.',
    })

    await keepQueueDigests(bank.payload, morning)

    const kept = await letters()
    expect(kept.map(({ to }) => to)).toEqual(['editor@example.se'])
    expect(kept[0]?.text).toContain('Läxhjälp')
  })

  test('is written in the language that its reader has chosen', async () => {
    await choose('editor', { mailLanguage: 'en' })
    await send(bank.payload, { from: withoutEmail, now: before(3) })

    await keepQueueDigests(bank.payload, morning)
    await choose('editor', { mailLanguage: 'sv' })

    const [, editors] = await letters()
    expect(editors?.subject).toBe('One contribution is waiting')
  })

  test('goes to nobody who has letters off, and to nobody when it is switched off for all', async () => {
    await send(bank.payload, { from: withoutEmail, now: before(3) })
    await choose('editor', { workflowMail: 'off' })

    await keepQueueDigests(bank.payload, morning)
    expect((await letters()).map(({ to }) => to)).toEqual(['admin@example.se'])

    const setDigest = (digest: boolean) =>
      bank.payload.updateGlobal({
        data: { digest },
        overrideAccess: true,
        slug: 'contribution-settings',
      })
    await setDigest(false)
    await keepQueueDigests(bank.payload, new Date(morning.getTime() + 24 * 3_600_000))
    await setDigest(true)
    expect(await letters()).toHaveLength(1)
  })

  test('by two workers at once is one letter each', async () => {
    await send(bank.payload, { from: withoutEmail, now: before(3) })

    await Promise.all([1, 2, 3].map(() => keepQueueDigests(bank.payload, morning)))

    expect(await letters()).toHaveLength(2)
  })
})
