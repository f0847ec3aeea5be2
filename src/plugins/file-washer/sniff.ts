import type { WashableType } from './options'

/** Says what a file is by its first bytes, or null where that is none of the kinds that can be washed. */
export function sniff(bytes: Uint8Array): WashableType | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'image/webp'
  // Only what is no text at all may come before it.
  return /^(?:\xef\xbb\xbf)?[\s\0]*%PDF-[12]\.\d/.test(head) ? 'application/pdf' : null
}

const claims: Readonly<Record<string, WashableType>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  jfif: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
}

/** What kind a name says that a file is, or null where it says another, or nothing. */
export const claimOf = (name: string): WashableType | null =>
  claims[/\.([a-z]+)[\s.]*$/i.exec(name)?.[1]?.toLowerCase() ?? ''] ?? null

/** The end of the name under which a kind is kept. */
export const extensionOf: Readonly<Record<WashableType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
}
