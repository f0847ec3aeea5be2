import type { Metadata } from 'next'
import { cache } from 'react'

import { Frame } from '@/app/(site)/Frame'
import { readerFor } from '@/app/(site)/readerFor'
import { toMetadata } from '@/app/(site)/toMetadata'
import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { ListView } from '@/components/list/ListView'
import { allMunicipalities } from '@/components/map/findMunicipality'
import { listPath } from '@/domain/publication/addresses'
import {
  type KnownFilters,
  type ListAddress,
  type ListFilters,
  listKeys,
  parseListAddress,
  toListAddress,
} from '@/domain/publication/listAddress'
import { labStatuses, statuses, targetGroups } from '@/domain/vocabulary/efforts'
import { type Kind, rowOfKind } from '@/domain/vocabulary/kinds'
import { type Locale, locales } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { type CardOptions, listCards } from '@/queries/listCards'
import { listThemes } from '@/queries/listThemes'
import type { Reader } from '@/queries/reader'

type SearchParams = Readonly<Record<string, string | string[] | undefined>>
type Props = Readonly<{ kind: Kind; locale: Locale; searchParams: SearchParams }>

/** The list of a kind, narrowed and turned to the page that the address asks for. */
export async function KindList({ kind, locale, searchParams }: Props) {
  const reader = await readerFor(locale)
  const { address, list } = await ask(reader, kind, searchParams)
  const { filters, ignored } = address
  const addressIn = (
    language: Locale,
    choice: Readonly<{ filters?: ListFilters; page?: number }>,
  ) => toListAddress(kind, language, choice, allMunicipalities)

  return (
    <Frame
      reader={reader}
      current={kind}
      other={toOtherLanguage({
        locale,
        availableLocales: locales,
        pathIn: (language) => addressIn(language, { filters, page: list.page }),
        nearIn: (language) => listPath(kind, language),
      })}
      crumbs={[{ label: rowOfKind(kind).many[locale] }]}
    >
      <ListView
        kind={kind}
        locale={locale}
        list={list}
        options={withChosen(list.options, filters, await listThemes(reader))}
        filters={filters}
        ignored={ignored}
        addressOf={(choice) => addressIn(locale, choice)}
      />
    </Frame>
  )
}

/** The head of the list: a narrowed list belongs to the whole one, and is not for search engines. */
export async function describeList(
  kind: Kind,
  locale: Locale,
  searchParams: SearchParams,
): Promise<Metadata> {
  const { address, list } = await ask(await readerFor(locale), kind, searchParams)
  const { list: words, kinds } = messagesOf(locale)
  const isFiltered = Object.keys(address.filters).length > 0
  const { page } = list
  const name = rowOfKind(kind).many[locale]

  return toMetadata({
    locale,
    availableLocales: locales,
    title: page > 1 ? `${name}, ${words.pageOf(page, list.pages).toLocaleLowerCase(locale)}` : name,
    description: kinds[kind].description,
    pathIn: (language) =>
      toListAddress(kind, language, isFiltered ? {} : { page }, allMunicipalities),
    isHidden: isFiltered,
  })
}

/** Reads the address and asks for the list; a page beyond the last counts as ignored. */
const ask = cache(async (reader: Reader, kind: Kind, searchParams: SearchParams) => {
  const address = parseListAddress(searchParams, reader.locale, await knownFilters(reader, kind))
  const list = await listCards(reader, { kind, filters: address.filters, page: address.page })
  if (list.page === address.page) return { address, list }

  return {
    address: withIgnoredPage(address, reader.locale),
    list: await listCards(reader, { kind, filters: address.filters, page: 1 }),
  }
})

function withIgnoredPage(address: ListAddress, locale: Locale): ListAddress {
  const key = listKeys[locale].page
  return { ...address, page: 1, ignored: [...address.ignored, { key, value: `${address.page}` }] }
}

/** What is chosen stays in sight, and can be let go, also when it leaves nothing in the list. */
function withChosen(
  options: CardOptions,
  { theme, municipality, targetGroup, status }: ListFilters,
  themes: readonly Readonly<{ slug: string; title: string }>[],
): CardOptions {
  const count = 0
  const chosenTheme = themes.filter(({ slug }) => slug === theme)
  const chosenPlace = allMunicipalities.filter(({ code }) => code === municipality)
  const missing = <Option,>(
    known: readonly Option[],
    chosen: readonly Option[],
    key: keyof Option,
  ) => chosen.filter((each) => !known.some((one) => one[key] === each[key]))

  return {
    themes: [
      ...options.themes,
      ...missing(
        options.themes,
        chosenTheme.map(({ slug, title }) => ({ slug, title, count })),
        'slug',
      ),
    ],
    municipalities: [
      ...options.municipalities,
      ...missing(
        options.municipalities,
        chosenPlace.map((place) => ({ ...place, count })),
        'code',
      ),
    ],
    targetGroups: [
      ...options.targetGroups,
      ...missing(options.targetGroups, targetGroup ? [{ code: targetGroup, count }] : [], 'code'),
    ],
    statuses: [
      ...options.statuses,
      ...missing(options.statuses, status ? [{ code: status, count }] : [], 'code'),
    ],
  }
}

async function knownFilters(reader: Reader, kind: Kind): Promise<KnownFilters> {
  return {
    themes: await listThemes(reader),
    municipalities: allMunicipalities,
    targetGroups,
    statuses: statusesOf(kind),
  }
}

const statusesOf = (kind: Kind): KnownFilters['statuses'] => {
  if (kind === 'example') return statuses
  return kind === 'lab' ? labStatuses : []
}
