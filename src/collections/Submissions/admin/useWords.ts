'use client'

import { useTranslation } from '@payloadcms/ui'

import { languageOf, type Words, wordsIn } from './words'

/** The words of the rooms of contributions in the reader's language. */
export function useWords(): Words {
  return wordsIn(useLanguage())
}

/** The language of the reader of the admin. */
export function useLanguage() {
  const { i18n } = useTranslation()
  return languageOf(i18n.language)
}
