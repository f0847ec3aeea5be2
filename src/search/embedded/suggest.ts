import { tokenise } from '@/analyser/tokenise'
import type { Locale } from '@/domain/vocabulary/locales'

import type { Suggestion } from '../engine'
import { clip } from '../readQuery'
import type { Holding } from './makeHolding'
import type { Scratch } from './makeScratch'
import { suggestItems } from './suggestItems'
import { suggestWords } from './suggestWords'

/** Proposes items, then words, for what somebody has typed so far; where there are words, a third is theirs. */
export function suggest(
  holding: Holding,
  typed: string,
  locale: Locale,
  limit: number,
  scratch: Scratch,
): Suggestion[] {
  const words = outerWords(clip(typed)).slice(0, mostWords)
  if (words.length === 0 || limit < 1) return []

  const texts = suggestWords(holding, clip(typed), locale, limit)
  const left = limit - Math.min(texts.length, Math.floor(limit / 3))
  const items = suggestItems(holding, words, locale, left, scratch)
  return [
    ...items.map((id) => ({ type: 'item', id }) as const),
    ...texts.slice(0, limit - items.length).map((text) => ({ type: 'word', text }) as const),
  ]
}

const mostWords = 20

/** The words as they were typed; the parts of a word with hyphens are no words of their own. */
function outerWords(typed: string): string[] {
  let end = 0
  return tokenise(typed).flatMap((token) => {
    if (token.end <= end) return []
    end = token.end
    return token.text
  })
}
