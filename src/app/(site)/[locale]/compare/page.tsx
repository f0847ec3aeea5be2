import type { Metadata } from 'next'

import { describePickPage, PickFrame } from '@/app/(site)/PickFrame'
import { parseLocale } from '@/app/(site)/parseLocale'
import { readerFor } from '@/app/(site)/readerFor'
import { CompareView } from '@/components/compare/CompareView'
import { comparableKinds, isComparable } from '@/domain/catalogue/compare'
import { differencesWord, type PickPage, pickPageKeys, readText } from '@/domain/catalogue/pickPage'
import { mostCompared, parsePicks, pickKey } from '@/domain/catalogue/picks'
import { longestQuery } from '@/domain/catalogue/searchAddress'
import { findCompared } from '@/queries/findCompared'
import { searchToPick } from '@/queries/searchToPick'

// What is compared stands in the address, so each page is made for its visitor.
export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/compare'>

/** Two to four items beside each other. */
export default async function ComparePage({ params, searchParams }: Props) {
  const locale = parseLocale((await params).locale)
  const asked = await searchParams
  const { isTooMany, picks, unknown } = parsePicks(asked[pickKey], mostCompared)
  const query = readText(asked[pickPageKeys.query[locale]], longestQuery)
  const reader = await readerFor(locale)
  const [{ items, missing }, found] = await Promise.all([
    findCompared(reader, picks),
    searchToPick(reader, query, comparableKinds),
  ])
  const compared = items.filter(({ kind }) => isComparable(kind))
  const here: PickPage = {
    page: 'compare',
    picks: compared.map(({ kind, slug }) => ({ kind, slug })),
    onlyDifferences: readText(asked[pickPageKeys.show[locale]], 20) === differencesWord[locale],
  }

  return (
    <PickFrame reader={reader} here={here}>
      <CompareView
        items={compared}
        others={items.filter(({ kind }) => !isComparable(kind))}
        missing={missing}
        unknown={unknown}
        isTooMany={isTooMany}
        here={{ ...here, query }}
        found={found}
        locale={locale}
      />
    </PickFrame>
  )
}

export const generateMetadata = (props: Props): Promise<Metadata> =>
  describePickPage('compare', props)
