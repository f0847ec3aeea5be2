/**
 * Somebody who may hear of a move: `assignee`, whoever is to review after it; `former_assignee`,
 * whoever was to review before it and is not any more; `reviewers`, all who may review; `queue`, the
 * assignee or else the reviewers; `submitter`; `author`, who made the document; `owners`, who work
 * with everything that the owning organisation has.
 */
export type Hearer =
  | 'assignee'
  | 'former_assignee'
  | 'reviewers'
  | 'queue'
  | 'submitter'
  | 'author'
  | 'owners'

/** One piece of news: to whom, and as what, where that is not the name of the move. */
export type Telling = Readonly<{ to: readonly Hearer[]; as?: string }>

/**
 * Who hears of what, by move. Where somebody is named twice the first row counts; whoever made the
 * move never hears of it. A move that failed bears `_failed` at its end; `release` is an assignment to
 * nobody.
 */
export type Tellings = Readonly<Record<string, readonly Telling[]>>

const owner = ['submitter', 'author', 'owners'] as const

export const defaultTellings: Tellings = {
  submit: [{ to: ['queue'] }],
  withdraw: [{ to: ['former_assignee'] }],
  assign: [{ to: ['assignee'] }, { to: ['former_assignee'], as: 'handed_over' }],
  claim: [{ to: ['former_assignee'], as: 'taken_over' }],
  release: [{ to: ['former_assignee'], as: 'handed_over' }, { to: ['reviewers'] }],
  prioritise: [{ to: ['assignee'] }],
  endorse: [{ to: ['queue'] }],
  request_changes: [{ to: owner }],
  approve: [{ to: owner }],
  publish: [{ to: owner }],
  schedule: [{ to: owner }],
  unschedule: [{ to: owner }],
  publish_scheduled: [{ to: owner }],
  publish_scheduled_failed: [{ to: ['reviewers'] }],
  schedule_unpublish: [{ to: owner }],
  unschedule_unpublish: [{ to: owner }],
  unpublish_scheduled: [{ to: owner }],
  edit_approved: [{ to: ['queue'] }],
  unpublish: [{ to: owner }],
  archive: [{ to: owner }],
  restore: [{ to: owner }],
  override: [{ to: ['reviewers'] }],
}
