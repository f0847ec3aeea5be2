import { offerChallenge } from '@/commands/submission/offerChallenge'
import { openBank } from '@/session/openBank'
import { isRequestFromHere } from '@/session/requestOf'

const headers = { 'cache-control': 'no-store', 'cross-origin-resource-policy': 'same-origin' }

/** The work that a page of ours asks a browser to do before a form is sent. For no other site's pages. */
export async function GET(request: Request): Promise<Response> {
  if (!isRequestFromHere(request))
    return Response.json({ reason: 'elsewhere' }, { headers, status: 403 })
  try {
    return Response.json(await offerChallenge(await openBank()), { headers })
  } catch (err) {
    console.error(err)
    return Response.json({ reason: 'away' }, { headers, status: 503 })
  }
}
