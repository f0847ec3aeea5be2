import type { PayloadRequest } from 'payload'

import { countOpen } from '../comments/countOpen'
import type { Workflow } from '../fields'
import { idOf } from '../idOf'
import { type FieldError, type Refusal, toRefusal, words } from '../refusal'
import { type Fact, listFacts, peopleIn } from '../review/listFacts'
import { type Settings, settingsOf } from '../settle'
import { writeMoment } from '../translations/dates'
import { nameLanguage } from '../translations/nameLanguage'
import { checkReadiness, worthwhileLocales } from './checkReadiness'
import { contentHash } from './contentHash'
import { findUnpublishedLinks } from './findUnpublishedLinks'
import { type BlockedMove, listMoves, type OpenMove } from './listMoves'
import { namePeople } from './namePeople'
import { findLatest, findMain, type Stored } from './readDocument'
import { actorOf, factsOf, relationOf, workflowOf, worksWith } from './standing'
import { turnOf } from './turnOf'

/** Where a document stands, for somebody who works with it. */
export type WorkflowView = Readonly<{
  ok: true
  workflow: Workflow
  contentHash: string
  /** The public meets a version of the document now. */
  isLive: boolean
  isTrashed: boolean
  moves: readonly OpenMove[]
  blocked: readonly BlockedMove[]
  /** What is still missing before review. Only asked while somebody is writing. */
  missing: readonly FieldError[]
  /** What readers would stumble over if it were published now. It stops nothing. */
  warnings: readonly string[]
  /** The time zone in which times are written and read. */
  timeZone: string
  /** Whose turn it is, in words. */
  turn: string
  /** Who reviews it, until when, and what is booked, in words. */
  facts: readonly Fact[]
  /** Why the reader cannot write in the text now, or null when they can. */
  locked: string | null
  /** The languages of the site, the source first, and whether the text is worth publishing in each. */
  locales: readonly LocaleChoice[]
  /** The version that the reader sees. */
  versionId: string | null
  /** Who saved it last, and when, in words. */
  saved: string | null
}>

/** A language that the text may be published in. */
export type LocaleChoice = Readonly<{
  code: string
  name: string
  isSource: boolean
  isWorthwhile: boolean
}>

/** Describes where a document stands and what the reader may do about it. */
export async function describe(
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<WorkflowView | Refusal> {
  const settings = settingsOf(req.payload)
  const rules = settings.collections[collection]
  const actor = actorOf(settings, req.user)
  if (actor.role === null) return toRefusal(settings, req, 'not-signed-in')

  const latest = rules ? await findLatest(req, collection, id) : null
  const relation = latest && relationOf(settings, actor, latest.doc)
  if (!latest || !relation || !worksWith(settings, actor, relation)) {
    return toRefusal(settings, req, 'not-found')
  }

  const { doc } = latest
  const workflow = workflowOf(doc)
  const isTrashed = Boolean(doc.deletedAt)
  const isWriting = ['draft', 'changes_requested'].includes(workflow.state) && !isTrashed
  const candidate = { req, collection, doc }
  const [main, counts, people, missing, warnings] = await Promise.all([
    workflow.everPublished ? findMain(req, collection, id) : null,
    countOpen(req, { collection, id }),
    namesOf(settings, req, doc),
    isWriting ? checkReadiness(settings, candidate, settings.locales.slice(0, 1)) : [],
    warn(settings, req, collection, doc),
  ])
  const isLive = main?._status === 'published'
  const question = { role: actor.role, relation, document: factsOf(doc, { isLive, ...counts }) }
  const { blocked, moves } = listMoves(settings, req, { ...question, policy: settings.policy })
  const edit = settings.rules.judgeEdit(question)

  return {
    ok: true,
    workflow,
    contentHash: contentHash(doc, rules?.computed),
    isLive,
    isTrashed,
    moves,
    blocked,
    missing,
    warnings,
    timeZone: settings.timeZone,
    turn: turnOf(settings, req, workflow, isTrashed, people),
    facts: listFacts(settings, req, workflow, people),
    locked: edit.ok ? null : toRefusal(settings, req, edit.reason).message,
    locales: localesOf(settings, candidate),
    versionId: latest.versionId,
    saved: savedOf(settings, req, doc, people),
  }
}

function localesOf(
  settings: Settings,
  candidate: { req: PayloadRequest; collection: string; doc: Stored },
): LocaleChoice[] {
  const worthwhile = worthwhileLocales(settings, candidate)
  return settings.locales.map((code, index) => ({
    code,
    name: nameLanguage(code, candidate.req.i18n.language),
    isSource: index === 0,
    isWorthwhile: worthwhile.includes(code),
  }))
}

function savedOf(
  { timeZone }: Settings,
  req: PayloadRequest,
  { updatedAt, updatedBy }: Stored,
  people: ReadonlyMap<string, string>,
): string | null {
  const name = people.get(idOf(updatedBy) ?? '')
  const when = writeMoment(updatedAt as Date | string, req.i18n.language, timeZone) // as databases store it
  return name ? words(req, 'form_saved', { name, when }) : null
}

/** Warns those who are about to publish of what the text leads to and readers cannot see. */
async function warn(
  settings: Settings,
  req: PayloadRequest,
  collection: string,
  doc: Stored,
): Promise<string[]> {
  const { state } = workflowOf(doc)
  if (!['in_review', 'approved', 'scheduled'].includes(state) || doc.deletedAt) return []

  const links = await findUnpublishedLinks(settings, req, collection, doc)
  return links.map(({ title }) => words(req, 'warning_link_unpublished', { title }))
}

async function namesOf(
  settings: Settings,
  req: PayloadRequest,
  doc: Stored,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...peopleIn(workflowOf(doc)), idOf(doc.updatedBy)].filter((id) => id !== null)
  return namePeople(settings, req, ids)
}
