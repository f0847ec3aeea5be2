import { findCatalogue } from '@/queries/catalogue'
import { openBank } from '@/session/openBank'

/** Says whether the process can answer from its database: 200, or 503 while it cannot. */
export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const headers = { 'cache-control': 'no-store' }
  try {
    const bank = await openBank()
    // Ready is who can answer: the catalogue is open, and the database there.
    await findCatalogue(bank)
    await bank.count({ collection: 'municipalities', overrideAccess: false })
    return new Response('ready\n', { headers })
  } catch {
    // Which part is away is for the log, not for whoever asks.
    return new Response('not ready\n', { headers, status: 503 })
  }
}
