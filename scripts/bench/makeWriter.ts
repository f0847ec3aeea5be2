import { englishStopWords } from '@/analyser/english/stopWords'
import { makeLexicon } from '@/analyser/swedish/lexicon'
import { swedishStopWords } from '@/analyser/swedish/stopWords'
import { themes } from '@/analyser/swedish/themes'

import type { Chance } from './chance'

/** Writes texts that mean nothing, of real words, some far more often than others. */
export type Writer = Readonly<{
  words: (count: number) => string
  title: (place: string) => string
  text: (words: number) => string
  /** A rich text as the editor keeps it, of two paragraphs. */
  richText: (words: number) => string
}>

/** The forms of the words that our own analyser knows. */
export function listSwedishWords(): string[] {
  return [...makeLexicon(themes).forms.keys()].filter(
    (word) => /^[a-zåäöé]{4,}$/.test(word) && !swedishStopWords.has(word),
  )
}

/** The words of English texts. */
export function listEnglishWords(texts: readonly string[]): string[] {
  const words =
    texts
      .join(' ')
      .toLowerCase()
      .match(/[a-z]{4,}/g) ?? []
  return [...new Set(words)].filter((word) => !englishStopWords.has(word)).toSorted()
}

/** Opens a writer of Swedish, or of English when the words are English. */
export function makeWriter(chance: Chance, known: readonly string[], locale: 'sv' | 'en'): Writer {
  const rare = shuffled(chance, known)
  const common = [...(locale === 'sv' ? swedishStopWords : englishStopWords)].filter(
    (word) => word.length > 1 && !word.includes('.'),
  )
  const word = () => chance.oneOf(rare, 3)
  const words = (count: number) => Array.from({ length: count }, word).join(' ')
  const sentence = (count: number) => {
    const parts = Array.from({ length: count }, (_, at) =>
      at > 0 && chance.isLikely(0.4) ? chance.oneOf(common) : word(),
    )
    return `${capitalised(parts.join(' '))}.`
  }
  const text = (count: number) => {
    const sentences = Math.max(1, Math.round(count / 12))
    return Array.from({ length: sentences }, () => sentence(Math.ceil(count / sentences))).join(' ')
  }

  return {
    words,
    text,
    title: (place) =>
      `${capitalised(words(chance.between(1, 3)))} ${locale === 'sv' ? 'i' : 'in'} ${place}`,
    richText: (count) =>
      JSON.stringify(toLexical([text(Math.ceil(count / 2)), text(Math.floor(count / 2))])),
  }
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function shuffled(chance: Chance, list: readonly string[]): string[] {
  const left = [...list]
  return list.map(() => left.splice(chance.below(left.length), 1)[0] ?? '')
}

function toLexical(paragraphs: readonly string[]) {
  const block = { direction: null, format: '', indent: 0, version: 1 }
  const plain = { detail: 0, format: 0, mode: 'normal', style: '', type: 'text', version: 1 }
  const children = paragraphs.map((text) => ({
    ...block,
    children: [{ ...plain, text }],
    type: 'paragraph',
    textFormat: 0,
    textStyle: '',
  }))
  return { root: { ...block, children, type: 'root' } }
}
