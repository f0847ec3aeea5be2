import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { describeGuide, Guide } from '@/app/(site)/[locale]/guide/Guide'
import { parseLocale } from '@/app/(site)/parseLocale'
import { parseSegment } from '@/domain/catalogue/choiceSegment'

// What is shown is made anew when something is published; this is for what only time changes.
export const revalidate = 21_600

/** Nothing is made beforehand: an answer is made when it is first asked for, and kept until something is published. */
export function generateStaticParams(): [] {
  return []
}

type Props = PageProps<'/[locale]/guide/[choice]'>

/** The guide with one set of answers. Only the proxy leads here: see judgeChoice. */
export default async function KeptGuide({ params }: Props) {
  return <Guide {...(await askedBy(params))} />
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeGuide(await askedBy(params))
}

async function askedBy(params: Props['params']) {
  const { choice, locale } = await params
  const query = parseSegment(choice)
  if (query === null) notFound()

  return { locale: parseLocale(locale), query }
}
