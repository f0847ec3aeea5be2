import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'

import { sans, serif, serifItalic } from '@/components/design/fonts'
import { isLocale } from '@/domain/vocabulary/locales'
import { env } from '@/env'
import { messagesOf } from '@/i18n/messagesOf'

import '@/components/design/site.css'

/** The document around every public page, in the language of its address. */
export default async function SiteLayout({ params, children }: LayoutProps<'/[locale]'>) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()

  return (
    <html lang={locale} className={`${sans.variable} ${serif.variable} ${serifItalic.variable}`}>
      <body>{children}</body>
    </html>
  )
}

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const { locale } = await params
  const { site } = messagesOf(isLocale(locale) ? locale : 'sv')

  return {
    metadataBase: new URL(env.siteUrl),
    title: { default: `${site.name} – ${site.tagline}`, template: `%s – ${site.name}` },
    description: site.description,
    applicationName: site.name,
    icons: {
      icon: [
        { url: '/favicon.svg', type: 'image/svg+xml' },
        { url: '/favicon.ico', sizes: '32x32' },
      ],
      apple: '/apple-touch-icon.png',
    },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f4' },
    { media: '(prefers-color-scheme: dark)', color: '#15191c' },
  ],
}
