import { isLocale, type Locale, sourceLocale } from '@/domain/vocabulary/locales'
import { env } from '@/env'
import { addressOf } from '@/plugins/gatekeeper'

/** Where a request comes from, as far as servers that we trust can tell. */
export const addressOfRequest = ({ headers }: Request): string | null =>
  addressOf(headers, env.trustedProxies)

/** Says whether a script of this site sent a request. A browser says so itself; others say nothing, and hold no cookies. */
export function isRequestFromHere({ headers }: Request): boolean {
  const site = headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false

  const origin = headers.get('origin')
  if (origin === null || origin === env.siteUrl) return true
  return URL.canParse(origin) && new URL(origin).host === headers.get('host')
}

/** The language of the page that a script asks from: as it says, or else as the browser prefers. */
export function localeOfRequest({ headers }: Request): Locale {
  const said = headers.get('x-locale')
  if (isLocale(said)) return said
  const preferred = (headers.get('accept-language') ?? '').slice(0, 2).toLowerCase()
  return isLocale(preferred) ? preferred : sourceLocale
}
