import type { Metadata } from 'next'

import { describePickPage, PickFrame } from '@/app/(site)/PickFrame'
import { parseLocale } from '@/app/(site)/parseLocale'
import { readerFor } from '@/app/(site)/readerFor'
import { MyListView } from '@/components/my-list/MyListView'
import { longestName, type PickPage, pickPageKeys, readText } from '@/domain/catalogue/pickPage'
import { mostListed, parsePicks, pickKey } from '@/domain/catalogue/picks'
import { longestQuery } from '@/domain/catalogue/searchAddress'
import { kinds } from '@/domain/vocabulary/kinds'
import { env } from '@/env'
import { findPicked } from '@/queries/findPicked'
import { searchToPick } from '@/queries/searchToPick'

// The list stands in the address, so each page is made for its visitor.
export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/my-list'>

/** A list of one's own. */
export default async function MyListPage({ params, searchParams }: Props) {
  const locale = parseLocale((await params).locale)
  const asked = await searchParams
  const { isTooMany, picks, unknown } = parsePicks(asked[pickKey], mostListed)
  const query = readText(asked[pickPageKeys.query[locale]], longestQuery)
  const reader = await readerFor(locale)
  const [{ cards, missing }, found] = await Promise.all([
    findPicked(reader, picks),
    searchToPick(reader, query, everyKind),
  ])
  const here: PickPage = {
    page: 'my-list',
    picks: cards.map(({ kind, slug }) => ({ kind, slug })),
    name: readText(asked[pickPageKeys.name[locale]], longestName),
  }

  return (
    <PickFrame reader={reader} here={here}>
      <MyListView
        cards={cards}
        missing={missing}
        unknown={unknown}
        isTooMany={isTooMany}
        here={{ ...here, query }}
        found={found}
        siteUrl={env.siteUrl}
        locale={locale}
      />
    </PickFrame>
  )
}

export const generateMetadata = (props: Props): Promise<Metadata> =>
  describePickPage('my-list', props)

const everyKind = kinds.map(({ kind }) => kind)
