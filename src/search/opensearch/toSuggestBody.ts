import { fold, hasSwedishLetters } from '@/analyser/fold'
import { tokenise } from '@/analyser/tokenise'

import { languageField } from './indexRules'
import type { Shelf } from './shelves'
import type { SearchBody } from './toSearchBody'
import type { Clause } from './toWordClause'

const longestTyped = 100

/** A name that begins with what was typed comes before one that has it inside. */
const startBoost = 5

/** The words somebody has typed so far, the last of them perhaps unfinished. */
export const wordsTyped = (typed: string): string[] =>
  tokenise(typed.slice(0, longestTyped))
    .filter(({ end }, at, all) => !all.slice(0, at).some((before) => before.end >= end))
    .map(({ text }) => text)

/** Asks for the names that begin as the words do, and for words that begin as the last one does. */
export function toSuggestBody(
  words: readonly string[],
  shelves: readonly Shelf[],
  limit: number,
): SearchBody {
  return {
    size: limit,
    _source: false,
    track_total_hits: false,
    query: {
      function_score: {
        query: {
          bool: { filter: [live], should: shelves.map(namesOn(words)), minimum_should_match: 1 },
        },
        field_value_factor: { field: 'quality', missing: 1 },
        boost_mode: 'multiply',
      },
    },
    sort: [{ _score: 'desc' }, { [languageField('sv', 'key')]: 'asc' }, { id: 'asc' }],
    aggs: {
      all: {
        global: {},
        aggs: Object.fromEntries(
          shelves.map((shelf) => [shelf.language, wordsOn(shelf, words.at(-1) ?? '', limit)]),
        ),
      },
    },
  }
}

const live = { term: { live: true } }

const begins = (field: string, value: string, boost = 1): Clause => ({
  prefix: { [field]: { value, boost } },
})

const namesOn =
  (words: readonly string[]) =>
  ({ among, language }: Shelf): Clause => ({
    bool: {
      filter: among ? [among] : [],
      must: words.map((word) => begins(languageField(language, 'names'), word)),
      should: [begins(languageField(language, 'start'), words.join(' '), startBoost)],
    },
  })

function wordsOn({ among, language }: Shelf, word: string, limit: number): Clause {
  const field = languageField(language, 'words')
  const filter = [live, begins(field, fold(word)), ...(among ? [among] : [])]
  const own = hasSwedishLetters(word) ? escaped(word) : ''
  const include = `${escaped(fold(word))}[^ ]* ${own}.*`
  return {
    filter: { bool: { filter } },
    aggs: {
      words: {
        terms: { field, include, size: limit + 1, order: [{ _count: 'desc' }, { _key: 'asc' }] },
      },
    },
  }
}

/** Whatever is no letter and no digit stands for itself. */
const escaped = (word: string) => word.replace(/[^\p{L}\p{N}\p{M}]/gu, '\\$&')
