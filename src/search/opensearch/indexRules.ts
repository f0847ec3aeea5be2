import { createHash } from 'node:crypto'

import type { Analyser } from '@/analyser/makeAnalyser'
import type { TermKind } from '@/analyser/term'
import { facetNames } from '@/domain/catalogue/facets'
import { type Locale, locales } from '@/domain/vocabulary/locales'

import { analyserHash } from '../analyserHash'
import { fieldBoosts, furtherFields, qualityBoosts } from '../boosts'

export const termKinds = ['exact', 'stem', 'part', 'folded'] as const satisfies readonly TermKind[]

/** Where the terms of one kind of one language lie. */
export const termField = (language: Locale, kind: TermKind) => `${language}_${kind}` as const

/** Other fields of a language: names to begin typing, words to propose, the key to sort titles by. */
export const languageField = (language: Locale, what: 'names' | 'start' | 'words' | 'key') =>
  `${language}_${what}` as const

/** Where the answers to a question lie. */
export const facetField = (name: string) => `facet_${name}`

/** What stands between a term and its worth. Terms are letters and digits, and never hold it. */
export const worthMark = '|'

/** How far down one can page. */
export const deepest = 100_000

/**
 * Terms come analysed, each with its worth where others have how often it occurs, and a hit counts for
 * that worth. How rare a word is weighs as a whole (`takeCensus`): an engine that weighs each of its
 * forms would put a rare word without its dots before the common one that was meant.
 */
export const settings = {
  index: {
    number_of_shards: 1,
    auto_expand_replicas: '0-1',
    max_result_window: deepest,
    similarity: {
      worth: { type: 'scripted', script: { source: 'return query.boost * doc.freq;' } },
    },
    analysis: {
      filter: { worth: { type: 'delimited_term_freq', delimiter: worthMark } },
      analyzer: {
        weighed: { type: 'custom', tokenizer: 'whitespace', filter: ['worth'] },
        words: { type: 'custom', tokenizer: 'whitespace' },
      },
    },
  },
} as const

const terms = {
  type: 'text',
  analyzer: 'weighed',
  search_analyzer: 'words',
  similarity: 'worth',
  index_options: 'freqs',
  norms: false,
}

const keyword = { type: 'keyword' }

/** Read by order alone. */
const sortKey = { type: 'keyword', index: false }

const fieldsOfLanguage = (language: Locale) => ({
  ...Object.fromEntries(termKinds.map((kind) => [termField(language, kind), terms])),
  [languageField(language, 'names')]: keyword,
  [languageField(language, 'start')]: keyword,
  [languageField(language, 'words')]: keyword,
  [languageField(language, 'key')]: sortKey,
})

export const mappings = {
  dynamic: 'strict',
  _source: { enabled: false },
  properties: {
    id: keyword,
    hash: sortKey,
    /** False where an item was removed while the index was being filled. */
    live: { type: 'boolean' },
    /** Whether there is an English face; English readers find the others by the Swedish one. */
    english: { type: 'boolean' },
    published: { type: 'integer' },
    checked: { type: 'integer' },
    evidence: { type: 'byte' },
    quality: { type: 'float' },
    ...Object.fromEntries(facetNames.map((name) => [facetField(name), keyword])),
    ...Object.assign({}, ...locales.map(fieldsOfLanguage)),
  },
} as const

/** To be raised when an item becomes another document by the same rules. */
const version = 1

/** Names the rules by which items are indexed: an index made by others is none of ours. */
export const formatOf = (analyser: Analyser): string =>
  createHash('sha256')
    .update(
      JSON.stringify([version, settings, mappings, fieldBoosts, furtherFields, qualityBoosts]),
    )
    .update(analyserHash(analyser))
    .digest('hex')
    .slice(0, 8)
