import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'

import { words } from '../refusal'
import type { Settings } from '../settle'
import { slugOf } from '../slugs'
import { writeMoment } from '../translations/dates'
import { nameLanguage } from '../translations/nameLanguage'
import type { Line } from './chain'
import type { Names } from './findNames'

/** A line of the record as it is stored. */
export type StoredLine = Line &
  Readonly<{
    transition: string
    from?: string | null
    to: string
    at: Date | string
    actorRole?: string | null
    documentOrganisation?: string | null
    locales?: readonly string[] | null
    assignee?: string | null
    replacedBy?: string | null
    flagged?: boolean | null
    via?: string | null
    outcome?: string | null
    scheduledFor?: Date | string | null
    unpublishAt?: Date | string | null
    dueAt?: Date | string | null
    priority?: string | null
  }>

/** A line of the record in words, for somebody who reads it. */
export type RecordLine = Readonly<{
  key: string
  /** An ISO moment. */
  at: string
  /** The sentence, with the document set apart so that it can be a link. */
  sentence: readonly SentencePart[]
  transition: string
  move: string
  who: string
  role: string | null
  kind: string
  collection: string
  documentId: string
  /** Null for a document that has been deleted. */
  title: string | null
  organisation: string | null
  /** The states it went between, where it went anywhere. */
  from: string | null
  to: string | null
  comment: string | null
  isCommentErased: boolean
  locales: string | null
  assignee: string | null
  replacedBy: string | null
  /** Dates and priorities, in words. */
  details: readonly string[]
  via: string | null
  outcome: string | null
  isFlagged: boolean
}>

export type SentencePart = Readonly<{ text: string; isDocument: boolean }>

/** Puts a line of the record into words. */
export function toRecordLine(
  settings: Settings,
  req: PayloadRequest,
  line: StoredLine,
  names: Names,
): RecordLine {
  const item = `${line.documentCollection}:${line.documentId}`
  const state = (code: string | null | undefined) => (code ? words(req, `state_${code}`) : null)
  const isMoved = line.from !== line.to
  const person = (id: string | null | undefined) =>
    id ? (names.people.get(id) ?? words(req, 'record_gone')) : null

  const told = {
    who: whoOf(settings, req, line, names),
    assignee: person(line.assignee),
    title: names.items.get(item) ?? null,
  }
  return {
    ...told,
    key: line.key,
    at: new Date(line.at).toISOString(),
    sentence: sentenceOf(settings, req, line, told),
    transition: line.transition,
    move: words(req, `move_${line.transition}`),
    role: line.actorRole ? nameRole(settings, req, line.actorRole) : null,
    kind: kindOf(req, line.documentCollection),
    collection: line.documentCollection,
    documentId: line.documentId,
    organisation: line.documentOrganisation
      ? (names.organisations.get(line.documentOrganisation) ??
        words(req, 'record_organisationGone'))
      : null,
    from: isMoved ? state(line.from) : null,
    to: isMoved ? state(line.to) : null,
    comment: line.comment || null,
    isCommentErased: Boolean(line.commentHash) && !line.comment,
    locales: line.locales?.length
      ? line.locales.map((locale) => nameLanguage(locale, req.i18n.language)).join(', ')
      : null,
    replacedBy: line.replacedBy
      ? names.items.get(line.replacedBy.replace('/', ':')) || words(req, 'record_deleted')
      : null,
    details: detailsOf(settings, req, line),
    via:
      line.via && line.via !== 'form'
        ? words(req, `via_${line.via}`, {}, 'record_otherDoor')
        : null,
    outcome: line.outcome
      ? (settings.explain(line.outcome, req) ??
        words(req, `reason_${line.outcome}`, {}, 'reason_other'))
      : null,
    isFlagged: Boolean(line.flagged),
  }
}

/** Who did it: a person, somebody who has been removed, or the site itself. */
function whoOf(
  settings: Settings,
  req: PayloadRequest,
  { actor, actorKey, actorRole, hash }: StoredLine,
  { people }: Names,
): string {
  const id = actorKey ?? (typeof actor === 'string' ? actor : null)
  if (id) return people.get(id) ?? words(req, 'record_gone')
  if (actorRole === 'system') return words(req, 'record_site')
  // what is left of a deleted document names nobody; before the chain, removed people left no id
  if (!hash && actorRole) return words(req, 'record_gone')
  return actorRole ? nameRole(settings, req, actorRole) : words(req, 'record_somebody')
}

type Told = Readonly<{ who: string; assignee: string | null; title: string | null }>

/** "Karin Redaktör godkände exemplet Gården", in parts. */
function sentenceOf(
  settings: Settings,
  req: PayloadRequest,
  line: StoredLine,
  told: Told,
): SentencePart[] {
  const { documentCollection, transition } = line
  const kind = inText(settings, req, documentCollection)
  const name = told.title ?? words(req, 'record_deleted')
  const sentence = words(
    req,
    `told_${verbOf(line)}`,
    {
      who: told.who,
      assignee: told.assignee ?? '',
      move: words(req, `move_${transition}`),
      what: `${kind} ${mark}`,
    },
    'told_other',
  )
  const [before = '', after = ''] = sentence.split(mark)
  return [
    { text: before, isDocument: false },
    { text: name || words(req, 'record_untitled'), isDocument: true },
    { text: after, isDocument: false },
  ]
}

/** A move that came to nothing, and one that has two meanings, have words of their own. */
function verbOf({ assignee, outcome, transition }: StoredLine): string {
  if (outcome) return 'failed'
  return transition === 'assign' && !assignee ? 'unassign' : transition
}

/** Stands in a sentence where the document will be; no name holds one. */
const mark = '\u0000'

/** A kind of document as it is called in running text: "exemplet". */
function inText({ collections }: Settings, req: PayloadRequest, collection: string): string {
  const { language } = req.i18n
  return collections[collection]?.inText?.[language] ?? kindOf(req, collection).toLowerCase()
}

/** The name of a kind of document. */
export function kindOf(req: PayloadRequest, collection: string): string {
  const config = req.payload.collections[slugOf(collection)]?.config
  return config ? getTranslation(config.labels.singular, req.i18n) : collection
}

/** The name of a role, as the field of the site has it. */
export function nameRole(settings: Settings, req: PayloadRequest, role: string): string {
  if (role === 'system') return words(req, 'record_site')
  return settings.review.nameRole(role, req.i18n.language)
}

function detailsOf({ timeZone }: Settings, req: PayloadRequest, line: StoredLine): string[] {
  const dates = (['dueAt', 'scheduledFor', 'unpublishAt'] as const).flatMap((name) => {
    const when = writeMoment(line[name], req.i18n.language, timeZone)
    return when ? [`${words(req, name)}: ${when}`] : []
  })
  const priority = line.priority
    ? [`${words(req, 'priority')}: ${words(req, `priority_${line.priority}`).toLowerCase()}`]
    : []
  return [...dates, ...priority]
}
