import type { CollectionSlug, PayloadRequest } from 'payload'

import { contentLocaleOf, type Stored, storedFields } from '@/domain/publication/storedFields'
import { toPublicPath } from '@/domain/publication/toPublicPath'
import { formPath } from '@/domain/submission/addresses'
import { type ResultState, resultStates, toResultState } from '@/domain/submission/resultState'
import { findKindByCollection } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import { labelOf } from '@/domain/vocabulary/term'

import type { StoredSubmission } from './submission'

/** What became of a submission, as its sender may know it. */
export type CaseResult = Readonly<{
  /** The title that the public meets; before that, the sender's own. */
  title: string
  /** The page that shows it, or null while the public meets nothing. */
  path: string | null
  /** The form in which something on that page can be corrected, or null. */
  correctPath: string | null
  state: ResultState
  /** The state in a sentence. */
  words: string
}>

/**
 * Finds what became of a submission, or null where it became nothing. What the public has not met
 * of a page is not told: neither its title nor its address.
 */
export async function findResultOf(
  req: PayloadRequest,
  submission: Pick<StoredSubmission, 'isMerged' | 'locale' | 'result' | 'title'>,
  locale: Locale = submission.locale,
): Promise<CaseResult | null> {
  const { isMerged, result, title } = submission
  if (!result) return null

  const place = { collection: result.relationTo, id: String(result.value) }
  const [live, row] = [await findLive(req, place.collection, place.id), await findRow(req, place)]
  const state = toResultState({ isLive: Boolean(live), isMerged, row })
  const page = live && (await findPage(req, place, live))
  return {
    correctPath: page && correctPathOf(page, locale),
    path: page && toPublicPath(page.collection, page.doc, locale),
    state,
    title: (live && storedFields(live, contentLocaleOf(live, locale)).text('title')) ?? title,
    words: labelOf(resultStates, state, locale),
  }
}

type Page = Readonly<{ collection: string; doc: Stored }>

/** The page that shows something: an experience is read beside the method or tool that it is of. */
async function findPage(
  req: PayloadRequest,
  { collection }: Readonly<{ collection: string }>,
  doc: Stored,
): Promise<Page | null> {
  if (collection !== 'experiences') return { collection, doc }

  const [about] = storedFields(doc, 'sv').targets('about')
  const shown = about ? await findLive(req, about.collection, about.id) : null
  return about && shown ? { collection: about.collection, doc: shown } : null
}

function correctPathOf({ collection, doc }: Page, locale: Locale): string | null {
  const kind = findKindByCollection(collection)?.kind
  return kind && doc.slug ? formPath(locale, 'correction', { kind, slug: String(doc.slug) }) : null
}

/** What the public meets of a document, in all languages; null when it meets nothing. */
async function findLive(req: PayloadRequest, collection: string, id: string) {
  const doc = await req.payload.db.findOne<Stored & { id: string }>({
    collection: collection as CollectionSlug, // a submission becomes nothing else
    locale: 'all',
    req,
    where: { id: { equals: id } },
  })
  return doc?._status === 'published' && !doc.deletedAt ? doc : null
}

/** Where the newest text of a document stands, as the desk keeps it. */
async function findRow(
  req: PayloadRequest,
  { collection, id }: Readonly<{ collection: string; id: string }>,
) {
  return req.payload.db.findOne<{
    id: string
    state: string
    isTrashed: boolean
    everPublished: boolean
  }>({
    collection: 'workflow-items' as CollectionSlug, // brought by the workflow plugin
    req,
    where: { key: { equals: `${collection}:${id}` } },
  })
}
