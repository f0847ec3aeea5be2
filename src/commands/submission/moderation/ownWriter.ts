import { createLocalReq, type PayloadRequest } from 'payload'

import type { Locale } from '@/domain/vocabulary/locales'

/**
 * A request of the same person in the same transaction, with a context that nobody else sees: what
 * is said in it of one document holds for no other.
 */
export async function ownWriter(req: PayloadRequest, locale: Locale): Promise<PayloadRequest> {
  const { headers, host, i18n, origin, payload, url, user } = req
  const transactionID = await req.transactionID
  return createLocalReq(
    {
      fallbackLocale: false,
      locale,
      req: {
        context: {},
        headers,
        host,
        i18n,
        origin,
        url,
        ...(transactionID !== undefined && { transactionID }),
      },
      ...(user && { user }),
    },
    payload,
  )
}
