import { findAppointment } from '../../appointments/findAppointment'
import { judgeTimes } from '../../appointments/judgeTimes'
import { countOpen } from '../../comments/countOpen'
import { idOf } from '../../idOf'
import type { MoveVerdict, WorkflowState } from '../../options'
import { type FieldError, type Refusal, toFieldError, toRefusal } from '../../refusal'
import { slugOf } from '../../slugs'
import { checkReadiness, worthwhileLocales } from '../checkReadiness'
import { isOpenElsewhere } from '../isOpenElsewhere'
import { isReviewerOf } from '../judgeReviewer'
import { factsOf, relationOf, workflowOf, worksWith } from '../standing'
import { toLocale } from '../toLocale'
import { type Case, type Decision, isFailure, isLive } from './case'
import { judgeDetails } from './judgeDetails'
import { judgeSeen } from './judgeSeen'

/** Judges the wish: the rules first, then what only the plugin can find out. */
export async function decide(found: Case): Promise<Decision | Refusal> {
  const { input, move, req, settings } = found
  const refuse = (reason: string, errors?: FieldError[]) => toRefusal(settings, req, reason, errors)

  const verdict = await judgeWish(found)
  if (!verdict.ok) return refuse(verdict.reason)
  const { to } = verdict
  if (isFailure(found)) return { to, locales: [], times: {} }
  if (isUnapproved(found)) return refuse('content-not-approved')

  const unfit = await judgeDetails(found)
  if (unfit) return refuse(unfit)
  const timing = judgeTimes({
    wished: input,
    takes: move.takes ?? [],
    now: settings.now(),
    timeZone: settings.timeZone,
  })
  if (!timing.ok) return refuse(timing.reason)

  const wished = input.locales ?? (await appointedLocales(found))
  const errors = await listMissing(found, to, wished)
  if (errors.length > 0) return refuse('not-ready', errors)
  if (await isBusy(found)) return refuse('locked-by-somebody')

  const locales = [...(wished ?? worthwhileLocales(settings, candidateOf(found)))]
  const hasLostReviewer = input.transition === 'submit' && (await isWithoutReviewer(found))
  return { to, locales, times: timing.times, hasLostReviewer }
}

/** Asks the rules, and whether the asker has seen what they decide about. */
async function judgeWish(found: Case): Promise<MoveVerdict> {
  const { actor, input, latest, main, settings } = found
  const { doc } = latest

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
  const unseen = judgeSeen(found, hasCheck(found, 'seen_content'))
  if (verdict.ok) return unseen ? { ok: false, reason: unseen } : verdict
  // that there is such a document is nobody else's business, until the public meets it
  if (isHidden(found)) return { ok: false, reason: 'not-found' }

  // who comes second is told that somebody came first, not that the door is closed
  const isLate = verdict.reason === 'wrong-state' && unseen === 'changed-since'
  return isLate ? { ok: false, reason: unseen } : verdict
}

function isHidden({ actor, latest, main, settings }: Case): boolean {
  return !isLive(main) && !worksWith(settings, actor, relationOf(settings, actor, latest.doc))
}

async function countComments(found: Case) {
  const isAsked = ['no_blocking_comments', 'comment_or_open_comment'].some((check) =>
    hasCheck(found, check),
  )
  return isAsked ? countOpen(found.req, found.input) : {}
}

function hasCheck({ move }: Case, check: string): boolean {
  return move.checks?.includes(check) ?? false
}

function isUnapproved(found: Case): boolean {
  const isAsked = hasCheck(found, 'approved_content')
  return isAsked && workflowOf(found.latest.doc).approvedHash !== found.hash
}

/** What is published by appointment is published in the languages that were chosen then. */
async function appointedLocales({ input, req }: Case): Promise<readonly string[] | null> {
  if (input.transition !== 'publish_scheduled') return null
  return (await findAppointment(req, input.collection, input.id))?.locales ?? null
}

/** Lists what the text lacks in the languages asked for, where the move wants it ready. */
async function listMissing(
  found: Case,
  to: WorkflowState,
  wished: readonly string[] | null,
): Promise<FieldError[]> {
  if (!hasCheck(found, 'ready')) return []

  const { settings } = found
  const asked = wished ?? settings.locales.slice(0, 1)
  const errors = await checkReadiness(settings, candidateOf(found), asked)
  return to === 'published' ? [...errors, ...(await lastLook(found))] : errors
}

function candidateOf({ input, latest, req }: Case) {
  return { req, collection: input.collection, doc: latest.doc }
}

/** Asks the site once more, with the text as it will be read. */
async function lastLook({ input, latest, req, settings }: Case): Promise<FieldError[]> {
  const { flattenedFields } = req.payload.collections[slugOf(input.collection)].config
  const doc = toLocale(flattenedFields, latest.doc, settings.locales[0] ?? null)
  const missing = await settings.beforePublish({ req, collection: input.collection, doc })
  return missing.map((one) => toFieldError(settings, req, one))
}

/** A person waits for another one who writes; the server does not. */
async function isBusy({ actor, input, req, settings }: Case): Promise<boolean> {
  return actor.role !== 'system' && isOpenElsewhere(settings, req, input, actor.id)
}

/** While the author mended the text, its reviewer may have left, or may be the one who sends it in. */
async function isWithoutReviewer({ latest, req, settings }: Case): Promise<boolean> {
  const assignee = idOf(workflowOf(latest.doc).assignee)
  return assignee !== null && !(await isReviewerOf(settings, req, assignee, latest.doc))
}
