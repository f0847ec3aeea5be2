import {
  deepCopyObjectSimple,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  saveVersion,
} from 'payload'

import type { Workflow } from '../fields'
import { contextWith } from '../permit'
import { commentsSlug, slugOf } from '../slugs'
import type { Stored } from './readDocument'

/** A write of the service: which document, and where it is to stand. */
export type Write = Readonly<{
  req: PayloadRequest
  collection: string
  id: string
  workflow: Workflow
  /** The newest version, as it was judged. */
  doc: Stored
  /** The main row, where the public has met the document. */
  main: Stored | null
  /** Whoever moves the document; null for the server itself. */
  by: string | null
}>

/**
 * Moves the newest version; what the public meets stays. Not a word of the content changes, so the
 * version is stored as it is: no hook has a say in it, and rules that came later do not stop it.
 */
export async function writeDraft(write: Write): Promise<void> {
  await writeVersion(write, stamped(write, { ...write.doc, _status: 'draft' }))
}

/** Gives the newest version to the public: the one write that hooks and validation take part in. */
export async function writePublished(write: Write): Promise<void> {
  const { collection, id, req, workflow } = write
  await req.payload.update({
    collection: slugOf(collection),
    id,
    context: contextWith({ collection, id, isSpent: false, workflow: { ...workflow } }),
    // the fields of the workflow, which every collection under it has
    data: { _status: 'published', workflow: { ...workflow } } as never,
    depth: 0,
    draft: false,
    // The service has judged the person; access refuses everybody what the service does.
    overrideAccess: true,
    req,
  })
}

/**
 * Takes a document from the public. The main row gets the newest version as it is: it may well be
 * unfinished, and to leave the public must not depend on that.
 */
export async function writeOffline(write: Write): Promise<void> {
  const doc = stamped(write, { ...write.doc, _status: 'draft' })
  await writeMain(write, doc)
  await writeVersion(write, doc)
}

/** Lets the newest version say what the public already meets, without a word changed. */
export async function writeLive(write: Write): Promise<void> {
  if (!write.main) throw new Error(`${write.collection}/${write.id} has no public version`)

  const doc = stamped(write, write.main)
  await writeMain(write, doc)
  await writeVersion(write, doc)
}

/** Moves a document into the bin, or out of it. */
export async function writeBin(write: Write, deletedAt: string | null): Promise<void> {
  const doc = stamped(write, { ...write.doc, _status: 'draft', deletedAt })
  await writeMain(write, doc)
  await writeVersion(write, doc)
}

/** Deletes a document, its versions, and what was said about it. */
export async function deleteForever({ collection, id, req, workflow }: Write): Promise<void> {
  await req.payload.db.deleteMany({
    collection: commentsSlug,
    req,
    where: { documentCollection: { equals: collection }, documentId: { equals: id } },
  })
  await req.payload.delete({
    collection: slugOf(collection),
    id,
    context: contextWith({ collection, id, isSpent: false, workflow: { ...workflow } }),
    depth: 0,
    // The service has judged the person; access refuses everybody.
    overrideAccess: true,
    req,
    trash: true,
  })
}

function stamped({ by, workflow }: Write, doc: Stored): Stored {
  return {
    ...doc,
    workflow,
    updatedAt: new Date().toISOString(),
    updatedBy: by ?? doc.updatedBy ?? null,
  }
}

async function writeVersion(write: Write, doc: Stored): Promise<void> {
  await saveVersion({
    id: write.id,
    collection: configOf(write),
    docWithLocales: doc,
    draft: doc._status === 'draft',
    operation: 'update',
    payload: write.req.payload,
    req: write.req,
    returning: false,
  })
}

async function writeMain({ collection, id, req }: Write, doc: Stored): Promise<void> {
  await req.payload.db.updateOne({
    collection: slugOf(collection),
    // the adapters turn ids into their own kind, in place
    data: deepCopyObjectSimple(doc),
    id,
    req,
  })
}

function configOf({ collection, req }: Write): SanitizedCollectionConfig {
  return req.payload.collections[slugOf(collection)].config
}
