import type { Locale } from '@/domain/vocabulary/locales'

import type { Suggestion } from '../engine'
import type { Look } from './makeLook'
import { bucketsIn, readHits } from './readAnswer'
import { shelvesOf } from './shelves'
import { toSuggestBody, wordsTyped } from './toSuggestBody'

/** Proposes items, and after them words, as somebody types; where there are words, a third is theirs. */
export const makeSuggest =
  (look: Look) =>
  async (typed: string, locale: Locale, limit: number): Promise<Suggestion[]> => {
    const words = wordsTyped(typed)
    if (words.length === 0 || limit < 1) return []

    const shelves = shelvesOf(locale)
    const found = await look.one(toSuggestBody(words, shelves, limit))
    const last = words.at(-1)
    const proposed = shelves.flatMap(({ language }) => {
      const counted = found.aggregations.all?.[language] as { words?: unknown } | undefined // as the node answers
      return bucketsIn(counted?.words).map(({ key }) => key.slice(key.indexOf(' ') + 1))
    })
    const texts = [...new Set(proposed)]
      .filter((word) => word !== last)
      .map((word) => [...words.slice(0, -1), word].join(' '))
    const items = readHits(found).slice(0, limit - Math.min(texts.length, Math.floor(limit / 3)))
    return [
      ...items.map(({ id }) => ({ type: 'item', id }) as const),
      ...texts.slice(0, limit - items.length).map((text) => ({ type: 'word', text }) as const),
    ]
  }
