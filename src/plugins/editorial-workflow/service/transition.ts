import {
  APIError,
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadRequest,
  ValidationError,
} from 'payload'

import { findAppointment, isStillAllowed } from '../appointments/findAppointment'
import { judgeTimes, type Times, type Wished } from '../appointments/judgeTimes'
import { countOpen } from '../comments/countOpen'
import type { Workflow } from '../fields'
import { idOf } from '../idOf'
import { tellPeople } from '../notifications/tellPeople'
import type { MoveRow, WorkflowState } from '../options'
import { type FieldError, type Refusal, toError, toFieldError, toRefusal } from '../refusal'
import { type Settings, settingsOf } from '../settle'
import { slugOf } from '../slugs'
import { addMonths, addWorkingDays } from './calendar'
import { checkReadiness, worthwhileLocales } from './checkReadiness'
import { contentHash } from './contentHash'
import { isOpenElsewhere } from './isOpenElsewhere'
import { isReviewerOf } from './judgeReviewer'
import { noteItem } from './noteItem'
import { ownRequest, type Source } from './ownRequest'
import { findLatest, findMain, type Latest, type Stored } from './readDocument'
import { type Event, isConflict, MovedMeanwhile, recordEvent, takeBackEvent } from './recordEvent'
import {
  type Actor,
  actorOf,
  factsOf,
  relationOf,
  systemActor,
  theSystem,
  workflowOf,
} from './standing'
import { toLocale } from './toLocale'
import {
  deleteForever,
  type Write,
  writeBin,
  writeDraft,
  writeLive,
  writeOffline,
  writePublished,
} from './write'

/**
 * A wish to move a document. Times are instants (`2026-11-27T13:05:00Z`) or what the clocks of the
 * site show (`2026-11-27T14:05`).
 */
export type TransitionInput = Readonly<{
  collection: string
  id: string
  /** The name of the move. */
  transition: string
  /** The revision that the asker has seen; another one is refused. Required of people. */
  expectedRev?: number
  /** The hash of the content that the asker has seen. Required of people who approve. */
  expectedHash?: string
  comment?: string
  /** The languages to publish. Default: the source, and those worth publishing. */
  locales?: readonly string[]
  /** The person to give the review to; null gives it back to the queue. */
  assignee?: string | null
  /** Where to, for a move that may end in several states. */
  to?: string
  /** The document that replaces an archived one. */
  replacedBy?: Readonly<{ collection: string; id: string }>
  /** Why a move that the server makes did not go as planned, as a code. For server code only. */
  outcome?: string
  /** Through which door: a link in a mail, many at once, an appointment. For server code only. */
  via?: string
  /** The server itself asks. Default: the person behind the request. */
  actor?: typeof systemActor
}> &
  Wished

/** What became of the wish. */
export type TransitionOutcome =
  | Readonly<{
      ok: true
      workflow: Workflow
      contentHash: string
      /** Tells of what the public sees anew. Only there when the caller owns the transaction. */
      tell?: () => Promise<void>
    }>
  | Refusal

/** One wish on its way: who asks, for what, and what was found. */
type Case = {
  settings: Settings
  req: PayloadRequest
  input: TransitionInput
  actor: Actor
  move: MoveRow
  latest: Latest
  main: Stored | null
  hash: string
  /** The keys of the lines written, for a database without transactions. */
  keys: string[]
}

type Decision = {
  to: WorkflowState
  locales: string[]
  times: Times
  /** Whoever was to review it cannot any more. */
  hasLostReviewer?: boolean
}

/**
 * Moves a document, or says why not: the one door for every change of state. The work is one
 * transaction, begun and ended here. A caller who already has one keeps it: a refusal leaves it as
 * it was, but what stops the work halfway is thrown, so that the caller ends it.
 */
export async function transition(
  source: Source,
  input: TransitionInput,
): Promise<TransitionOutcome> {
  const settings = settingsOf('payload' in source ? source.payload : source)
  const req = await ownRequest(settings, source)
  const isOwner = req.transactionID === undefined
  const hasTransaction = isOwner && (await initTransaction(req))
  const begun = await req.transactionID
  const keys: string[] = []

  try {
    const moved = await move(settings, req, input, keys)
    if (!('done' in moved)) {
      if (hasTransaction) await killTransaction(req)
      return moved
    }

    // a hook whose own write fails ends the transaction, and what was done in it is undone
    if ((await req.transactionID) !== begun)
      throw new Error('A hook ended the transaction of a move')
    if (hasTransaction) await commitTransaction(req)
    if (isOwner) await moved.tell()
    return { ...moved.done, ...(!isOwner && { tell: moved.tell }) }
  } catch (error) {
    if (hasTransaction) await killTransaction(req)
    else if (isOwner) await Promise.all(keys.map((key) => takeBackEvent(req, key)))
    const refusal = toOutcome(settings, req, error)
    if (isOwner) return refusal
    throw toError(refusal, input.collection, req)
  }
}

type Moved = { done: Extract<TransitionOutcome, { ok: true }>; tell: () => Promise<void> }

async function move(
  settings: Settings,
  req: PayloadRequest,
  input: TransitionInput,
  keys: string[],
): Promise<Moved | Refusal> {
  const found = await open(settings, req, input, keys)
  if ('reason' in found) return found

  const decision = await decide(found)
  if ('reason' in decision) return decision

  const { events, workflow } = plan(found, decision)
  for (const event of events) await record(found, event)
  await write(found, decision, workflow)
  await noteItem(settings, req, input.collection, input.id)
  await tellPeople(settings, req, {
    collection: input.collection,
    doc: found.latest.doc,
    actor: found.actor,
    before: workflowOf(found.latest.doc),
    after: workflow,
    events,
  })

  const done = { ok: true, workflow, contentHash: found.hash } as const
  return { done, tell: await teller(found, workflow) }
}

/** Finds the document, as far as the move needs to know it. */
async function open(
  settings: Settings,
  req: PayloadRequest,
  input: TransitionInput,
  keys: string[],
): Promise<Case | Refusal> {
  const { collection, id } = input
  const refuse = (reason: string) => toRefusal(settings, req, reason)
  const rules = settings.collections[collection]
  const row = settings.rules.moves.find(({ name }) => name === input.transition)
  if (!row) return refuse('unknown-move')

  const actor = input.actor === systemActor ? theSystem : actorOf(settings, req.user)
  if (actor.role === null) return refuse('not-signed-in')

  const latest = rules ? await findLatest(req, collection, id) : null
  if (!latest) return refuse('not-found')

  // the main row of what was never published is a draft, and nobody meets it
  const main = workflowOf(latest.doc).everPublished ? await findMain(req, collection, id) : null
  const hash = contentHash(latest.doc, rules?.computed)
  return { settings, req, input, actor, move: row, latest, main, hash, keys }
}

/** Judges the wish: the rules first, then what only the plugin can find out. */
async function decide(found: Case): Promise<Decision | Refusal> {
  const { actor, hash, input, latest, main, move, req, settings } = found
  const refuse = (reason: string, errors?: FieldError[]) => toRefusal(settings, req, reason, errors)
  const { doc } = latest
  const has = (check: string) => move.checks?.includes(check) ?? false

  const verdict = settings.rules.judgeMove({
    move: input.transition,
    role: actor.role,
    relation: relationOf(settings, actor, doc),
    document: factsOf(doc, { isLive: isLive(main), ...(await countComments(found)) }),
    comment: input.comment ?? '',
    ...(input.to && { to: input.to as WorkflowState }), // the rules refuse what is no state
    ...(isFailure(found) && { isFailure: true }),
    policy: settings.policy,
  })
  const unseen = judgeSeen(found, has('seen_content'))
  if (!verdict.ok) {
    // who comes second is told that somebody came first, not that the door is closed
    const isLate = verdict.reason === 'wrong-state' && unseen === 'changed-since'
    return refuse(isLate ? unseen : verdict.reason)
  }
  if (unseen) return refuse(unseen)
  if (isFailure(found)) return { to: verdict.to, locales: [], times: {} }
  if (has('approved_content') && workflowOf(doc).approvedHash !== hash) {
    return refuse('content-not-approved')
  }

  const unfit = await judgeDetails(found)
  if (unfit) return refuse(unfit)
  const timing = judgeTimes({
    wished: input,
    takes: move.takes ?? [],
    now: settings.now(),
    timeZone: settings.timeZone,
  })
  if (!timing.ok) return refuse(timing.reason)

  const candidate = { req, collection: input.collection, doc }
  const wished = input.locales ?? (await appointedLocales(found))
  const locales = [...(wished ?? worthwhileLocales(settings, candidate))]
  if (has('ready')) {
    const asked = wished ?? settings.locales.slice(0, 1)
    const errors = await checkReadiness(settings, candidate, asked)
    if (verdict.to === 'published') errors.push(...(await lastLook(found)))
    if (errors.length > 0) return refuse('not-ready', errors)
  }
  // a person waits for another one who writes; the server does not
  const isBusy = actor.role !== 'system' && (await isOpenElsewhere(req, input, actor.id))
  if (isBusy) return refuse('locked-by-somebody')

  const hasLostReviewer = input.transition === 'submit' && (await isWithoutReviewer(found))
  return { to: verdict.to, locales, times: timing.times, hasLostReviewer }
}

/** While the author mended the text, its reviewer may have left, or may be the one who sends it in. */
async function isWithoutReviewer({ latest, req, settings }: Case): Promise<boolean> {
  const assignee = idOf(workflowOf(latest.doc).assignee)
  return assignee !== null && !(await isReviewerOf(settings, req, assignee, latest.doc))
}

/** The server says that what was planned could not be done. */
function isFailure({ actor, input, move }: Case): boolean {
  return actor.role === 'system' && input.outcome !== undefined && move.otherwise !== undefined
}

/** What is published by appointment is published in the languages that were chosen then. */
async function appointedLocales({ input, req }: Case): Promise<readonly string[] | null> {
  if (input.transition !== 'publish_scheduled') return null
  return (await findAppointment(req, input.collection, input.id))?.locales ?? null
}

/** A person decides about what they have seen; the server about what is there. */
function judgeSeen({ actor, hash, input, latest }: Case, mustHaveSeen: boolean): string | null {
  const { expectedHash, expectedRev } = input
  const isPerson = actor.role !== 'system'

  if (expectedRev === undefined && isPerson) return 'expected-rev-missing'
  if (expectedRev !== undefined && expectedRev !== workflowOf(latest.doc).rev)
    return 'changed-since'
  if (expectedHash === undefined && isPerson && mustHaveSeen) return 'expected-hash-missing'
  return expectedHash !== undefined && expectedHash !== hash ? 'content-changed' : null
}

/** Judges what came along with the wish: a person, languages, a replacement; and who made an appointment. */
async function judgeDetails(found: Case): Promise<string | null> {
  const { input, latest, req, settings } = found
  const [source] = settings.locales

  if (input.locales?.some((locale) => !settings.locales.includes(locale))) return 'locale-unknown'
  if (input.locales && source && !input.locales.includes(source)) return 'source-locale-missing'
  if (input.transition === 'assign') {
    const reason = await judgeAssignee(found)
    if (reason) return reason
  }
  if (input.transition === 'publish_scheduled') {
    if (hasPassed(workflowOf(latest.doc).unpublishAt, settings)) return 'window-passed'
    if (!(await isStillAllowed(settings, req, input.collection, latest.doc)))
      return 'scheduler-gone'
  }
  if (input.replacedBy) {
    const { collection, id } = input.replacedBy
    const isItself = collection === input.collection && id === input.id
    const isThere =
      collection in settings.collections && !isItself && (await findMain(req, collection, id))
    if (!isThere) return 'replacement-unknown'
  }
  return null
}

function hasPassed(time: string | null | undefined, { now }: Settings): boolean {
  return time ? new Date(time) <= now() : false
}

async function judgeAssignee({ input, latest, req, settings }: Case): Promise<string | null> {
  if (input.assignee === null) {
    return idOf(workflowOf(latest.doc).assignee) ? null : 'already-in-the-queue'
  }
  if (!input.assignee) return 'assignee-missing'
  const isFit = await isReviewerOf(settings, req, input.assignee, latest.doc)
  return isFit ? null : 'assignee-cannot-review'
}

async function countComments({ input, move, req }: Case) {
  const isAsked = ['no_blocking_comments', 'comment_or_open_comment'].some((check) =>
    move.checks?.includes(check),
  )
  return isAsked ? countOpen(req, input) : {}
}

async function lastLook({ input, latest, req, settings }: Case): Promise<FieldError[]> {
  const { flattenedFields } = req.payload.collections[slugOf(input.collection)].config
  const doc = toLocale(flattenedFields, latest.doc, settings.locales[0] ?? null)
  const missing = await settings.beforePublish({ req, collection: input.collection, doc })
  return missing.map((one) => toFieldError(settings, req, one))
}

/** What the document's place becomes, and the lines that tell of it. */
function plan(found: Case, decision: Decision): { workflow: Workflow; events: Event[] } {
  const { locales, times, to } = decision
  const { actor, hash, input, latest } = found
  const before = workflowOf(latest.doc)
  const comment = input.comment?.trim()
  // what is left of a deleted document quotes nobody
  const isLast = input.transition === 'delete_forever'
  const event = {
    transition: input.transition,
    from: before.state,
    to,
    ...(comment && !isLast && { comment }),
    ...(input.assignee && input.transition === 'assign' && { assignee: input.assignee }),
    ...times,
    ...(actor.role === 'system' && input.outcome && { outcome: input.outcome }),
    ...(input.replacedBy && {
      replacedBy: `${input.replacedBy.collection}/${input.replacedBy.id}`,
    }),
    ...(namesLanguages(to, before.state) && { locales }),
    ...(isDeparture(found) && { flagged: true }),
    ...(input.via && { via: input.via }),
    contentHash: hash,
    versionId: latest.versionId,
  }
  const isTwo = input.transition === 'approve_and_publish'
  const events = isTwo
    ? [
        { ...event, transition: 'approve', to: 'approved', rev: before.rev + 1 },
        {
          ...event,
          transition: 'publish',
          from: 'approved',
          flagged: false,
          rev: before.rev + 2,
        },
      ]
    : [{ ...event, rev: before.rev + 1 }]

  const rev = before.rev + events.length
  const effect = effectOf(found)(found, decision)
  return { workflow: { ...before, ...effect, state: to, rev }, events }
}

/** What the record marks, to be looked at afterwards: a change outside the workflow, one's own text approved. */
function isDeparture({ actor, input, latest, settings }: Case): boolean {
  const isApproval = ['approve', 'approve_and_publish'].includes(input.transition)
  const isOwn = relationOf(settings, actor, latest.doc).isSubmitter
  return input.transition === 'override' || (isApproval && isOwn)
}

/** What is published, or will be, is so in some languages. */
function namesLanguages(to: WorkflowState, from: WorkflowState): boolean {
  return to !== from && ['published', 'scheduled'].includes(to)
}

type Effect = (found: Case, decision: Decision) => Partial<Workflow>

/** What a move changes beside the state; one that failed only takes back what was planned. */
function effectOf(found: Case): Effect {
  return isFailure(found) ? unappointed : (effects[found.input.transition] ?? (() => ({})))
}

const nobody = { assignee: null, dueAt: null, priority: null } as const
const unapproved = { approvedBy: null, approvedAt: null, approvedHash: null } as const
const notTakenAway = { unpublishAt: null, unpublishAt_tz: null } as const
const offline = {
  isLive: false,
  publishedLocales: [] as string[],
  ...notTakenAway,
} as const
const unscheduled = { scheduledFor: null, scheduledFor_tz: null, scheduledBy: null } as const

/** Without its appointment, a document that the public has not met has nothing to take away either. */
const unappointed: Effect = ({ main }) => ({
  ...unscheduled,
  ...(!isLive(main) && notTakenAway),
})

const approved: Effect = ({ actor, hash, settings }) => ({
  approvedBy: actor.id,
  approvedAt: settings.now().toISOString(),
  approvedHash: hash,
})

const published: Effect = ({ latest, settings }, { locales }) => {
  const now = settings.now()
  return {
    ...nobody,
    ...unscheduled,
    everPublished: true,
    isLive: true,
    firstPublishedAt: workflowOf(latest.doc).firstPublishedAt ?? now.toISOString(),
    publishedAt: now.toISOString(),
    ...checked(now, settings),
    ...(settings.locales.length > 1 && { publishedLocales: locales }),
    replacedBy: null,
    hasOutsideMaterial: false,
    // a time that has been takes nothing away
    ...(hasPassed(workflowOf(latest.doc).unpublishAt, settings) && notTakenAway),
  }
}

const unpublishing = ({ unpublishAt }: Times, { timeZone }: Settings) =>
  unpublishAt ? { unpublishAt, unpublishAt_tz: timeZone } : {}

const checked = (now: Date, { reviewMonths }: Settings) => ({
  verifiedAt: now.toISOString(),
  nextReviewAt: addMonths(now, reviewMonths).toISOString(),
})

/** What each move changes beside the state. */
const effects: Readonly<Record<string, Effect>> = {
  submit: ({ actor, settings }, { hasLostReviewer }) => ({
    ...unapproved,
    ...(hasLostReviewer && { assignee: null }),
    submittedBy: actor.id,
    submittedAt: settings.now().toISOString(),
    dueAt: addWorkingDays(settings.now(), settings.answerDays, settings).toISOString(),
  }),
  withdraw: () => nobody,
  claim: ({ actor }) => ({ assignee: actor.id }),
  assign: ({ input }) => ({ assignee: input.assignee ?? null }),
  prioritise: (_, { times }) => times,
  request_changes: () => ({ ...unapproved, dueAt: null }),
  approve: approved,
  publish: published,
  approve_and_publish: (found, decision) => ({
    ...approved(found, decision),
    ...published(found, decision),
  }),
  schedule: ({ actor, settings }, { times }) => ({
    scheduledFor: times.scheduledFor ?? null,
    scheduledFor_tz: settings.timeZone,
    scheduledBy: actor.id,
    ...unpublishing(times, settings),
  }),
  unschedule: unappointed,
  publish_scheduled: published,
  schedule_unpublish: ({ settings }, { times }) => unpublishing(times, settings),
  unschedule_unpublish: () => notTakenAway,
  // what waits to be published again keeps its approval
  unpublish_scheduled: (_, { to }) => ({ ...(to === 'draft' && unapproved), ...offline }),
  // The work is thrown away: the document stands where its public version stands.
  discard: ({ main }) => {
    const { approvedAt, approvedBy, approvedHash, submittedAt, submittedBy } = workflowOf(main)
    return {
      ...nobody,
      approvedAt,
      approvedBy,
      approvedHash,
      submittedAt,
      submittedBy,
      hasOutsideMaterial: false,
    }
  },
  unpublish: () => ({ ...unapproved, ...offline }),
  archive: ({ input }) => ({
    ...nobody,
    ...unapproved,
    ...unscheduled,
    ...offline,
    replacedBy: input.replacedBy
      ? { relationTo: input.replacedBy.collection, value: input.replacedBy.id }
      : null,
  }),
  restore: () => ({ replacedBy: null }),
  confirm_current: ({ settings }) => checked(settings.now(), settings),
  override: (found, decision) => ({
    ...unapproved,
    ...unappointed(found, decision),
    ...(found.input.to === 'archived' && offline),
  }),
}

async function record(found: Case, event: Event): Promise<void> {
  const { actor, input, keys, latest, req, settings } = found
  const place = {
    collection: input.collection,
    doc: latest.doc,
    actor,
    // what is left of a deleted document names nobody
    withoutPeople: input.transition === 'delete_forever',
  }
  keys.push(await recordEvent(settings, req, place, event))
}

async function write(found: Case, { to }: Decision, workflow: Workflow): Promise<void> {
  const { actor, input, latest, main, req, settings } = found
  const { collection, id } = input
  const order: Write = { req, collection, id, workflow, doc: latest.doc, main, by: actor.id }

  if (input.transition === 'delete_forever') return deleteForever(order)
  if (input.transition === 'trash') return writeBin(order, settings.now().toISOString())
  if (input.transition === 'untrash') return writeBin(order, null)
  if (isOffline(found, to)) return writeOffline(order)
  if (to !== 'published') return writeDraft(order)

  const wasPublished = workflowOf(latest.doc).state === 'published'
  return wasPublished || input.transition === 'discard' ? writeLive(order) : writePublished(order)
}

/** Prepares the news of what the public sees; the documents are read while the transaction is open. */
async function teller(found: Case, workflow: Workflow): Promise<() => Promise<void>> {
  const { input, main, req, settings } = found
  const { collection, id, transition } = input
  const isNews =
    transition !== 'discard' &&
    (workflow.state === 'published' || (isOffline(found, workflow.state) && workflow.everPublished))
  if (!isNews) return async () => {}

  const before = isLive(main) ? main : null
  const row = await findMain(req, collection, id)
  const after = isLive(row) ? row : null

  return async () => {
    try {
      const news = await ownRequest(settings, req)
      await settings.onPublicChange({ req: news, collection, id, transition, before, after })
    } catch (err) {
      req.payload.logger.error({ err, msg: `[editorial-workflow] onPublicChange, ${transition}` })
    }
  }
}

/** Says whether a move takes the document from the public. */
function isOffline({ input }: Case, to: WorkflowState): boolean {
  const isTakenAway = ['unpublish', 'unpublish_scheduled'].includes(input.transition)
  return isTakenAway || (to === 'archived' && !bins.includes(input.transition))
}

const bins: readonly string[] = ['trash', 'untrash', 'delete_forever']

/** Puts what stopped a move halfway into a refusal; what nobody foresaw is thrown on. */
function toOutcome(settings: Settings, req: PayloadRequest, error: unknown): Refusal {
  if (error instanceof MovedMeanwhile || isConflict(error)) {
    return toRefusal(settings, req, 'changed-since')
  }
  if (error instanceof ValidationError) {
    return toRefusal(settings, req, 'not-ready', error.data.errors as unknown as FieldError[]) // as Payload fills it
  }
  if (error instanceof APIError && error.isPublic && error.status < 500) {
    return { ok: false, reason: 'refused', status: error.status, message: error.message }
  }
  throw error
}

function isLive(main: Stored | null): boolean {
  return main?._status === 'published' && !main.deletedAt
}
