import { createLocalReq } from 'payload'
import { beforeEach, describe, expect, test } from 'vitest'

import { listQueues } from '@/commands/submission/desk/listQueues'
import { listQueue } from '@/commands/submission/moderation/listQueue'
import { wholeQueue } from '@/domain/submission/queue'
import { points } from '@/domain/submission/signals'

import { type Actor, startBank } from '../../support/bank'
import { aClaimedSubmission, send } from '../../support/contributions'

const bank = await startBank()

beforeEach(() => bank.emptyBank())

async function reqOf(actor: Actor) {
  const user = await bank.payload.findByID({ collection: 'users', id: bank.users[actor].id })
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, bank.payload)
  req.i18n.language = 'sv'
  return req
}

const queuesOf = async (actor: Actor) => listQueues(await reqOf(actor))

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000)
const from = { email: '' }
const href = '/admin/collections/submissions'

describe('the contributions on the desk', () => {
  test('are counted for the editorial team, with how many are late and how many are theirs', async () => {
    await send(bank.payload, { from, now: daysAgo(40) })
    await send(bank.payload, { from })
    await aClaimedSubmission(bank.payload, bank.users.editor.id)

    expect(await queuesOf('editor')).toEqual([
      { count: 3, href, title: 'Bidrag som väntar, varav 1 längre än lovat' },
      { count: 1, href: `${href}?tab=mine`, title: 'Bidrag som du har tagit upp' },
    ])
    expect(await queuesOf('admin')).toHaveLength(1)
  })

  test('are without what is probably spam and what nobody has confirmed', async () => {
    await send(bank.payload, { from, signals: [{ code: 'trap', points: 2 * points.trap }] })
    await send(bank.payload)

    expect(await queuesOf('editor')).toEqual([{ count: 0, href, title: 'Bidrag som väntar' }])
  })

  test.each(['partner', 'contributor'] as const)('are nothing for a %s', async (actor) => {
    await send(bank.payload, { from })

    expect(await queuesOf(actor)).toEqual([])
  })
})

test('a row of the queue says which revision it shows, so that a case can be taken up from it', async () => {
  await send(bank.payload, { from })
  await aClaimedSubmission(bank.payload, bank.users.editor.id)

  const { rows } = await listQueue(await reqOf('editor'), wholeQueue)

  expect(rows.map(({ rev }) => rev)).toEqual([0, 1])
})
