import { listCardFacts } from '@/components/rows/CardFacts'
import type { FoundItem } from '@/domain/catalogue/searchResult'
import type { Segment } from '@/domain/catalogue/segment'
import { itemPath } from '@/domain/publication/addresses'
import { evidenceLevels } from '@/domain/vocabulary/evidence'
import { rowOfKind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import { labelOf } from '@/domain/vocabulary/term'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'

import type { FoundLine } from './foundLine'

/** Turns something found into the words that are shown of it. */
export function toFoundLine(found: FoundItem, locale: Locale): FoundLine {
  const { card, contentLocale, excerpt, summary, title } = found
  const { item, search } = messagesOf(locale)
  const lang = langOf(contentLocale, locale)

  return {
    kind: card.kind,
    kindName: rowOfKind(card.kind).one[locale],
    href: itemPath(card.kind, card.slug, locale),
    lang,
    title: toStripes(title),
    summary: toStripes(summary),
    excerpt: excerpt ? toStripes(excerpt) : undefined,
    facts: [...listCardFacts(card, locale), ...(lang ? [search.inSwedish] : [])],
    evidence: card.evidenceLevel
      ? {
          level: Number(card.evidenceLevel),
          label: labelOf(evidenceLevels, card.evidenceLevel, locale),
        }
      : undefined,
    stale: card.freshness === 'fresh' ? undefined : item.freshnessShort[card.freshness],
  }
}

/** Puts segments in turns, so that it need not be said of each which it is. */
export function toStripes(segments: readonly Segment[]): string[] {
  const stripes = ['']
  for (const { isHit, text } of segments) {
    const isFoundsTurn = stripes.length % 2 === 0
    if (isFoundsTurn === isHit) stripes[stripes.length - 1] += text
    else stripes.push(text)
  }
  return stripes
}
