import type { PayloadRequest, Where } from 'payload'

import { type Stored, storedFields } from '@/domain/publication/storedFields'
import type { Contribution } from '@/domain/submission/contribution'
import { textOf } from '@/domain/submission/textOf'
import { locales } from '@/domain/vocabulary/locales'

import type { StoredSubmission } from '../submission'

/** Something that a submission is held against. */
export type Candidate = Readonly<{
  collection: string
  id: string
  title: string
  text: string
  municipality: string | null
  about: string | null
  state: string
  isSameSender: boolean
}>

/** The most that are looked at: the newest of a big town, so that it takes no longer there. */
const most = 300

type Row = Stored & { id: unknown }

/** Lists what the bank tells of the same place, or under the same title, or of the same method: published or not. */
export async function listBankCandidates(
  req: PayloadRequest,
  { about, kind, municipality, title }: StoredSubmission,
): Promise<Candidate[]> {
  if (kind === 'correction') return []
  if (kind === 'experience') {
    const where = { 'about.value': { equals: String(about?.value) } }
    return about ? findInBank(req, 'experiences', where, experienceTexts) : []
  }
  const samePlace: Where[] = municipality ? [{ municipality: { equals: municipality } }] : []
  const near = await Promise.all(
    [...samePlace, { title: { like: title } }].map((where) =>
      findInBank(req, 'examples', where, exampleTexts),
    ),
  )
  return unique(near.flat())
}

const exampleTexts = ['title', 'summary', 'challenge', 'whatWasDone', 'results'] as const
const experienceTexts = ['title', 'text'] as const

async function findInBank(
  req: PayloadRequest,
  collection: 'examples' | 'experiences',
  where: Where,
  texts: readonly string[],
): Promise<Candidate[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection,
    limit: most,
    locale: 'all',
    pagination: true,
    req,
    select: {
      ...Object.fromEntries(texts.map((name) => [name, true])),
      ...(collection === 'experiences' && { about: true }),
      _status: true,
      municipality: true,
    },
    sort: '-updatedAt',
    where: { and: [where, { deletedAt: { exists: false } }] },
  })
  return docs.map((doc) => toCandidate(collection, doc, texts))
}

function toCandidate(collection: string, doc: Row, texts: readonly string[]): Candidate {
  const swedish = storedFields(doc, 'sv')
  return {
    about: swedish.targets('about')[0]?.id ?? null,
    collection,
    id: String(doc.id),
    isSameSender: false,
    municipality: swedish.id('municipality'),
    state: doc._status === 'published' ? 'published' : 'draft',
    text: locales
      .flatMap((locale) => {
        const { richText, text } = storedFields(doc, locale)
        return texts.map((name) => text(name) ?? plainOf(richText(name)))
      })
      .join('\n'),
    title: swedish.text('title') ?? storedFields(doc, 'en').text('title') ?? '',
  }
}

/** The words of a rich text, without what is around them. */
function plainOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(plainOf).join(' ')
  if (typeof node !== 'object' || node === null) return ''
  const { children, root, text } = node as Record<string, unknown> // a node of Lexical
  return typeof text === 'string' ? text : plainOf(children ?? root)
}

/**
 * Lists what was sent in about the same place or page, by the same sender, or with a text of which a
 * quarter of the fingerprint is the same.
 */
export async function listQueueCandidates(
  req: PayloadRequest,
  submission: StoredSubmission,
): Promise<Candidate[]> {
  const { about, id, municipality } = submission
  const siblings = await listBySender(req, id)
  const near: Where[] = [
    ...(municipality ? [{ municipality: { equals: municipality } }] : []),
    ...(about ? [{ 'about.value': { equals: String(about.value) } }] : []),
    ...(siblings.length > 0 ? [{ id: { in: siblings } }] : []),
    ...quartersOf(submission),
  ]
  if (near.length === 0) return []

  const { docs } = await req.payload.db.find<Row>({
    collection: 'submissions',
    limit: most,
    pagination: true,
    req,
    select: { about: true, contribution: true, municipality: true, stage: true, title: true },
    sort: '-receivedAt',
    where: {
      and: [{ id: { not_equals: id } }, { stage: { not_equals: 'unconfirmed' } }, { or: near }],
    },
  })
  return docs.map((doc) => ({
    about: aboutOf(doc),
    collection: 'submissions',
    id: String(doc.id),
    isSameSender: siblings.includes(String(doc.id)),
    municipality: storedFields(doc, 'sv').id('municipality'),
    state: String(doc.stage),
    text: doc.contribution ? textOf(doc.contribution as Contribution) : '', // as the schema let it in
    title: String(doc.title ?? ''),
  }))
}

const aboutOf = (doc: Stored) => storedFields(doc, 'sv').targets('about')[0]?.id ?? null

function quartersOf(submission: StoredSubmission): Where[] {
  const stored = submission as unknown as Stored // the quarters of the fingerprint are no part of its shape
  return ['quarter1', 'quarter2', 'quarter3', 'quarter4'].flatMap((name) =>
    stored[name] ? [{ [name]: { equals: stored[name] } }] : [],
  )
}

/** The other submissions from the same address, found by its fingerprint. */
async function listBySender(req: PayloadRequest, id: string): Promise<string[]> {
  const own = await req.payload.db.findOne<{ id: string; emailHash?: string | null }>({
    collection: 'submitters',
    req,
    where: { submission: { equals: id } },
  })
  if (!own?.emailHash) return []
  const { docs } = await req.payload.db.find<{ submission: unknown }>({
    collection: 'submitters',
    limit: most,
    pagination: true,
    req,
    select: { submission: true },
    where: { emailHash: { equals: own.emailHash } },
  })
  return docs.map(({ submission }) => String(submission)).filter((other) => other !== id)
}

const unique = (candidates: readonly Candidate[]): Candidate[] => [
  ...new Map(candidates.map((one) => [one.id, one])).values(),
]
