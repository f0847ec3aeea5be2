import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { describeMap, PlacesMap } from '@/app/(site)/[locale]/map/PlacesMap'
import { parseLocale } from '@/app/(site)/parseLocale'
import { parseSegment } from '@/domain/catalogue/choiceSegment'

// How long ago something was checked is said on the rows: nobody is to read an old answer for long.
export const revalidate = 21_600

/** Nothing is made beforehand: a map is made when it is first asked for, and kept until something is published. */
export function generateStaticParams(): [] {
  return []
}

type Props = PageProps<'/[locale]/map/[choice]'>

/** The map with one choice. Only the proxy leads here: see judgeChoice. */
export default async function KeptMap({ params }: Props) {
  return <PlacesMap {...(await askedBy(params))} />
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeMap(await askedBy(params))
}

async function askedBy(params: Props['params']) {
  const { choice, locale } = await params
  const query = parseSegment(choice)
  if (query === null) notFound()

  return { locale: parseLocale(locale), query }
}
