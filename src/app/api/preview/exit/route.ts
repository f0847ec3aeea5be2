import { draftMode } from 'next/headers'
import { redirect } from 'next/navigation'

/** Leaves the preview of drafts and goes back to the public page. */
export async function GET(request: Request): Promise<Response> {
  const path = new URL(request.url).searchParams.get('path') ?? '/'

  ;(await draftMode()).disable()
  redirect(/^\/(?![/\\])/.test(path) ? path : '/')
}
