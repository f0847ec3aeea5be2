import { keepUpload } from '@/commands/submission/files/keepUpload'
import { mayUpload } from '@/commands/submission/files/mayUpload'
import { largestFile } from '@/domain/submission/files'
import { addressOfRequest } from '@/session/requestOf'

import { acceptance, refusal } from './answer'
import { atTheDoor } from './atTheDoor'
import { readBody } from './readBody'

export const dynamic = 'force-dynamic'

/**
 * Takes one file of a form. The body is the file itself, so that a browser can tell how much of it
 * has been sent; `x-form` holds the stamp of the form, `x-file-name` the name, percent-encoded.
 */
export async function POST(request: Request): Promise<Response> {
  return atTheDoor(request, async (bank, locale) => {
    const formToken = request.headers.get('x-form')
    const may = await mayUpload(bank, { address: addressOfRequest(request), formToken })
    if (!may.ok) return refusal(may.reason, locale, may.retryAfter)

    const bytes = await readBody(request, largestFile)
    if (!bytes) return refusal('too-large', locale)

    const kept = await keepUpload(bank, { bytes, formToken, name: nameOf(request) })
    return kept.ok ? acceptance(kept.file, locale) : refusal(kept.reason, locale)
  })
}

function nameOf({ headers }: Request): string {
  const written = headers.get('x-file-name') ?? ''
  try {
    return decodeURIComponent(written)
  } catch {
    return written // a name with a percent sign that nobody encoded
  }
}
