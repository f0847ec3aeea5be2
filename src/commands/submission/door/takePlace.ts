import type { BasePayload } from 'payload'

import type { SubmissionSettings } from '@/domain/submission/settings'
import { type Limit, markAddress, type Turn, takeTurn } from '@/plugins/gatekeeper'

import { emailHashOf } from '../submitContribution'

/** Who wants to come in. */
export type Knock = Readonly<{
  address: string | null
  email: string
  hasProof: boolean
  now: Date
}>

/** Whoever makes mistakes may try again: so many times the contributions that one address may send. */
const triesFor = 12

/** Without a proof of work there is room for half as many. */
const lessWithoutProof = 2

const hour = 3_600

/** Counts everybody who knocks, whatever they bring: asking for ever is not for free. */
export function countKnock(
  payload: BasePayload,
  { limits }: SubmissionSettings,
  { address, now }: Pick<Knock, 'address' | 'now'>,
): Promise<Turn> {
  if (!address) return takeTurn(payload, [])
  const { address: key } = markAddress(payload.secret, address, now)
  return takeTurn(payload, [
    { key, most: limits.perAddressHour * triesFor, name: 'knocks', seconds: hour },
  ])
}

/**
 * Takes a place for one contribution, from the nearest limit to the widest: whoever is stopped at
 * the first takes nothing from all others. A day is a day of the calendar, in UTC.
 */
export function takePlace(
  payload: BasePayload,
  { limits }: SubmissionSettings,
  { address, email, hasProof, now }: Knock,
): Promise<Turn> {
  const marks = address ? markAddress(payload.secret, address, now) : null
  const less = (most: number) => (hasProof ? most : Math.ceil(most / lessWithoutProof))
  const day = now.toISOString().slice(0, 10)
  const seconds = Math.ceil((Date.parse(`${day}T24:00:00Z`) - now.getTime()) / 1000)

  return takeTurn(payload, [
    ...(marks
      ? [
          {
            key: marks.address,
            most: less(limits.perAddressHour),
            name: 'address',
            seconds: Math.min(hour, seconds),
          },
          { key: marks.block, most: less(limits.perBlockDay), name: 'block', seconds },
        ]
      : []),
    ...(email
      ? [
          {
            key: `${day}:${emailHashOf(email, payload.secret)}`,
            most: limits.perEmailDay,
            name: 'email',
            seconds,
          },
        ]
      : []),
    { key: day, most: limits.inAllDay, name: 'all', seconds },
  ] satisfies Limit[])
}
