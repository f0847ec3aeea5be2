import { draftMode } from 'next/headers'
import { redirect } from 'next/navigation'

import { openBank } from '@/session/openBank'

/** Lets somebody who is signed in see drafts on the public site, starting at `?path=/metoder/…`. */
export async function GET(request: Request): Promise<Response> {
  const bank = await openBank()
  const { user } = await bank.auth({ headers: request.headers })
  const path = new URL(request.url).searchParams.get('path') ?? '/'
  // Only a path on this site: neither another host nor the start of one.
  const isOurs = /^\/(?![/\\])/.test(path)

  if (!user) {
    return new Response('Logga in i administrationen först. / Sign in to the admin first.', {
      status: 403,
    })
  }
  if (!isOurs) return new Response('Okänd adress. / Unknown address.', { status: 400 })

  ;(await draftMode()).enable()
  redirect(path)
}
