import type { Metadata } from 'next'

import { parseLocale } from '@/app/(site)/parseLocale'
import { toQuery } from '@/domain/catalogue/toQuery'

import { describeGuide, Guide } from './Guide'

// What cannot be kept is made for each request: see judgeChoice for what is.
export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/guide'>

/** The guide, as an address asks for it that is not kept. */
export default async function GuidePage(props: Props) {
  return <Guide {...(await askedBy(props))} />
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return describeGuide(await askedBy(props))
}

const askedBy = async ({ params, searchParams }: Props) => ({
  locale: parseLocale((await params).locale),
  query: toQuery(await searchParams),
})
