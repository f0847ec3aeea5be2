import type { Locale } from '@/domain/vocabulary/locales'

/** How Intl knows our languages: Swedish of Sweden, English of Britain. */
export const intlLocales = { sv: 'sv-SE', en: 'en-GB' } as const satisfies Record<Locale, string>
