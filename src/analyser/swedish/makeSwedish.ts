import { fold } from '../fold'
import type { Language } from '../language'
import type { WordForms } from '../term'
import { foldLexicon } from './foldedLexicon'
import { guessStem } from './guessStem'
import { type Lexicon, makeLexicon } from './lexicon'
import { findOpenHead } from './openCompound'
import { findPrefixedVerb } from './prefixedVerb'
import { findRelative } from './relatives'
import { type Compound, splitCompound } from './splitCompound'
import { themes } from './themes'
import { wholes } from './wholes'
import { places } from './words/places'

/** Swedish with our words and some more, and the stems of words typed without å, ä and ö. */
export function makeSwedishWithFolding(extra: Iterable<string>) {
  const lexicon = makeLexicon(themes)
  const names = new Set(places.name?.trim().split(/\s+/))
  const isKnownWhole = (base: string) => wholes.has(base) || names.has(base)
  const plain = makeSwedish(lexicon, isKnownWhole)
  const unread = new Set([...extra].filter((word) => !plain.knows(word)))
  const isWhole = (base: string) => isKnownWhole(base) || unread.has(base)
  let folded: Language | null = null
  return {
    swedish: makeSwedish(lexicon, isWhole),
    /** The forms of the words of the lexicon. */
    forms: [...lexicon.forms.keys()],
    foldedStems: (word: string) => {
      folded ??= makeSwedish(foldLexicon(lexicon), foldedSet([...wholes, ...names, ...unread]))
      return folded.analyse(word).stems
    },
  }
}

function foldedSet(words: readonly string[]) {
  const folded = new Set(words.map(fold))
  return (word: string) => folded.has(word)
}

/** Swedish: exact stems from the lexicon, compounds taken apart, and a guess for the rest. */
export function makeSwedish(lexicon: Lexicon, isWhole: (base: string) => boolean): Language {
  const split = (word: string) => (isWhole(word) ? null : splitCompound(word, lexicon))
  const read = (word: string) =>
    readKnown(word, lexicon, split) ??
    readCompound(word, split) ??
    readVerb(word, lexicon) ??
    readOpen(word, lexicon)
  return {
    analyse: (word) => withRelatives(read(word), lexicon),
    knows: (word) =>
      lexicon.basesOf(word).length > 0 || isWhole(word) || split(word)?.isSure === true,
  }
}

type Split = (word: string) => Compound | null

function readKnown(word: string, lexicon: Lexicon, split: Split): WordForms | null {
  const stems = lexicon.basesOf(word)
  const [likeliest] = stems
  if (likeliest === undefined) return null
  const compound = lexicon.headsOf(likeliest).includes(likeliest) ? split(likeliest) : null
  if (!compound) return { stems, parts: [] }
  return { stems: [...stems, gist(compound)], parts: partsOf(likeliest, compound, split) }
}

function readCompound(word: string, split: Split): WordForms | null {
  const found = split(word)
  if (!found) return null
  const before = word.slice(0, found.headStart)
  const stems = found.heads.map((head) => before + head)
  return { stems: [...stems, gist(found)], parts: partsOf(word, found, split) }
}

/** A compound however it is joined: bostadsbolag, bostadbolag. */
const gist = ({ parts }: Compound) => parts.map(({ base }) => base).join('+')

function readVerb(word: string, lexicon: Lexicon): WordForms | null {
  const verb = findPrefixedVerb(word, lexicon)
  return verb === null ? null : { stems: [verb], parts: [] }
}

function readOpen(word: string, lexicon: Lexicon): WordForms {
  const head = findOpenHead(word, lexicon)
  if (!head) return { stems: [guessStem(word)], parts: [] }
  return {
    stems: [word.slice(0, head.headStart) + head.base],
    parts: [guessStem(head.first), head.base],
  }
}

/** With the words that the stems and parts are made of by their endings. */
function withRelatives({ stems, parts }: WordForms, lexicon: Lexicon): WordForms {
  const relatives = [...stems, ...parts].flatMap((word) => findRelative(word, lexicon) ?? [])
  return { stems, parts: [...parts, ...relatives] }
}

/** The parts, and the shorter compounds among them, which are taken apart in their turn. */
function partsOf(word: string, { parts, headStart }: Compound, split: Split): string[] {
  const head = parts.at(-1)?.base ?? ''
  const shorter = parts
    .slice(1, -1)
    .flatMap(({ base, start }) => [
      word.slice(start, headStart) + head,
      word.slice(0, start) + base,
    ])
  const inner = parts.flatMap(({ base }) => split(base)?.parts.map((part) => part.base) ?? [])
  return [...parts.map((part) => part.base), ...shorter, ...inner]
}
