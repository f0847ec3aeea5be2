import { makeEnglish } from './english/makeEnglish'
import { englishStopWords } from './english/stopWords'
import { englishWords } from './english/words'
import { makeHighlighter, type Segment } from './highlight'
import type { Language } from './language'
import { analyseQuery } from './query/analyseQuery'
import { expandQuery, makeThesaurus, type Thesaurus } from './query/expandQuery'
import type { Query, QueryWord } from './query/query'
import { synonyms as ownSynonyms, type SynonymGroup, synonymWeight } from './query/synonyms'
import { makeSwedishWithFolding } from './swedish/makeSwedish'
import { swedishStopWords } from './swedish/stopWords'
import type { LanguageCode, Term, TermKind, Token } from './term'
import { tokenise } from './tokenise'
import { makeWordTerms, type WordTerm } from './wordTerms'

export type AnalyserOptions = {
  /** More known words, such as the labels of a vocabulary; what the lexicon can read already is left. */
  lexicon?: readonly string[]
  /** More synonyms, beside the ones of the room. */
  synonyms?: readonly SynonymGroup[]
}

export type Analyser = {
  /** All the terms that a text is to be found by. */
  analyse: (text: string, language: LanguageCode) => Term[]
  /** What somebody looks for, with synonyms. */
  analyseQuery: (text: string, language: LanguageCode) => Query
  /** Other words for the words of a query. */
  expandQuery: (words: readonly QueryWord[], language: LanguageCode) => Query
  /** Cuts a text at the words that were found. */
  highlight: (
    text: string,
    wanted: Iterable<{ term: string; kind: TermKind }>,
    language: LanguageCode,
  ) => Segment[]
  /** The same for many texts: what is wanted is read once. */
  highlighter: (
    wanted: Iterable<{ term: string; kind: TermKind }>,
    language: LanguageCode,
  ) => (text: string) => Segment[]
  /** The terms of one word as `tokenise` gives it: for whoever counts words before they are analysed. */
  termsOf: (word: string, language: LanguageCode) => readonly WordTerm[]
  /** Says whether a word tells nothing, and is found by itself alone. */
  isStopWord: (word: string, language: LanguageCode) => boolean
  /** The words that are known one by one: what an analyser makes of them tells it from others. */
  knownWords: (language: LanguageCode) => readonly string[]
  /** Says whether a word, as it is compared, is known; known words are not taken for typing errors. */
  knows: (word: string, language: LanguageCode) => boolean
}

/** Builds an analyser of Swedish and English; make one and keep it, for it takes a while. */
export function makeAnalyser({ lexicon = [], synonyms = [] }: AnalyserOptions = {}): Analyser {
  const extra = new Set(lexicon.flatMap((text) => tokenise(text).map((token) => token.text)))
  const { foldedStems, forms, swedish } = makeSwedishWithFolding(extra)
  const known = { sv: forms, en: englishWords }
  const voices = {
    sv: makeVoice(swedish, swedishStopWords, foldedStems),
    en: makeVoice(makeEnglish(extra), englishStopWords, () => []),
  }
  const readWords = (text: string, language: LanguageCode) =>
    analyseQuery({ tokens: tokenise(text), ...voices[language] })
  const thesauri = makeThesauri([...ownSynonyms, ...synonyms], readWords)
  const highlighter: Analyser['highlighter'] = (wanted, language) =>
    makeHighlighter(wanted, voices[language].termsOf)
  const expand = (words: readonly QueryWord[], language: LanguageCode) => ({
    words,
    synonyms: expandQuery(words, thesauri[language]),
  })
  return {
    analyse: (text, language) => placeTerms(tokenise(text), voices[language].termsOf),
    analyseQuery: (text, language) =>
      expand(readWords(text.slice(0, longestQuery), language), language),
    expandQuery: expand,
    highlight: (text, wanted, language) => highlighter(wanted, language)(text),
    highlighter,
    termsOf: (word, language) => voices[language].termsOf(word),
    isStopWord: (word, language) => voices[language].isStopWord(word),
    knownWords: (language) => [...known[language], ...extra],
    knows: (word, language) => voices[language].knows(word),
  }
}

/** The terms of each word, at its place; a plain loop, since long texts pass here. */
function placeTerms(
  tokens: readonly Token[],
  termsOf: (word: string) => readonly WordTerm[],
): Term[] {
  const placed: Term[] = []
  for (const { text, start, end } of tokens) {
    for (const { term, kind, weight } of termsOf(text)) {
      placed.push({ term, kind, weight, start, end })
    }
  }
  return placed
}

/** Nobody types more; what comes after is left unread. */
const longestQuery = 500

/** A language with its stop words, and how its words are folded. */
function makeVoice(
  language: Language,
  stopWords: ReadonlySet<string>,
  foldedStems: (word: string) => readonly string[],
) {
  const termsOf: (word: string) => readonly WordTerm[] = makeWordTerms(language, stopWords)
  return {
    termsOf,
    foldedTermsOf: (word: string) => [...new Set([word, ...foldedStems(word)])],
    knows: language.knows,
    isStopWord: (word: string) => stopWords.has(word),
  }
}

function makeThesauri(
  groups: readonly SynonymGroup[],
  read: (text: string, language: LanguageCode) => QueryWord[],
): Record<LanguageCode, Thesaurus> {
  const of = (code: LanguageCode) =>
    makeThesaurus(
      groups
        .filter(({ language }) => language === code)
        .map(({ phrases, weight = synonymWeight }) => ({
          phrases: phrases.map((phrase) => read(phrase, code)),
          weight,
        })),
    )
  return { sv: of('sv'), en: of('en') }
}
