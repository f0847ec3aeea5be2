import type { Workflow } from '../../fields'
import type { WorkflowState } from '../../options'
import type { Event } from '../recordEvent'
import { relationOf, workflowOf } from '../standing'
import type { Case, Decision } from './case'
import { effectOf } from './effects'

/** What the document's place becomes, and the lines that tell of it. */
export function plan(found: Case, decision: Decision): { workflow: Workflow; events: Event[] } {
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
  const effect = effectOf(found, decision)
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
