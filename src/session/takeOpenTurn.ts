import { isIP } from 'node:net'
import type { BasePayload } from 'payload'

import { openLimit } from '@/domain/open/openLimits'
import { markAddress, takeTurnHere } from '@/plugins/gatekeeper'

import { addressOfRequest } from './requestOf'

/**
 * Takes a turn of whoever asks the open API. Answers null, or after how many seconds there is another one.
 * The machine itself is not counted: behind a proxy that nobody named as trusted, all would come from there.
 */
export async function takeOpenTurn(
  request: Request,
  payload: BasePayload,
  now: Date,
): Promise<number | null> {
  const address = addressOfRequest(request)
  if (!address || isOwn(address)) return null

  const marks = markAddress(payload.secret, address, now)
  const key = isIP(address) === 6 ? marks.block : marks.address
  const turn = await takeTurnHere(payload, [{ name: 'open-api', key, ...openLimit }])
  return turn.ok ? null : turn.retryAfter
}

const isOwn = (address: string) => address === '::1' || address.startsWith('127.')
