import type { Times } from '../../appointments/judgeTimes'
import type { Workflow } from '../../fields'
import type { Settings } from '../../settle'
import { addMonths, addWorkingDays } from '../calendar'
import { workflowOf } from '../standing'
import { type Case, type Decision, isFailure, isLive } from './case'
import { hasPassed } from './hasPassed'

type Effect = (found: Case, decision: Decision) => Partial<Workflow>

/** What a move changes beside the state; one that failed only takes back what was planned. */
export function effectOf(found: Case, decision: Decision): Partial<Workflow> {
  if (isFailure(found)) return unappointed(found, decision)
  return effects[found.input.transition]?.(found, decision) ?? {}
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
