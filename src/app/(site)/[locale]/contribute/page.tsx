import type { Metadata } from 'next'

import { parseLocale } from '@/app/(site)/parseLocale'

import { describeForm, FormPage } from './FormPage'

// Each form has a stamp of its own.
export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/contribute'>

/** Where anybody shares an example of their own. */
export default async function ContributePage({ params }: Props) {
  return <FormPage kind="example" locale={parseLocale((await params).locale)} />
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return describeForm({ kind: 'example', locale: parseLocale((await params).locale) })
}
