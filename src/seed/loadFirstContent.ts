import type { BasePayload } from 'payload'

import { sourceLocale } from '@/domain/vocabulary/locales'

import { loadMunicipalities } from './loadMunicipalities'
import { publishContent } from './publishContent'
import { type ContentFile, readContent } from './readContent'
import { type FindId, toDocument, type Written } from './toDocument'

/** How a loading went: what was loaded, or that the bank already held something. */
export type Loaded =
  | Readonly<{ ok: true; documents: number }>
  | Readonly<{ ok: false; reason: 'not-empty' }>

/**
 * Loads the first content into an empty bank: municipalities, then every file, first as drafts and then
 * through review to publication. A bank that holds any content is left as it is.
 */
export async function loadFirstContent(payload: BasePayload): Promise<Loaded> {
  if (await holdsContent(payload)) return { ok: false, reason: 'not-empty' }

  const ids = new Map<string, string>()
  await loadMunicipalities(payload, ids)

  const files = readContent()
  for (const file of files) ids.set(keyOf(file), await createDraft(payload, file, ids))
  for (const file of files) await completeDraft(payload, file, ids)
  for (const file of files) await publishContent(payload, file.collection, idIn(ids, file))

  return { ok: true, documents: files.length }
}

async function holdsContent(payload: BasePayload): Promise<boolean> {
  for (const collection of ['examples', 'methods', 'organisations', 'themes'] as const) {
    const { totalDocs } = await payload.count({ collection, trash: true })
    if (totalDocs > 0) return true
  }
  return false
}

/** A first draft: all that does not point at a document that is yet to come. */
async function createDraft(
  payload: BasePayload,
  file: ContentFile,
  ids: ReadonlyMap<string, string>,
): Promise<string> {
  const { collection, slug } = file
  const created = await payload.create({
    collection,
    // The files are checked against the fields as they are loaded.
    data: { ...reshape(payload, file, ids, sourceLocale), slug } as never,
    depth: 0,
    draft: true,
    locale: sourceLocale,
  })
  return String(created.id)
}

/** The relations that were missing, and the English where there is any. */
async function completeDraft(
  payload: BasePayload,
  file: ContentFile,
  ids: ReadonlyMap<string, string>,
): Promise<void> {
  const { collection } = file
  const id = idIn(ids, file)
  const save = (locale: 'sv' | 'en', data: Written) =>
    payload.update({
      collection,
      // As above.
      data: data as never,
      depth: 0,
      draft: true,
      id,
      locale,
    })

  const stored = await save(sourceLocale, reshape(payload, file, ids, sourceLocale))
  const english = reshape(payload, file, ids, 'en', stored as unknown as Written)
  if (english.title) await save('en', english)
}

function reshape(
  payload: BasePayload,
  file: ContentFile,
  ids: ReadonlyMap<string, string>,
  locale: 'sv' | 'en',
  stored: Written | null = null,
): Written {
  const findId: FindId = (collection, slug) => ids.get(`${collection}/${slug}`) ?? null
  const { fields } = payload.collections[file.collection].config

  return toDocument(fields, file.raw, { findId, locale, stored })
}

const keyOf = ({ collection, slug }: ContentFile) => `${collection}/${slug}`

function idIn(ids: ReadonlyMap<string, string>, file: ContentFile): string {
  const id = ids.get(keyOf(file))
  if (!id) throw new Error(`${keyOf(file)} was never created.`)
  return id
}
