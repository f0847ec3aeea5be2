import type { Metadata } from 'next'

import { parseLocale } from '@/app/(site)/parseLocale'
import { toQuery } from '@/domain/catalogue/toQuery'

import { describeMap, PlacesMap } from './PlacesMap'

// What cannot be kept is made for each request: see judgeChoice for what is.
export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/map'>

/** The map, as an address asks for it that is not kept. */
export default async function MapPage(props: Props) {
  return <PlacesMap {...(await askedBy(props))} />
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return describeMap(await askedBy(props))
}

const askedBy = async ({ params, searchParams }: Props) => ({
  locale: parseLocale((await params).locale),
  query: toQuery(await searchParams),
})
