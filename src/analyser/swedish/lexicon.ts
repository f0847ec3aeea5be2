import { stripAccents } from '../fold'
import { nounOfAdjective, nounsOfVerb } from './derive'
import { inflectAdjective } from './inflectAdjective'
import { inflectNoun, type NounParadigm, withGenitives } from './inflectNoun'
import { fillOutVerb, inflectVerb, type VerbParadigm } from './inflectVerb'
import { type Joint, makeJoints, makeJointsAt } from './joints'
import type { Paradigm, WordList } from './words/wordList'

/** The known words: which word a form belongs to, and what may stand in a compound. */
export type Lexicon = {
  /** The base forms a form may belong to; none when the form is unknown. */
  basesOf: (form: string) => readonly string[]
  /** The base forms of the form as the last part of a compound, which is a noun or an adjective. */
  headsOf: (form: string) => readonly string[]
  /** The infinitive that the form belongs to, if it is the form of a verb. */
  verbOf: (form: string) => string | undefined
  joints: ReadonlyMap<string, Joint>
  /** The joints that begin at a place in a word. */
  jointsAt: (word: string, start: number) => readonly Joint[]
  forms: ReadonlyMap<string, readonly string[]>
}

type Kind = 'noun' | 'adjective' | 'verb' | 'name' | 'other'

/** Builds the lexicon from lists of words. */
export function makeLexicon(lists: readonly WordList[]): Lexicon {
  const forms = new Map<string, readonly string[]>()
  const kinds = new Map<string, Kind>()
  const add = ({ base, bent, kind }: Entry) => {
    for (const form of bent.flatMap(spellings)) addForm(forms, form, base)
    if (kind === 'noun' || !kinds.has(base)) kinds.set(base, kind)
  }
  for (const list of lists) for (const entry of entriesOf(list)) add(entry)
  for (const noun of derivedFrom(kinds)) if (!forms.has(noun)) add(toNoun(noun))
  const basesOf = (form: string) => forms.get(form) ?? none
  const joints = makeJoints(jointBases(kinds))
  return {
    basesOf,
    headsOf: (form) => {
      const bases = basesOf(form)
      const isHead = (base: string) => mayEnd(kinds.get(base), form)
      return bases.every(isHead) ? bases : bases.filter(isHead)
    },
    verbOf: (form) => basesOf(form).find((base) => kinds.get(base) === 'verb'),
    joints,
    jointsAt: makeJointsAt(joints),
    forms,
  }
}

const none: readonly string[] = []

/** A form, and how it looks to those who leave out the accent: idé, ide. */
function spellings(form: string): string[] {
  const plain = stripAccents(form)
  return plain === form ? [form] : [form, plain]
}

/** The list of one base, shared by all its forms, of which there are tens of thousands. */
function alone(base: string, forms: Map<string, readonly string[]>): readonly string[] {
  const shared = forms.get(base)
  return shared?.length === 1 && shared[0] === base ? shared : [base]
}

/** Nouns, adjectives and participles end compounds: bostadsbolag, bilfri, hälsofrämjande. */
const mayEnd = (kind: Kind | undefined, form: string) =>
  kind === 'noun' || kind === 'adjective' || (kind === 'verb' && /...[ae]nde$/.test(form))

/** The nouns that can be made of the verbs and adjectives. */
const derivedFrom = (kinds: ReadonlyMap<string, Kind>): string[] =>
  [...kinds].flatMap(([base, kind]) => {
    if (kind === 'verb') return nounsOfVerb(base)
    return kind === 'adjective' ? nounOfAdjective(base) : []
  })

const toNoun = (noun: string): Entry => ({
  base: noun,
  bent: inflectNoun(noun, 'auto'),
  kind: 'noun',
})

/** The form that is itself a base comes first. */
function addForm(forms: Map<string, readonly string[]>, form: string, base: string) {
  const known = forms.get(form)
  if (!known) forms.set(form, alone(base, forms))
  else if (!known.includes(base))
    forms.set(form, form === base ? [base, ...known] : [...known, base])
}

function* jointBases(kinds: ReadonlyMap<string, Kind>): Generator<[string, boolean]> {
  for (const [base, kind] of kinds)
    if (kind !== 'other' && kind !== 'verb') yield [base, kind === 'noun']
}

type Entry = { base: string; bent: readonly string[]; kind: Kind }

function* entriesOf(list: WordList): Generator<Entry> {
  for (const [paradigm, text] of Object.entries(list)) {
    for (const entry of splitEntries(paradigm as Paradigm, text)) {
      const [base = ''] = entry
      yield { base, bent: bend(paradigm as Paradigm, entry), kind: kindOf(paradigm as Paradigm) }
    }
  }
}

function splitEntries(paradigm: Paradigm, text: string): string[][] {
  const separator = paradigm.startsWith('odd') ? '\n' : /\s+/
  return text
    .split(separator)
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map((entry) => entry.split(/\s+/))
}

function kindOf(paradigm: Paradigm): Kind {
  if (/adj/i.test(paradigm)) return 'adjective'
  if (paradigm === 'name') return 'name'
  if (/verb/i.test(paradigm)) return 'verb'
  return paradigm === 'fixed' ? 'other' : 'noun'
}

function bend(paradigm: Paradigm, entry: string[]): readonly string[] {
  const [base = ''] = entry
  if (paradigm === 'odd' || paradigm === 'oddAdj') return withGenitives(entry)
  if (paradigm === 'fixed' || paradigm === 'name') return withGenitives([base])
  if (paradigm === 'adj') return inflectAdjective(base)
  if (paradigm === 'oddVerb') return fillOutVerb(entry)
  if (paradigm.startsWith('verb')) return inflectVerb(base, paradigm as VerbParadigm)
  return inflectNoun(base, paradigm as NounParadigm)
}
