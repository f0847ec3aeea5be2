import { excerptOf, type Seen } from './finding'
import type { Piece } from './readRichText'

/** Looks at the headings of a rich text. */
export function checkOutline(pieces: readonly Piece[]): Seen[] {
  return [...emptyHeadings(pieces), ...skippedLevels(pieces), ...boldHeadings(pieces)]
}

function emptyHeadings(pieces: readonly Piece[]): Seen[] {
  return pieces.flatMap((piece, index): Seen[] => {
    if (piece.type !== 'heading' || piece.text.trim()) return []
    const next = pieces.slice(index + 1).find((one) => 'text' in one && one.text.trim())
    return [{ rule: 'heading-empty', excerpt: next && 'text' in next ? excerptOf(next.text) : '' }]
  })
}

/** The first heading is of the highest level that the text has, and below it no level is jumped over. */
function skippedLevels(pieces: readonly Piece[]): Seen[] {
  const headings = pieces.flatMap((piece) =>
    piece.type === 'heading' && piece.text.trim() ? [piece] : [],
  )
  const top = Math.min(...headings.map(({ level }) => level))
  return headings.flatMap(({ level, text }, index): Seen[] => {
    const before = headings[index - 1]?.level ?? top - 1
    return level > before + 1 ? [{ rule: 'heading-skip', excerpt: excerptOf(text) }] : []
  })
}

/** A short line, all bold, without a full stop and with a text below: it looks like a heading. */
function boldHeadings(pieces: readonly Piece[]): Seen[] {
  const blocks = pieces.filter(({ type }) => type !== 'link')
  return blocks.flatMap((piece, index): Seen[] => {
    const next = blocks[index + 1]
    const isTextBelow = next !== undefined && 'text' in next && next.text.trim() !== ''
    if (piece.type !== 'paragraph' || !piece.isBold || !isTextBelow) return []

    const text = piece.text.trim()
    const isLikeHeading = text.length <= 80 && !/[.!?:;,…]$/.test(text) && !text.includes('\n')
    return isLikeHeading ? [{ rule: 'heading-bold', excerpt: excerptOf(text) }] : []
  })
}
