import type { PayloadRequest, Where } from 'payload'

import type { PrivacyModule } from '@/plugins/privacy'

import type { StoredSubmission } from '../submission'
import {
  type CaseCollection,
  type CaseFiles,
  deleteAll,
  findAll,
  type Row,
  refOf,
} from './caseFile'

/** A module for rows that name their case, and go with it. Null: there are none of them to look for. */
function rowsOf(
  name: string,
  collection: CaseCollection,
  whereOf: (subject: CaseFiles) => Where | null,
  tell: (row: Row) => Readonly<Record<string, unknown>>,
): PrivacyModule<CaseFiles> {
  return {
    name,
    export: async (req, subject) => {
      const where = whereOf(subject)
      const rows = where ? await findAll(req, collection, where, 'createdAt') : []
      return { items: rows.map(tell) }
    },
    erase: async (req, subject) => {
      const where = whereOf(subject)
      const removed = where ? await deleteAll(req, collection, where) : 0
      return { messages: [], removed, retained: 0 }
    },
  }
}

const ofCases = ({ ids }: CaseFiles): Where => ({ submission: { in: ids } })

const withoutIds = ({ domainHash, emailHash, id, key, keyHash, ...row }: Row) => row

/** The links to the cases. */
export const keysModule = rowsOf(
  'case-keys',
  'case-keys',
  ofCases,
  ({ expiresAt, madeFor, submission }) => ({
    expiresAt,
    madeFor,
    submission: refOf(submission),
  }),
)

/** What has been said and done: messages, notes, corrections with the answers before them. */
export const entriesModule = rowsOf('entries', 'submission-entries', ofCases, (row) => ({
  ...withoutIds(row),
  person: row.person ? 'moderator' : null,
  submission: refOf(row.submission),
}))

/** Who sent them. */
export const submittersModule = rowsOf('submitters', 'submitters', ofCases, (row) => ({
  ...withoutIds(row),
  submission: refOf(row.submission),
}))

/**
 * What moderators have said about an address. It goes when its owner asks; when a case goes because
 * its time is over it stays, or a sender of spam would be new again after a month. What is said about
 * a text or a domain names nobody and is left alone. Whoever only holds a case is its owner once the
 * address has been confirmed, for anybody can write somebody else's.
 */
export const spamSignsModule = rowsOf(
  'spam-signs',
  'spam-signs',
  ({ cases, cause }) => {
    const hashes = cases
      .filter(({ submission }) => cause !== 'case-page' || isTheirs(submission))
      .flatMap(({ submitter }) => submitter?.emailHash ?? [])
    if (cause === 'schedule' || hashes.length === 0) return null
    return { sign: { in: hashes.map((hash) => `email:${hash}`) } }
  },
  ({ notSpam, seenAt, spam }) => ({ about: 'email', notSpam, seenAt, spam }),
)

const isTheirs = ({ confirmedAt, hasEmail }: StoredSubmission): boolean =>
  hasEmail && confirmedAt !== null

/** The cases themselves, last of all. */
export const submissionsModule: PrivacyModule<CaseFiles> = {
  ...rowsOf(
    'submissions',
    'submissions',
    ({ ids }) => ({ id: { in: ids } }),
    (row) => {
      const { quarter1, quarter2, quarter3, quarter4, simhash, ...told } = withoutIds(row)
      return { ...told, assignee: row.assignee ? 'moderator' : null, id: row.id }
    },
  ),
  erase: async (req, { ids }) => {
    await forgetTwins(req, ids)
    const removed = await deleteAll(req, 'submissions', { id: { in: ids } })
    return { messages: [], removed, retained: 0 }
  },
}

/** Others that were said to be the same keep no trace of it. */
async function forgetTwins(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  const twins = await findAll(req, 'submissions', { duplicateOf: { in: ids } })
  for (const { id } of twins) {
    const data = { duplicateOf: null }
    await req.payload.db.updateOne({ collection: 'submissions', data, id, req, returning: false })
  }
}
