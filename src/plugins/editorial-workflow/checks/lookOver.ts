import type { PayloadRequest } from 'payload'

import type { Stored } from '../service/readDocument'
import type { Settings } from '../settle'
import { checkedLinksSlug, slugOf } from '../slugs'
import { checkDocument, listAddresses, type StoredImage } from './checkDocument'
import { collectPassages, type Passage } from './collectPassages'
import type { Finding } from './finding'
import { readRichText } from './readRichText'

type Candidate = Readonly<{ req: PayloadRequest; collection: string; doc: Stored }>

/** Looks over a document in all languages: its texts, what its images are said to show, its links. */
export async function lookOver(
  settings: Settings,
  { collection, doc, req }: Candidate,
): Promise<Finding[]> {
  const passages = readPassages(settings, { collection, doc, req })
  const images = await findImages(settings, req, passages)
  const deadLinks = await findDeadLinks(req, listAddresses(passages))

  return checkDocument(passages, {
    deadLinks,
    findImage: (kind, id) => images.get(`${kind}:${id}`) ?? null,
    locales: settings.locales,
    roleAddresses: settings.checks.roleAddresses,
  })
}

/** The texts and images of a document that are for the public. */
export function readPassages(settings: Settings, { collection, doc, req }: Candidate): Passage[] {
  const { flattenedFields } = req.payload.collections[slugOf(collection)].config
  const computed = settings.collections[collection]?.computed ?? []
  return collectPassages({
    doc,
    fields: flattenedFields,
    ignore: [...settings.checks.ignore, ...computed, 'workflow'],
    locales: settings.locales,
  })
}

async function findImages(
  { checks: { altField } }: Settings,
  req: PayloadRequest,
  passages: readonly Passage[],
): Promise<ReadonlyMap<string, StoredImage>> {
  const wanted = new Map<string, Set<string>>()
  for (const { collection, id } of passages.flatMap(uploadsIn)) {
    const isDescribed = req.payload.collections[slugOf(collection)]?.config.flattenedFields.some(
      (field) => 'name' in field && field.name === altField,
    )
    if (isDescribed) wanted.set(collection, (wanted.get(collection) ?? new Set()).add(id))
  }

  const images = new Map<string, StoredImage>()
  for (const [collection, ids] of wanted) {
    const { docs } = await req.payload.db.find<Record<string, unknown>>({
      collection: slugOf(collection),
      limit: ids.size,
      locale: 'all',
      pagination: false,
      req,
      where: { id: { in: [...ids] } },
    })
    for (const image of docs) images.set(`${collection}:${image.id}`, toImage(image, altField))
  }
  return images
}

function uploadsIn(passage: Passage): readonly { collection: string; id: string }[] {
  if (passage.type === 'upload') return [passage]
  if (passage.type === 'text') return []
  return readRichText(passage.value).flatMap((piece) => (piece.type === 'upload' ? [piece] : []))
}

function toImage(image: Record<string, unknown>, altField: string): StoredImage {
  const alt = image[altField]
  return {
    fileName: typeof image.filename === 'string' ? image.filename : '',
    altIn: (locale) => {
      const isByLanguage = typeof alt === 'object' && alt !== null
      const value = isByLanguage && locale ? (alt as Record<string, unknown>)[locale] : alt
      return typeof value === 'string' ? value : null
    },
  }
}

async function findDeadLinks(
  req: PayloadRequest,
  addresses: readonly string[],
): Promise<ReadonlySet<string>> {
  if (addresses.length === 0) return new Set()

  const { docs } = await req.payload.db.find<{ url: string }>({
    collection: checkedLinksSlug,
    limit: addresses.length,
    pagination: false,
    req,
    where: { and: [{ state: { equals: 'dead' } }, { url: { in: [...addresses] } }] },
  })
  return new Set(docs.map(({ url }) => url))
}
