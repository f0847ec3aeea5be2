import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { Settings } from '../settle'

/** Where a wish comes from: a request, or server code that has none. */
export type Source = PayloadRequest | Payload

/**
 * A request of the service's own: the same person, language and transaction, but a context that
 * nobody else sees, so that a pass in it cannot leak to a write it was not made for.
 */
export async function ownRequest(settings: Settings, source: Source): Promise<PayloadRequest> {
  const given = isRequest(source) ? source : null
  const payload = given?.payload ?? (source as Payload) // it is one or the other
  const transactionID = await given?.transactionID

  return createLocalReq(
    {
      ...(settings.locales[0] && { locale: settings.locales[0] }),
      fallbackLocale: false,
      req: {
        context: {},
        headers: given?.headers ?? new Headers(),
        ...(given && { host: given.host, i18n: given.i18n, origin: given.origin, url: given.url }),
        ...(transactionID !== undefined && { transactionID }),
      },
      ...(given?.user && { user: given.user }),
    },
    payload,
  )
}

function isRequest(source: Source): source is PayloadRequest {
  return 'payload' in source
}
