import type { Locale } from '@/domain/vocabulary/locales'
import { openBank } from '@/session/openBank'
import { isRequestFromHere, localeOfRequest } from '@/session/requestOf'

import { refusal } from './answer'

type Bank = Awaited<ReturnType<typeof openBank>>

/** Lets in requests from our own pages, and answers in words when something of ours is broken. */
export async function atTheDoor(
  request: Request,
  work: (bank: Bank, locale: Locale) => Promise<Response>,
): Promise<Response> {
  const locale = localeOfRequest(request)
  if (!isRequestFromHere(request)) return refusal('elsewhere', locale)

  let bank: Bank | null = null
  try {
    bank = await openBank()
    return await work(bank, locale)
  } catch (err) {
    bank?.logger.error({ err, msg: 'A file of a guest could not be taken.' })
    return refusal('away', locale)
  }
}
