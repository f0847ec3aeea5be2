import type { Locale } from '@/domain/vocabulary/locales'

import { en } from './en'
import { type Messages, sv } from './sv'

const messages: Record<Locale, Messages> = { sv, en }

/** The words of the site in one language. */
export const messagesOf = (locale: Locale): Messages => messages[locale]
