'use client'

import { useParams } from 'next/navigation'

import { ErrorView } from '@/components/states/ErrorView'

/** What is shown when a page breaks on its way to the reader. */
export default function PageError({ retry }: Readonly<{ error: unknown; retry: () => void }>) {
  const { locale } = useParams<{ locale: string }>()

  return (
    <main>
      <ErrorView locale={locale === 'en' ? 'en' : 'sv'} retry={retry} />
    </main>
  )
}
