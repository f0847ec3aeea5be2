import type { Metadata } from 'next'

import { describeForm, FormPage } from '@/app/(site)/[locale]/contribute/FormPage'
import { parseLocale } from '@/app/(site)/parseLocale'
import { aboutParameter } from '@/domain/submission/addresses'

// Each form has a stamp of its own.
export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/contribute/correction'>

/** Where anybody says what is wrong or missing on a page. */
export default async function CorrectionPage(props: Props) {
  return <FormPage kind="correction" {...(await ask(props))} />
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return describeForm({ kind: 'correction', ...(await ask(props)) })
}

async function ask({ params, searchParams }: Props) {
  const locale = parseLocale((await params).locale)
  return { about: (await searchParams)[aboutParameter[locale]], locale }
}
