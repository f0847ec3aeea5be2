'use client'

import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'

import { showField } from './showField'
import { type Placed, tabOf } from './tabOf'

/**
 * Shows a field of the form on the screen; false where the form stands in another language than the
 * one that is asked for, which is the source unless said.
 */
export function useShowField(): (path: string, locale?: string | null) => boolean {
  const { collectionSlug } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const { code } = useLocale()
  const collection = collectionSlug ? getEntityConfig({ collectionSlug }) : null
  const fields = (collection?.fields ?? []) as readonly Placed[] // fields as the browser has them

  return (path, locale) => {
    const { localization } = config
    const isInLanguage = !localization || (locale ?? localization.defaultLocale) === code
    if (isInLanguage) void showField(path, tabOf(fields, path))
    return isInLanguage
  }
}
