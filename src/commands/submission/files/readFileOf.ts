import type { PayloadRequest } from 'payload'

import { listFiles } from './listFiles'
import { readStored } from './storage'

export type ReadOutcome =
  | Readonly<{ ok: true; bytes: Buffer; headers: Readonly<Record<string, string>> }>
  | Readonly<{ ok: false; reason: 'not-found' }>

/** Reads a cleaned file of a submission, with the headers it must leave under. */
export async function readFileOf(
  req: PayloadRequest,
  { file, submission }: Readonly<{ submission: string; file: string }>,
): Promise<ReadOutcome> {
  const known = (await listFiles(req, submission)).find(({ id }) => id === file)
  const bytes = known && (await readStored(known.storedAs))
  if (!bytes) return { ok: false, reason: 'not-found' }
  return { ok: true, bytes, headers: headersOf(known) }
}

/** The answer to whoever may see it. */
export function toFileResponse(read: ReadOutcome): Response {
  return read.ok
    ? new Response(new Uint8Array(read.bytes), { headers: read.headers })
    : new Response('Filen finns inte. / There is no such file.\n', {
        headers: {
          'Cache-Control': 'private, no-store',
          'Content-Type': 'text/plain; charset=utf-8',
        },
        status: 404,
      })
}

/** An image may be shown, a PDF only saved. Neither is run, framed, kept, or guessed to be something else. */
function headersOf({ bytes, mimeType, name }: { bytes: number; mimeType: string; name: string }) {
  const way = mimeType === 'application/pdf' ? 'attachment' : 'inline'
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return {
    'Cache-Control': 'private, no-store',
    'Content-Disposition': `${way}; filename="${plain}"; filename*=UTF-8''${full}`,
    'Content-Length': String(bytes),
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Content-Type': mimeType,
    'Cross-Origin-Resource-Policy': 'same-site',
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
  }
}
