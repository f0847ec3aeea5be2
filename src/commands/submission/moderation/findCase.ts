import type { CollectionSlug, PayloadRequest } from 'payload'

import { type Stored, storedFields } from '@/domain/publication/storedFields'
import { toPublicPath } from '@/domain/publication/toPublicPath'
import { criteriaOf } from '@/domain/submission/criteria'
import type { DeclineTemplate } from '@/domain/submission/declineTexts'
import { isModerator } from '@/domain/submission/isModerator'
import { judgeSubmissionMove } from '@/domain/submission/judgeSubmissionMove'
import { type SubmissionMove, submissionMoves } from '@/domain/submission/moves'
import type { Locale } from '@/domain/vocabulary/locales'

import { findContributionSettings } from '../findContributionSettings'
import { type CaseResult, findResultOf } from '../findResultOf'
import { findSubmission, type StoredSubmission } from '../submission'
import { languageOf } from './explain'
import { isId } from './isId'
import { type CaseFile, listCaseFiles } from './listCaseFiles'
import { type CaseEntry, listEntries } from './listEntries'
import { listTemplates } from './listTemplates'
import { namePeople } from './namePeople'
import { type ShownSubmission, toShown } from './toShown'

/** An item of the bank, by what a moderator needs to open it. */
export type CaseItem = Readonly<{
  collection: string
  id: string
  title: string
  /** Of the page that the public meets, or null. */
  path: string | null
}>

/** Everything that a moderator may see of a submission: the one place that holds contact data. */
export type CaseView = Readonly<{
  submission: ShownSubmission
  sender: Readonly<{ name: string; email: string; role: string; creditName: string }> | null
  assignee: Readonly<{ id: string; name: string }> | null
  isMine: boolean
  municipality: string | null
  /** The themes of the answers by name; null for a code that the bank does not know. */
  themes: readonly Readonly<{ code: string; title: string | null }>[]
  about: CaseItem | null
  result: (CaseResult & Pick<CaseItem, 'collection' | 'id'>) | null
  duplicateOf: Readonly<{ id: string; reference: string; title: string }> | null
  files: readonly CaseFile[]
  entries: readonly CaseEntry[]
  /** What the reader can do now. */
  moves: readonly Readonly<{ name: string; words: SubmissionMove['words'] | null }>[]
  criteria: readonly Readonly<{ code: string; text: string; isTicked: boolean }>[]
  templates: readonly DeclineTemplate[]
  spamScore: number
}>

/** Finds a submission with all that belongs to it, for a moderator; null for everybody else, and where there is none. */
export async function findCase(req: PayloadRequest, id: string): Promise<CaseView | null> {
  if (!isModerator(req.user) || !isId(req.payload, id)) return null
  const submission = await findSubmission(req, id)
  if (!submission) return null

  const reader = languageOf(req)
  const { about, assignee, checklist, kind, locale, result } = submission
  const person = String(req.user?.id)
  const names = await namePeople(req, assignee ? [assignee] : [])
  const { spamScore } = await findContributionSettings(req.payload, reader, req)
  const outcome = await findResultOf(req, submission, reader)

  return {
    submission: toShown(submission),
    about: about && (await findItem(req, about, reader)),
    assignee: assignee ? { id: assignee, name: names.get(assignee) ?? '' } : null,
    criteria: criteriaOf(kind).map(({ code, ...text }) => ({
      code,
      isTicked: checklist.includes(code),
      text: text[reader],
    })),
    duplicateOf: await findDuplicate(req, submission.duplicateOf),
    entries: await listEntries(req, id),
    files: await listCaseFiles(req, id),
    isMine: assignee === person,
    moves: listMoves(submission, person),
    municipality: await findMunicipality(req, submission.municipality),
    result: outcome &&
      result && { ...outcome, collection: result.relationTo, id: String(result.value) },
    sender: await findSender(req, id),
    spamScore,
    templates: await listTemplates(req, { reader, sender: locale }),
    themes: await findThemes(req, submission, reader),
  }
}

function listMoves(submission: StoredSubmission, person: string): CaseView['moves'] {
  return (submissionMoves as readonly SubmissionMove[])
    .filter(
      ({ name }) =>
        judgeSubmissionMove({ ...submission, by: 'moderator', move: name, person, words: 'x' }).ok,
    )
    .map(({ name, words }) => ({ name, words: words ?? null }))
}

type Row = Stored & { id: string }

const findOne = (req: PayloadRequest, collection: string, field: string, value: string) =>
  req.payload.db.findOne<Row>({
    collection: collection as CollectionSlug, // of a relation that is stored
    locale: 'all',
    req,
    where: { [field]: { equals: value } },
  })

async function findItem(
  req: PayloadRequest,
  { relationTo, value }: Readonly<{ relationTo: string; value: string }>,
  reader: Locale,
): Promise<CaseItem | null> {
  const id = String(value)
  const doc = await findOne(req, relationTo, 'id', id)
  if (!doc) return null

  const title = storedFields(doc, reader).text('title') ?? storedFields(doc, 'sv').text('title')
  const isLive = doc._status === 'published' && !doc.deletedAt
  return {
    collection: relationTo,
    id,
    path: isLive ? toPublicPath(relationTo, doc, reader) : null,
    title: title ?? id,
  }
}

async function findSender(req: PayloadRequest, id: string): Promise<CaseView['sender']> {
  const found = await findOne(req, 'submitters', 'submission', id)
  if (!found) return null
  const text = (name: string) => String(found[name] ?? '')
  return {
    creditName: text('creditName'),
    email: text('email'),
    name: text('name'),
    role: text('role'),
  }
}

async function findMunicipality(req: PayloadRequest, id: string | null): Promise<string | null> {
  const found = id ? await findOne(req, 'municipalities', 'id', id) : null
  return found ? String(found.name) : null
}

async function findDuplicate(
  req: PayloadRequest,
  id: string | null,
): Promise<CaseView['duplicateOf']> {
  const found = id ? await findSubmission(req, id) : null
  return found && { id: found.id, reference: found.reference, title: found.title }
}

async function findThemes(
  req: PayloadRequest,
  { contribution }: StoredSubmission,
  reader: Locale,
): Promise<CaseView['themes']> {
  const codes = contribution && 'themes' in contribution ? contribution.themes : []
  if (codes.length === 0) return []
  const { docs } = await req.payload.db.find<Stored>({
    collection: 'themes',
    limit: 0,
    locale: 'all',
    pagination: false,
    req,
    where: { code: { in: codes } },
  })
  return codes.map((code) => {
    const theme = docs.find((doc) => doc.code === code)
    const title =
      theme &&
      (storedFields(theme, reader).text('title') ?? storedFields(theme, 'sv').text('title'))
    return { code, title: title ?? null }
  })
}
