import type { PayloadRequest } from 'payload'

import { idOf } from '../idOf'
import { tellOfComment } from '../notifications/tellOfComment'
import { findPeople } from '../service/findPeople'
import { findLatest, type Stored } from '../service/readDocument'
import { toPlain } from '../service/toPlain'
import { type Settings, settingsOf } from '../settle'
import { commentsSlug } from '../slugs'
import { longest } from './guardComment'

/** What somebody without an account has said about a document, and how it came to us. */
export type SaidFromOutside = Readonly<{
  collection: string
  id: string
  /** As whom it is kept: a reference, rather than a name. */
  from: string
  body: string
  /** It stops an approval until an editor has resolved it. */
  isBlocking?: boolean
}>

/**
 * Keeps words from outside as an open thread at a document, in the transaction of the request, and
 * lets those hear of it who work with the document: its author, its owners, whoever has the review,
 * save the person behind the request. A long text becomes several comments in one thread. Answers
 * whether there is such a document.
 */
export async function sayFromOutside(req: PayloadRequest, said: SaidFromOutside): Promise<boolean> {
  const settings = settingsOf(req.payload)
  const { collection, id } = said
  const isKnown = Object.hasOwn(settings.collections, collection)
  const latest = isKnown ? await findLatest(req, collection, id) : null
  if (!latest) return false

  const [first = '', ...others] = partText(toPlain(said.body.replace(/\r\n?/g, '\n')).trim())
  const thread = await keep(settings, req, latest.doc, { ...said, body: first, at: 0 })
  for (const [at, body] of others.entries()) {
    await keep(settings, req, latest.doc, { ...said, at: at + 1, body, parent: thread })
  }
  await tellOfComment(settings, req, {
    id: thread,
    author: null,
    body: first,
    collection,
    documentId: id,
    externalName: said.from,
    mentions: [],
    alsoTo: await listOwners(settings, req, latest.doc),
    exceptFor: req.user ? String(req.user.id) : null,
  })
  return true
}

async function keep(
  { now, ownerField }: Settings,
  req: PayloadRequest,
  doc: Stored,
  {
    at,
    body,
    collection,
    from,
    id,
    isBlocking,
    parent,
  }: SaidFromOutside & {
    at: number
    parent?: string
  },
): Promise<string> {
  const kept = await req.payload.db.create({
    collection: commentsSlug,
    data: {
      author: null,
      blocking: !parent && isBlocking === true,
      body,
      // in the order in which they are read
      createdAt: new Date(now().getTime() + at).toISOString(),
      documentAuthor: idOf(doc.createdBy),
      documentCollection: collection,
      documentId: id,
      documentOrganisation: ownerField ? idOf(doc[ownerField]) : null,
      externalName: from,
      ...(parent && { parent }),
    },
    req,
  })
  return String(kept.id)
}

/** Parts a text where a paragraph ends, a line, a word, or else wherever a comment is full. */
export function partText(text: string, max: number = longest): string[] {
  if (text.length <= max) return [text]

  const start = text.slice(0, max)
  const end = ['\n\n', '\n', ' '].map((sign) => start.lastIndexOf(sign)).find((at) => at > max / 2)
  const cut = end ?? (/[\uD800-\uDBFF]$/.test(start) ? max - 1 : max)
  return [text.slice(0, cut).trimEnd(), ...partText(text.slice(cut).trimStart(), max)]
}

/** Those who answer for a document because their organisation does. */
async function listOwners(settings: Settings, req: PayloadRequest, doc: Stored): Promise<string[]> {
  const { ownerField, scopes } = settings
  const owner = ownerField ? idOf(doc[ownerField]) : null
  if (!owner) return []

  const people = await findPeople(settings, req, {})
  return people
    .filter(
      ({ organisation, role }) => scopes[role ?? ''] === 'organisation' && organisation === owner,
    )
    .map(({ id }) => id)
}
