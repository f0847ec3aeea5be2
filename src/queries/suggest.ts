import {
  leastTyped,
  longestTyped,
  mostSuggestions,
  type SuggestedItem,
  type Suggestions,
} from '@/domain/catalogue/suggestions'
import { itemPath } from '@/domain/publication/addresses'

import { orEngineAway } from './orEngineAway'
import type { Reader } from './reader'
import { findReadModel } from './readModel'

const nothing: Suggestions = { items: [], words: [] }

/** Proposes pages and words for what somebody has typed so far; nothing while the engine is away. */
export async function suggest({ locale, payload }: Reader, typed: string): Promise<Suggestions> {
  const read = typed
    .slice(0, longestTyped)
    .replace(/\p{Cs}/gu, '')
    .trim()
  if (read.length < leastTyped) return nothing

  const { engine, table } = await findReadModel(payload)
  const proposed = await orEngineAway(() => engine.suggest(read, locale, mostSuggestions))
  if (!proposed) return nothing

  const shown = proposed.slice(0, mostSuggestions)
  return {
    items: shown.flatMap((one): SuggestedItem[] => {
      const item = one.type === 'item' ? table.find(one.id) : null
      if (!item) return []
      const { kind, slug } = item
      const { card, contentLocale } = item.faces[locale]
      const href = itemPath(kind, slug, locale)
      return [{ kind, title: card.title, lang: contentLocale, href }]
    }),
    words: shown.flatMap((one) => (one.type === 'word' ? [one.text] : [])),
  }
}
