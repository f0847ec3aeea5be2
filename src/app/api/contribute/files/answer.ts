import type { StoredFile } from '@/commands/submission/files/file'
import type { FileReason } from '@/domain/submission/files'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

const statuses: Record<FileReason, number> = {
  empty: 400,
  'too-large': 413,
  'not-allowed': 415,
  lying: 415,
  broken: 422,
  'too-many-pixels': 422,
  'too-many-pages': 422,
  encrypted: 422,
  infected: 422,
  'too-slow': 422,
  'too-heavy': 422,
  'too-many': 409,
  'form-unknown': 403,
  'not-found': 404,
  elsewhere: 403,
  'too-often': 429,
  busy: 503,
  away: 503,
}

const headers = { 'Cache-Control': 'private, no-store' }

/** Says in words why a file was not taken. */
export const refusal = (reason: FileReason, locale: Locale, retryAfter?: number): Response =>
  Response.json(
    { ok: false, reason, message: messagesOf(locale).guestFiles.reasons[reason] },
    {
      status: statuses[reason],
      headers: {
        ...headers,
        ...(statuses[reason] === 503 && { 'Retry-After': '60' }),
        ...(retryAfter && { 'Retry-After': String(retryAfter) }),
      },
    },
  )

/** What a sender is told of a file that was kept. */
export function acceptance(file: StoredFile, locale: Locale): Response {
  const { bytes, height, id, mimeType, name, notes, pages, width } = file
  const words = messagesOf(locale).guestFiles.notes
  return Response.json(
    {
      ok: true,
      file: {
        id,
        name,
        bytes,
        mimeType,
        width,
        height,
        pages,
        notes: notes.map((one) => words[one]),
      },
    },
    { status: 201, headers },
  )
}

export const done = (): Response => Response.json({ ok: true }, { headers })
