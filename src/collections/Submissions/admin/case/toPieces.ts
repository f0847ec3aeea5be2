import { isAddress } from '@/domain/submission/contribution'

/** A stretch of a text: words, or an address that leads to somebody else's site. */
export type Piece = Readonly<{ text: string; href: string | null }>

const addresses = /https?:\/\/[^\s<>"']+/gi
const trailing = /[.,;:!?)\]}»”’]+$/

/** Finds the addresses in a text that somebody has written. Everything else stays the characters that were typed. */
export function toPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(addresses)) {
    const href = found.replace(trailing, '')
    if (!isAddress(href)) continue
    if (index > end) pieces.push({ href: null, text: text.slice(end, index) })
    pieces.push({ href, text: href })
    end = index + href.length
  }
  if (end < text.length) pieces.push({ href: null, text: text.slice(end) })
  return pieces
}
