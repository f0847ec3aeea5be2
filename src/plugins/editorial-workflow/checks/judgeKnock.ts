import type { Knocked } from './knock'

/** What is known of an address. `dead` takes two failures, on two days. */
export type LinkRecord = Readonly<{
  state: 'waiting' | 'alive' | 'dead' | 'unsure'
  httpStatus: number | null
  failures: number
  checkedAt: string | null
}>

/** Says what is known of an address once somebody has knocked at it. */
export function judgeKnock(before: LinkRecord, knocked: Knocked, now: Date): LinkRecord {
  const httpStatus = knocked.ok ? knocked.status : null
  const seen = { httpStatus, checkedAt: now.toISOString() }

  if (knocked.ok && knocked.status < 400) return { ...seen, state: 'alive', failures: 0 }
  // whoever is let in nowhere, or meets a machine that is unwell, has learnt nothing about the page
  if (!isFailure(knocked))
    return { ...seen, state: before.failures > 1 ? 'dead' : 'unsure', failures: before.failures }

  const isSameDay = before.failures > 0 && dayOf(before.checkedAt) === dayOf(seen.checkedAt)
  const failures = isSameDay ? before.failures : before.failures + 1
  return { ...seen, state: failures > 1 ? 'dead' : 'unsure', failures }
}

/** Says whether it is time to knock again: after a week, or after a day where it failed once. */
export function isDue({ checkedAt, failures, state }: LinkRecord, now: Date): boolean {
  if (!checkedAt) return true
  const days = state === 'unsure' && failures > 0 ? 1 : 7
  return Date.parse(checkedAt) <= now.getTime() - days * 86_400_000
}

function isFailure(knocked: Knocked): boolean {
  return knocked.ok
    ? knocked.status === 404 || knocked.status === 410
    : knocked.reason === 'nowhere'
}

const dayOf = (moment: string | null) => moment?.slice(0, 10)
