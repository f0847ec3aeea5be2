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
  for (let at = nextWord(text, 0); at < text.length; ) {
    const first = readPiece(text, at)
    const run = first.tie ? readRun(text, first) : null
    if (run) emitRun(text, run, tokens)
    else pushPlain(text, first, tokens) // most words hang together with nothing
    at = nextWord(text, run?.end ?? first.end)
  }
  return tokens
}

/** Where the next word begins; the end of the text, when there is none. */
function nextWord(text: string, from: number): number {
  let start = from
  while (start < text.length && !isWordStart(text, start)) start += 1
  return start
}

/** A stretch of letters and digits, and the character that ties it to the next. */
type Piece = { start: number; end: number; isDigits: boolean; tie: string }

type Run = { pieces: Piece[]; end: number }

/** Reads the words that hang together with the first. */
function readRun(text: string, first: Piece): Run {
  const pieces = [first]
  for (let last = first; last.tie; ) {
    last = readPiece(text, last.end + 1)
    if (pieces.length >= longestRun) last.tie = ''
    pieces.push(last)
  }
  return { pieces, end: pieces.at(-1)?.end ?? first.end }
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
  return { start, end, isDigits, tie: tieAfter(text, start, end, isDigits) }
}

/** The character that ties a piece to the next, or nothing. */
function tieAfter(text: string, start: number, end: number, isDigits: boolean): string {
  const tie = ties[text[end] ?? '']
  const next = end + 1
  if (tie === undefined || (tie === ' ' && !isDigits)) return ''
  if (next >= text.length || !isWordStart(text, next)) return ''
  const isDigitNext = kindAt(text, next) === 'digit'
  if (tie === ' ') return isThousand(text, start, next) ? ' ' : ''
  if (tie === ',') return isDigits && isDigitNext ? ',' : ''
  if (tie === ':' || tie === '.') return isDigits === isDigitNext ? tie : ''
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
function isThousand(text: string, start: number, next: number): boolean {
  if (next - 1 - start > 3) return false
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

/** A word that hangs together with nothing is as it stands. */
function pushPlain(text: string, { start, end }: Piece, tokens: Token[]) {
  const word = normalise(text.slice(start, Math.min(end, start + longestWord)))
  if (word && !isScheme(text, word, end)) tokens.push({ text: word, start, end })
}

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
  word === 'www' || ((word === 'http' || word === 'https') && text.startsWith('://', end))
