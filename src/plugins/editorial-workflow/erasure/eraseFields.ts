import { deepCopyObjectSimple, type PayloadRequest, type Where } from 'payload'

import { contentHash } from '../service/contentHash'
import { noteItem } from '../service/noteItem'
import { ownRequest } from '../service/ownRequest'
import { findLatest, findMain, type Stored } from '../service/readDocument'
import { recordEvent } from '../service/recordEvent'
import { theSystem, workflowOf } from '../service/standing'
import { settingsOf } from '../settle'
import { slugOf } from '../slugs'

/** What becomes of each field, in each language: given what stands there, what is to stand there. */
export type FieldEdits = Readonly<Record<string, (text: string) => string | null>>

/** What was erased. `tell` lets the public see it, and is called once the transaction has held. */
export type FieldsErased = Readonly<{ versions: number; tell: () => Promise<void> }>

/**
 * Changes fields of a document so that they name nobody, in what the public meets and in every
 * version, and writes a line of history that says so. Whatever was approved stays approved: nothing but the
 * erasure has changed it. Versions from before the document was first published go altogether, unless
 * told otherwise, since they hold what the public was never to see. Part of the transaction of the request; null where
 * there was nothing to erase.
 */
export async function eraseFields(
  source: PayloadRequest,
  collection: string,
  id: string,
  edits: FieldEdits,
  { dropsUnpublished = true }: Readonly<{ dropsUnpublished?: boolean }> = {},
): Promise<FieldsErased | null> {
  const settings = settingsOf(source.payload)
  const req = await ownRequest(settings, source)
  const latest = await findLatest(req, collection, id)
  const main = await findMain(req, collection, id)
  if (!latest || !main) return null

  const gone = dropsUnpublished ? await dropUnpublished(req, collection, id) : 0
  const versions = (await listVersions(req, collection, id)).filter((one) =>
    isTouched(one.version, edits),
  )
  if (gone === 0 && versions.length === 0 && !isTouched(main, edits)) return null

  const before = workflowOf(latest.doc)
  const rev = before.rev + 1
  const place = { actor: theSystem, collection, doc: latest.doc }
  const line = { from: before.state, rev, to: before.state, transition: 'erase', via: 'erasure' }
  await recordEvent(settings, req, place, line)

  const computed = settings.collections[collection]?.computed
  const write = { collection, computed, edits, id, req }
  // the newest version says where the document stands, and so must the public one where they are one
  const isSame = workflowOf(main).rev === before.rev
  for (const one of await withNewest(req, collection, id, versions, latest.versionId)) {
    await writeVersion(write, one, String(one.id) === latest.versionId ? rev : null)
  }
  await writeMain(write, main, isSame ? rev : null)
  await noteItem(settings, req, collection, id)

  const after = await findMain(req, collection, id)
  const isLive = workflowOf(main).isLive === true
  const tell = async () => {
    if (!isLive) return
    const news = await ownRequest(settings, source.payload)
    const change = { after, before: main, collection, id, req: news, transition: 'erase' }
    await settings.onPublicChange(change)
  }
  return { tell, versions: versions.length + gone }
}

type Version = Readonly<{
  id: number | string
  parent: unknown
  version: Stored
  createdAt: string
  updatedAt: string
  latest?: boolean
}> &
  Record<string, unknown>

type Target = Readonly<{
  req: PayloadRequest
  collection: string
  id: string
  edits: FieldEdits
  computed: readonly string[] | undefined
}>

const isTouched = (doc: Stored, edits: FieldEdits) =>
  Object.entries(edits).some(
    ([name, edit]) => JSON.stringify(edited(doc[name], edit)) !== JSON.stringify(doc[name]),
  )

/** A text, or one in each language. What is empty stays as it is. */
function edited(value: unknown, edit: (text: string) => string | null): unknown {
  if (typeof value === 'string') return value && edit(value)
  if (!value || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, edited(text, edit)]))
}

/** What was never published is nobody's business any more, save where the document stands now. */
async function dropUnpublished(req: PayloadRequest, collection: string, id: string) {
  const where: Where = {
    and: [
      { parent: { equals: id } },
      { latest: { not_equals: true } },
      { 'version.workflow.everPublished': { not_equals: true } },
    ],
  }
  const slug = slugOf(collection)
  const { totalDocs } = await req.payload.db.countVersions({ collection: slug, req, where })
  if (totalDocs > 0) await req.payload.db.deleteVersions({ collection: slug, req, where })
  return totalDocs
}

async function listVersions(req: PayloadRequest, collection: string, id: string) {
  const { docs } = await req.payload.db.findVersions<Stored>({
    collection: slugOf(collection),
    limit: 0,
    locale: 'all',
    pagination: false,
    req,
    where: { parent: { equals: id } },
  })
  return docs as unknown as Version[] // as they are stored, with all languages
}

async function withNewest(
  req: PayloadRequest,
  collection: string,
  id: string,
  versions: readonly Version[],
  newest: string | null,
): Promise<readonly Version[]> {
  if (!newest || versions.some((one) => String(one.id) === newest)) return versions
  const all = await listVersions(req, collection, id)
  return [...versions, ...all.filter((one) => String(one.id) === newest)]
}

async function writeVersion(target: Target, { id, ...rest }: Version, rev: number | null) {
  const { collection, req } = target
  await req.payload.db.updateVersion({
    collection: slugOf(collection),
    id,
    // the adapters turn ids into their own kind, in place
    versionData: deepCopyObjectSimple({
      ...rest,
      version: emptied(target, rest.version, rev),
    }) as never, // as it was stored
    req,
    returning: false,
  })
}

async function writeMain(target: Target, main: Stored, rev: number | null): Promise<void> {
  const { collection, id, req } = target
  await req.payload.db.updateOne({
    collection: slugOf(collection),
    data: deepCopyObjectSimple(emptied(target, main, rev)),
    id,
    req,
    returning: false,
  })
}

/** The document without the words. An approval of it as it was is one of it as it is. */
function emptied({ computed, edits }: Target, doc: Stored, rev: number | null): Stored {
  const next: Stored = {
    ...doc,
    ...Object.fromEntries(
      Object.entries(edits).map(([name, edit]) => [name, edited(doc[name], edit)]),
    ),
  }
  const workflow = workflowOf(doc)
  const isApproved = workflow.approvedHash && workflow.approvedHash === contentHash(doc, computed)
  return {
    ...next,
    workflow: {
      ...workflow,
      ...(isApproved && { approvedHash: contentHash(next, computed) }),
      ...(rev !== null && { rev }),
    },
  }
}
