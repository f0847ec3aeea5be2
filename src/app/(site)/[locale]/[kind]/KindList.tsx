import type { Metadata } from 'next'
import { cache } from 'react'

import { Frame } from '@/app/(site)/Frame'
import { readerFor } from '@/app/(site)/readerFor'
import { toMetadata } from '@/app/(site)/toMetadata'
import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { ListView } from '@/components/list/ListView'
import { toFacetGroups } from '@/components/list/toFacetGroups'
import { toWaysOut } from '@/components/list/toWaysOut'
import { findingPath } from '@/domain/catalogue/addresses'
import { type Choice, countChosen, type SortOrder, usualOrder } from '@/domain/catalogue/choice'
import {
  type ChoiceAddress,
  choiceKeys,
  parseChoice,
  toChoiceAddress,
  toSearchParams,
} from '@/domain/catalogue/choiceAddress'
import { placedKinds } from '@/domain/catalogue/mapPlace'
import { listPath } from '@/domain/publication/addresses'
import { type Kind, rowOfKind } from '@/domain/vocabulary/kinds'
import { type Locale, locales } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { findFacetLabels } from '@/queries/facetLabels'
import { findKnownBank } from '@/queries/knownBank'
import { type ListQuestion, listItems } from '@/queries/listItems'
import { anythingTag, settingsTag } from '@/queries/tags'

type Props = Readonly<{
  kind: Kind
  locale: Locale
  /** The query of the address, without its question mark. */
  query: string
}>

/** The list of a kind, narrowed and turned to the page that the address asks for. */
export async function KindList({ kind, locale, query }: Props) {
  const { asked, list, reader } = await ask(kind, locale, query)
  const { choice, sort } = asked
  const labels = await findFacetLabels(reader)
  await reader.noteShown([anythingTag, settingsTag])

  return (
    <Frame
      reader={reader}
      current={kind}
      other={toOtherLanguage({
        locale,
        availableLocales: locales,
        pathIn: (language) =>
          toChoiceAddress(listPath(kind, language), { choice, sort, page: list.page }, language),
        nearIn: (language) => listPath(kind, language),
      })}
      crumbs={[{ label: rowOfKind(kind).many[locale] }]}
    >
      <ListView
        kind={kind}
        locale={locale}
        list={list}
        groups={toFacetGroups({ kinds: [kind], choice, counts: list.counts, labels, locale })}
        asked={asked}
        mapHref={toMapAddress(kind, choice, locale)}
        waysOut={
          list.total > 0
            ? []
            : await toWaysOut(
                choice,
                labels,
                async (narrower) =>
                  (await listItems(reader, { ...toQuestion(kind, asked), choice: narrower })).total,
              )
        }
      />
    </Frame>
  )
}

/** The head of the list: a narrowed list belongs to the whole one, and is not for search engines. */
export async function describeList({ kind, locale, query }: Props): Promise<Metadata> {
  const { asked, list } = await ask(kind, locale, query)
  const { list: words, kinds } = messagesOf(locale)
  const isNarrowed = countChosen(asked.choice) > 0 || asked.sort !== null
  const { page } = list
  const name = rowOfKind(kind).many[locale]

  return toMetadata({
    locale,
    availableLocales: locales,
    title: page > 1 ? `${name}, ${words.pageOf(page, list.pages).toLocaleLowerCase(locale)}` : name,
    description: kinds[kind].description,
    pathIn: (language) =>
      toChoiceAddress(listPath(kind, language), isNarrowed ? {} : { page }, language),
    isHidden: isNarrowed,
  })
}

/** Reads the address and asks for the list; a page beyond the last counts as ignored. */
const ask = cache(async (kind: Kind, locale: Locale, query: string) => {
  const reader = await readerFor(locale)
  const known = await findKnownBank(reader.payload)
  const asked = parseChoice(toSearchParams(query), locale, { kinds: [kind], known })
  const list = await listItems(reader, toQuestion(kind, asked))
  if (list.page === asked.page) return { reader, asked, list }

  const first = withIgnoredPage(asked, locale)
  return { reader, asked: first, list: await listItems(reader, toQuestion(kind, first)) }
})

const toQuestion = (kind: Kind, { choice, page, sort }: ChoiceAddress): ListQuestion => ({
  kinds: [kind],
  choice,
  page,
  sort: (sort ?? usualOrder([kind])) as Exclude<SortOrder, 'relevance'>, // a list has no other
})

/** The map asks all the questions that lists of its kinds ask. */
const toMapAddress = (kind: Kind, choice: Choice, locale: Locale): string | null =>
  placedKinds.some((one) => one === kind)
    ? toChoiceAddress(findingPath('map', locale), { choice: { ...choice, kind: [kind] } }, locale)
    : null

function withIgnoredPage(asked: ChoiceAddress, locale: Locale): ChoiceAddress {
  const key = choiceKeys.page[locale]
  return { ...asked, page: 1, ignored: [...asked.ignored, { key, value: `${asked.page}` }] }
}
