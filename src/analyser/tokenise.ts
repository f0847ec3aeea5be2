import { kindAt } from './characters'
import { normalise } from './normalise'
import type { Token } from './term'

/**
 * Finds the words of a text, with their places in the text as it was written.
 *
 * A word with hyphens is given whole and in parts, as are numbers with blanks in them and the names of
 * hosts. S:t, EU:s, t.ex, 10:30 and 1,5 are one word each. The time it takes grows with the text alone.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const run = readRun(text, at)
    if (!run) break
    emitRun(text, run, tokens)
    at = run.end
  }
  return tokens
}

/** A stretch of letters and digits, and the character that ties it to the next. */
type Piece = { start: number; end: number; isDigits: boolean; tie: string }

type Run = { pieces: Piece[]; end: number }

/** Reads the next words that hang together. */
function readRun(text: string, from: number): Run | null {
  let start = from
  while (start < text.length && !isWordStart(text, start)) start += 1
  if (start >= text.length) return null
  const pieces: Piece[] = []
  for (let at = start; ; ) {
    const piece = readPiece(text, at)
    piece.tie = pieces.length < longestRun ? tieAfter(text, piece) : ''
    pieces.push(piece)
    if (!piece.tie) return { pieces, end: piece.end }
    at = piece.end + 1
  }
}

/** A chain longer than this is read as several. */
const longestRun = 64

function isWordStart(text: string, at: number): boolean {
  const kind = kindAt(text, at)
  return kind === 'letter' || kind === 'digit'
}

function readPiece(text: string, start: number): Piece {
  let end = start
  let isDigits = true
  for (; end < text.length; end += 1) {
    const kind = kindAt(text, end)
    if (kind === 'other') break
    if (kind === 'letter') isDigits = false
  }
  return { start, end, isDigits, tie: '' }
}

/** The character that ties a piece to the next, or nothing. */
function tieAfter(text: string, piece: Piece): string {
  const next = piece.end + 1
  if (next >= text.length || !isWordStart(text, next)) return ''
  const tie = ties[text[piece.end] ?? ''] ?? ''
  const isDigitNext = kindAt(text, next) === 'digit'
  if (tie === ' ') return piece.isDigits && isThousand(text, piece, next) ? ' ' : ''
  if (tie === ',') return piece.isDigits && isDigitNext ? ',' : ''
  if (tie === ':' || tie === '.') return piece.isDigits === isDigitNext ? tie : ''
  return tie
}

const ties: Readonly<Record<string, string>> = {
  '-': '-',
  '\u2010': '-',
  '\u2011': '-',
  "'": "'",
  '\u2019': "'",
  ':': ':',
  '.': '.',
  ',': ',',
  ' ': ' ',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
}

/** Says whether three digits and no more follow, after one to three. */
function isThousand(text: string, piece: Piece, next: number): boolean {
  if (piece.end - piece.start > 3) return false
  for (let at = next; at < next + 3; at += 1) if (kindAt(text, at) !== 'digit') return false
  return next + 3 >= text.length || kindAt(text, next + 3) === 'other'
}

/** Gives the words of a run: the whole, if it is one, before its parts. */
function emitRun(text: string, { pieces }: Run, tokens: Token[]) {
  const segments = splitAt(pieces, '-')
  const whole = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 }
  if (segments.length > 1 && segments.length <= 4) push(text, whole, tokens)
  for (const segment of segments) emitSegment(text, segment, tokens)
}

function splitAt(pieces: readonly Piece[], tie: string): Piece[][] {
  const groups: Piece[][] = [[]]
  for (const piece of pieces) {
    groups.at(-1)?.push(piece)
    if (piece.tie === tie) groups.push([])
  }
  return groups.filter((group) => group.length > 0)
}

/** What stands between two hyphens. */
function emitSegment(text: string, segment: readonly Piece[], tokens: Token[]) {
  const words = joinTight(segment)
  if (words.length === 1 || isAbbreviation(words)) return push(text, spanOf(words), tokens)
  if (words.length <= 6) push(text, spanOf(words), tokens)
  for (const word of words) push(text, word, tokens)
}

/** Joins what is one word: S:t, EU:s, neighbour's, 1,5, 10:30, 2024.01.31. */
function joinTight(segment: readonly Piece[]): Piece[] {
  const words: Piece[] = []
  let isOpen = false
  for (const piece of segment) {
    const last = words.at(-1)
    if (last && isOpen) Object.assign(last, { end: piece.end, tie: piece.tie })
    else words.push({ ...piece })
    isOpen = /[':,]/.test(piece.tie) || (piece.tie === '.' && piece.isDigits)
  }
  return words
}

const isAbbreviation = (words: readonly Piece[]) =>
  words.length <= 4 && words.every(({ start, end, isDigits }) => !isDigits && end - start <= 3)

const spanOf = (words: readonly Piece[]) => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
})

function push(text: string, { start, end }: { start: number; end: number }, tokens: Token[]) {
  const word = wordOf(text.slice(start, Math.min(end, start + longestWord)))
  if (word && !isScheme(text, word, end)) tokens.push({ text: word, start, end })
}

/** A word is compared by its first letters; nobody searches for more. */
const longestWord = 100

const wordOf = (written: string) =>
  normalise(written)
    .replace(/^www\./, '')
    .replace(/(?<=\d)\s(?=\d{3})/g, '')

const isScheme = (text: string, word: string, end: number) =>
  word === 'www' || (/^https?$/.test(word) && text.startsWith('://', end))
