import type { CollectionBeforeChangeHook, Field } from 'payload'

import { sourceLocale } from '@/domain/vocabulary/locales'

/** Notes whether the English still follows the Swedish, each time one of them is saved. */
export const stampTranslation: CollectionBeforeChangeHook = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const before = originalDoc?.translationStatus ?? 'saknas'
  const isSource = !req.locale || req.locale === sourceLocale
  const changed = localizedNames(collection.fields).some(
    (name) => JSON.stringify(data[name] ?? null) !== JSON.stringify(originalDoc?.[name] ?? null),
  )
  if (!changed || req.locale === 'all') return { ...data, translationStatus: before }
  if (isSource) return { ...data, translationStatus: before === 'saknas' ? 'saknas' : 'inaktuell' }

  return { ...data, translationStatus: 'aktuell' }
}

/** The names of the fields at the top of a document that have a text in each language. */
function localizedNames(fields: Field[]): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => localizedNames(tab.fields))
    if (field.type === 'row' || field.type === 'collapsible') return localizedNames(field.fields)
    return 'localized' in field && field.localized && 'name' in field && field.name
      ? [field.name]
      : []
  })
}
