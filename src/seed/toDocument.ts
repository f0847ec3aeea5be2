import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { Field, RichTextField } from 'payload'

import { type Locale, sourceLocale } from '@/domain/vocabulary/locales'

/** Finds the id of what a relation names, or null while it is not stored yet. */
export type FindId = (collection: string, slug: string) => string | null

export type Written = Readonly<Record<string, unknown>>

/** What the reshaping of a file needs to know. */
export type Reshaping = Readonly<{
  locale: Locale
  findId: FindId
  /** The document as stored, so that the rows of a list keep their ids in the next language. */
  stored?: Written | null
}>

/** Reshapes a file of the first content into a document in one language, following the fields. */
export function toDocument(fields: readonly Field[], raw: Written, how: Reshaping): Written {
  return Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      if (field.type === 'tabs') {
        return field.tabs.flatMap((tab) => Object.entries(toDocument(tab.fields, raw, how)))
      }
      if (!('name' in field) || !field.name) {
        return 'fields' in field ? Object.entries(toDocument(field.fields, raw, how)) : []
      }
      const value = inLanguage(field, raw[field.name], how.locale)
      return value === undefined || value === null ? [] : [[field.name, toValue(field, value, how)]]
    }),
  )
}

function inLanguage(field: Field, value: unknown, locale: Locale): unknown {
  if (!('localized' in field) || !field.localized) return value
  if (isBilingual(value)) return value[locale]
  if (Array.isArray(value) && value.some(isBilingual)) {
    return value.map((part) => (isBilingual(part) ? part[locale] : part)).filter(Boolean)
  }
  return locale === sourceLocale ? value : undefined
}

function toValue(field: Field, value: unknown, how: Reshaping): unknown {
  switch (field.type) {
    case 'richText':
      return toRichText(field, String(value))
    case 'relationship':
      return toRelation(field.relationTo, value, how.findId)
    case 'group':
      return toDocument(field.fields, value as Written, {
        ...how,
        stored: storedAt(field, how) as Written | null,
      })
    case 'array':
      return (value as Written[]).map((row, index) => {
        const stored = (storedAt(field, how) as Written[] | undefined)?.[index]
        return {
          ...(stored?.id ? { id: stored.id } : {}),
          ...toDocument(field.fields, row, { ...how, stored }),
        }
      })
    case 'date':
      return new Date(`${value}T00:00:00.000Z`).toISOString()
    default:
      return value
  }
}

function storedAt(field: Field, { stored }: Reshaping): unknown {
  return 'name' in field && field.name ? stored?.[field.name] : undefined
}

function toRelation(relationTo: string | string[], value: unknown, findId: FindId): unknown {
  if (Array.isArray(value)) {
    return value.map((one) => toRelation(relationTo, one, findId)).filter((one) => one !== null)
  }
  if (typeof relationTo === 'string') return findId(relationTo, String(value))

  const { kind, slug } = value as { kind: string; slug: string }
  const id = findId(kind, slug)
  return id && { relationTo: kind, value: id }
}

function toRichText(field: RichTextField, markdown: string): unknown {
  return convertMarkdownToLexical({
    editorConfig: editorConfigFactory.fromField({ field: field as never }), // the editor here is always Lexical
    markdown: markdown.trim(),
  })
}

const isBilingual = (value: unknown): value is Record<Locale, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && sourceLocale in value
