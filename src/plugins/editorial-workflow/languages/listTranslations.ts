import type { PayloadRequest, Where } from 'payload'

import type { Item } from '../service/noteItem'
import { ownersOf } from '../service/ownersOf'
import type { Settings } from '../settle'
import { itemsSlug, slugOf } from '../slugs'

/** What there is to do about a translation. */
export const translationTasks = ['missing', 'stale', 'ready'] as const

export type TranslationTask = (typeof translationTasks)[number]

/** What somebody looks for in the work list. */
export type TranslationFilter = Readonly<{
  locale: string
  task: TranslationTask
  collection: string | null
  organisation: string | null
  page: number
}>

export type TranslationPage = Readonly<{
  items: readonly Item[]
  total: number
  page: number
  pages: number
}>

const perPage = 50

/** Reads what somebody asks for; what is not known is as if it were not asked. */
export function parseTranslationFilter(
  settings: Settings,
  asked: Readonly<Record<string, unknown>>,
): TranslationFilter {
  const [, ...others] = settings.locales
  const page = Number(asked.page)
  return {
    locale: others.find((one) => one === asked.language) ?? others[0] ?? '',
    task: translationTasks.find((one) => one === asked.task) ?? 'missing',
    collection: Object.keys(settings.collections).find((one) => one === asked.kind) ?? null,
    organisation:
      typeof asked.organisation === 'string' && asked.organisation ? asked.organisation : null,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/**
 * Lists what the public reads in the source and not, or not rightly, in another language; what has
 * waited longest first. One question, and only what the asker works with.
 */
export async function listTranslations(
  req: PayloadRequest,
  { collection, locale, organisation, page, task }: TranslationFilter,
): Promise<TranslationPage> {
  const where: Where[] = [
    { isLive: { equals: true } },
    { isTrashed: { not_equals: true } },
    { [`${task}Locales`]: { contains: locale } },
    ...(collection ? [{ documentCollection: { equals: collection } }] : []),
    ...(organisation ? [{ documentOrganisation: { equals: organisation } }] : []),
  ]
  const found = await req.payload.find({
    collection: itemsSlug,
    depth: 0,
    limit: perPage,
    overrideAccess: false,
    page,
    req,
    sort: ['languagesAt', 'key'],
    user: req.user,
    where: { and: where },
  })
  return {
    items: found.docs as unknown as readonly Item[], // the rows of this collection
    page: found.page ?? 1,
    pages: found.totalPages,
    total: found.totalDocs,
  }
}

/** The organisations that documents belong to, as the reader may read them. */
export async function listOrganisations(
  settings: Settings,
  req: PayloadRequest,
): Promise<readonly Readonly<{ id: string; name: string }>[]> {
  const slug = ownersOf(settings, req.payload)
  if (!slug) return []

  const field = req.payload.collections[slugOf(slug)].config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection: slugOf(slug),
    depth: 0,
    limit: 0,
    overrideAccess: false,
    pagination: false,
    req,
    select: { [field]: true } as never, // one field of a collection that is known by name
    user: req.user,
  })
  return docs
    .map((doc) => doc as unknown as Record<string, unknown>)
    .map((doc) => ({ id: String(doc.id), name: String(doc[field] ?? '–') }))
    .sort((a, b) => a.name.localeCompare(b.name, req.i18n.language))
}
