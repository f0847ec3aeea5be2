import { fold } from '@/analyser/fold'
import type { Analyser } from '@/analyser/makeAnalyser'
import { tokenise } from '@/analyser/tokenise'
import type { CatalogueItem, Face } from '@/domain/catalogue/catalogueItem'
import { facetNames, toFacetValue } from '@/domain/catalogue/facets'
import { freshnessTerms } from '@/domain/catalogue/terms'
import type { Locale } from '@/domain/vocabulary/locales'

import { qualityBoosts } from '../boosts'
import { searchFields } from '../engine'
import { itemHash } from '../itemHash'
import { facetField, languageField, termField, termKinds, worthMark } from './indexRules'
import { titleKey } from './titleKey'
import { weighTerms } from './weighTerms'

/** An item as it lies in the index; the texts themselves stay at home. */
export type Indexed = Readonly<Record<string, unknown>>

/** Reshapes an item into the document by which it is found. */
export function toIndexed(item: CatalogueItem, analyser: Analyser): Indexed {
  const { en, sv } = item.faces
  const hasEnglish = en.contentLocale === 'en'
  return {
    id: item.id,
    hash: itemHash(item),
    live: true,
    english: hasEnglish,
    ...item.sort,
    quality: qualityOf(item),
    ...toFacets(item.facets),
    ...toLanguage(sv, 'sv', analyser),
    ...(hasEnglish && toLanguage(en, 'en', analyser)),
    [languageField('sv', 'key')]: titleKey(sv.card.title, 'sv'),
    [languageField('en', 'key')]: titleKey(en.card.title, 'en'),
  }
}

/** What is left where an item was: whoever fills the index from an older source sees that it is gone. */
export const toGone = (id: string): Indexed => ({ id, live: false })

function toLanguage({ card, texts }: Face, language: Locale, analyser: Analyser): Indexed {
  const worths = weighTerms(analyser, texts, language)
  const names = wordsOf(`${texts.title}\n${texts.names}`)
  const start = tokenise(card.title.slice(0, longestStart))
    .map(({ text }) => text)
    .join(' ')
  return {
    ...Object.fromEntries(
      termKinds.map((kind) => [
        termField(language, kind),
        Array.from(worths[kind], ([term, worth]) => `${term}${worthMark}${worth}`).join(' '),
      ]),
    ),
    [languageField(language, 'names')]: [...new Set(names.flatMap((word) => [word, fold(word)]))],
    [languageField(language, 'start')]: [...new Set([start, fold(start)])],
    [languageField(language, 'words')]: wordsOf(tellingFields.map((one) => texts[one]).join('\n'))
      .filter((word) => /^\p{L}[\p{L}\p{M}-]{2,}$/u.test(word))
      .map(toProposal),
  }
}

/** Nobody types more of a title. */
const longestStart = 200

/** A word to propose, behind what it is looked up by: itself as somebody without å, ä and ö writes it. */
const toProposal = (word: string) => `${fold(word)} ${word}`

/** Words are proposed from everything but the running text. */
const tellingFields = searchFields.filter((field) => field !== 'text' && field !== 'summary')

const wordsOf = (text: string) => [...new Set(tokenise(text).map((token) => token.text))]

function toFacets(values: readonly string[]): Indexed {
  return Object.fromEntries(
    facetNames.flatMap((name) => {
      const codes = values.filter((value) => value.startsWith(`${name}:`))
      return codes.length > 0 ? [[facetField(name), codes]] : []
    }),
  )
}

/** How much an item moves up among equals. */
function qualityOf({ facets, sort }: CatalogueItem): number {
  const term = freshnessTerms.find(({ code }) => facets.includes(toFacetValue('freshness', code)))
  const freshness = term ? qualityBoosts.freshness[term.of] : 1
  return freshness * (qualityBoosts.evidence[Math.max(0, sort.evidence)] ?? 1)
}
