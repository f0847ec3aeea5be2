import type { Payload, PayloadRequest } from 'payload'

import { ownRequest } from '../service/ownRequest'
import type { Stored } from '../service/readDocument'
import { settingsOf } from '../settle'
import { checkedLinksSlug, slugOf } from '../slugs'
import { listAddresses } from './checkDocument'
import { readPassages } from './lookOver'

const pageSize = 100
/** Longer addresses are seldom links, and some databases cannot tell them apart. */
const longest = 1000

/** Notes each address that a document leads to, published or drafted, and forgets those that none does. */
export async function collectLinks(payload: Payload): Promise<string> {
  const settings = settingsOf(payload)
  const req = await ownRequest(settings, payload)
  const wanted = new Set<string>()
  for (const collection of Object.keys(settings.collections)) {
    for await (const doc of documentsIn(req, collection)) {
      for (const url of listAddresses(readPassages(settings, { req, collection, doc }))) {
        if (url.length <= longest) wanted.add(url)
      }
    }
  }

  const known = await listKnown(req)
  const fresh = [...wanted].filter((url) => !known.has(url))
  const left = [...known].filter(([url]) => !wanted.has(url))
  let added = 0
  for (const url of fresh) added += await add(req, url)
  for (const [, id] of left) await forget(req, id)
  return `${wanted.size} addresses, ${added} new, ${left.length} forgotten`
}

/** The newest text of each document, and the public one where it is another. */
async function* documentsIn(req: PayloadRequest, collection: string): AsyncGenerator<Stored> {
  const slug = slugOf(collection)
  for (let page = 1, isMore = true; isMore; page += 1) {
    const { docs, hasNextPage } = await req.payload.db.find<Stored>({
      collection: slug,
      limit: pageSize,
      locale: 'all',
      page,
      pagination: true,
      req,
      sort: 'createdAt',
    })
    yield* docs.filter(isKept)
    isMore = hasNextPage
  }
  for (let page = 1, isMore = true; isMore; page += 1) {
    const { docs, hasNextPage } = await req.payload.db.findVersions<Stored>({
      collection: slug,
      limit: pageSize,
      locale: 'all',
      page,
      pagination: true,
      req,
      sort: 'createdAt',
      where: { latest: { equals: true } },
    })
    yield* docs.map(({ version }) => version as Stored).filter(isKept)
    isMore = hasNextPage
  }
}

const isKept = ({ deletedAt }: Stored) => !deletedAt

async function listKnown(req: PayloadRequest): Promise<ReadonlyMap<string, string>> {
  const { docs } = await req.payload.db.find<{ id: string; url: string }>({
    collection: checkedLinksSlug,
    limit: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, url }) => [url, String(id)]))
}

/** Of two workers at the same address the second finds it there. */
async function add(req: PayloadRequest, url: string): Promise<number> {
  try {
    const data = { failures: 0, state: 'waiting', url }
    await req.payload.db.create({ collection: checkedLinksSlug, data, req })
    return 1
  } catch (err) {
    const { totalDocs } = await req.payload.db.count({
      collection: checkedLinksSlug,
      req,
      where: { url: { equals: url } },
    })
    if (totalDocs === 0) throw err
    return 0
  }
}

async function forget(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.db.deleteOne({
    collection: checkedLinksSlug,
    req,
    where: { id: { equals: id } },
  })
}
