import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { describeList, KindList } from '@/app/(site)/[locale]/[kind]/KindList'
import { parseLocale } from '@/app/(site)/parseLocale'
import { parseSegment } from '@/domain/catalogue/choiceSegment'
import { kinds } from '@/domain/vocabulary/kinds'

// How long ago something was checked is said on the rows: nobody is to read an old answer for long.
export const revalidate = 21_600

/** Nothing is made beforehand: a list is made when it is first asked for, and kept until something is published. */
export function generateStaticParams(): [] {
  return []
}

type Props = PageProps<'/[locale]/list/[kind]/[choice]'>

/** The list of a kind with one choice. Only the proxy leads here: see judgeChoice. */
export default async function KeptList({ params }: Props) {
  return <KindList {...(await askedBy(params))} />
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeList(await askedBy(params))
}

async function askedBy(params: Props['params']) {
  const { choice, kind: name, locale } = await params
  const row = kinds.find(({ kind }) => kind === name)
  const query = parseSegment(choice)
  if (!row || query === null) notFound()

  return { kind: row.kind, locale: parseLocale(locale), query }
}
