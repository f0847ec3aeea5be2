import type { Actor } from './facts'
import type { Stage } from './stages'

/** Which items somebody may make a move with. */
export type Reach =
  /** Every item. */
  | 'all'
  /** The items of the person's organisation. */
  | 'organisation'
  /** The items that the person made. */
  | 'own'
  /** The items that the person made and that the public has never met. */
  | 'own-unpublished'
  /** The items that the person sent to review. */
  | 'submitted'
  /** The items of the person's organisation that a contributor made. */
  | 'contributors'

/** What must hold besides role and state. The first six are judged here, the others by the plugin. */
export type Check =
  | 'second_person'
  | 'no_blocking_comments'
  | 'live_version'
  | 'appointed_unpublish'
  | 'off_the_public'
  | 'comment_or_open_comment'
  | 'ready'
  | 'seen_content'
  | 'approved_content'

/** What a person may send along with a move, besides words; a form asks for each. */
export type Taken =
  | 'assignee'
  | 'dueAt'
  | 'locales'
  | 'priority'
  | 'replacedBy'
  | 'scheduledFor'
  | 'unpublishAt'

/** One row of the table of moves. */
export type Move = Readonly<{
  name: string
  from: readonly Stage[]
  /**
   * `same` leaves the item where it is; `chosen` lets the person name the state; `off_the_public`
   * makes a published item a draft, and leaves a working copy where it is.
   */
  to: Stage | 'same' | 'chosen' | 'off_the_public'
  /** Where the item goes when the server could not do what was planned. */
  otherwise?: Stage
  by: Readonly<Partial<Record<Actor, Reach>>>
  checks?: readonly Check[]
  /** The words that go with the move; `min` is a number of characters. */
  comment?: Readonly<{ need: 'required' | 'optional'; min: number }>
  /** Where the item must lie: outside the bin (as a rule), or in it. */
  place?: 'in_trash'
  takes?: readonly Taken[]
  /** `endpoint`: asked for by name. `save`: happens when content is saved. */
  door: 'endpoint' | 'save'
}>

const everyStage = [
  'draft',
  'in_review',
  'changes_requested',
  'approved',
  'scheduled',
  'published',
  'archived',
] as const satisfies readonly Stage[]

/** Every stage in which the public may meet an earlier version, or this one. */
const onTheWay = [
  'draft',
  'in_review',
  'changes_requested',
  'approved',
  'scheduled',
  'published',
] as const satisfies readonly Stage[]

const staff = { admin: 'all', editor: 'all', system: 'all' } as const
const everyone = { ...staff, partner: 'organisation', contributor: 'own' } as const

const asked = { need: 'optional', min: 0 } as const
const reason = { need: 'required', min: 10 } as const

/** Every move an item can make. The table is the rule; `judgeMove` only looks things up. */
export const moves = [
  { name: 'create', from: [], to: 'draft', by: everyone, door: 'save' },
  {
    name: 'submit',
    from: ['draft', 'changes_requested'],
    to: 'in_review',
    by: everyone,
    checks: ['ready'],
    comment: asked,
    door: 'endpoint',
  },
  {
    name: 'withdraw',
    from: ['in_review'],
    to: 'draft',
    by: { ...staff, partner: 'organisation', contributor: 'submitted' },
    comment: asked,
    door: 'endpoint',
  },
  {
    name: 'claim',
    from: ['in_review'],
    to: 'same',
    by: { admin: 'all', editor: 'all' },
    door: 'endpoint',
  },
  {
    name: 'assign',
    from: ['in_review'],
    to: 'same',
    by: staff,
    takes: ['assignee'],
    door: 'endpoint',
  },
  {
    name: 'prioritise',
    from: ['in_review', 'changes_requested', 'approved'],
    to: 'same',
    by: staff,
    takes: ['priority', 'dueAt'],
    door: 'endpoint',
  },
  {
    name: 'endorse',
    from: ['in_review'],
    to: 'same',
    by: { partner: 'contributors' },
    comment: asked,
    door: 'endpoint',
  },
  {
    name: 'request_changes',
    from: ['in_review', 'approved'],
    to: 'changes_requested',
    by: { ...staff, partner: 'contributors' },
    checks: ['comment_or_open_comment'],
    comment: { need: 'optional', min: 10 },
    door: 'endpoint',
  },
  {
    name: 'approve',
    from: ['in_review'],
    to: 'approved',
    by: staff,
    checks: ['second_person', 'no_blocking_comments', 'seen_content', 'ready'],
    comment: asked,
    door: 'endpoint',
  },
  {
    name: 'publish',
    from: ['approved'],
    to: 'published',
    by: staff,
    checks: ['approved_content', 'ready'],
    comment: asked,
    takes: ['locales'],
    door: 'endpoint',
  },
  {
    name: 'approve_and_publish',
    from: ['in_review'],
    to: 'published',
    by: staff,
    checks: ['second_person', 'no_blocking_comments', 'seen_content', 'ready'],
    comment: asked,
    takes: ['locales'],
    door: 'endpoint',
  },
  {
    name: 'schedule',
    from: ['approved'],
    to: 'scheduled',
    by: staff,
    checks: ['approved_content', 'ready'],
    comment: asked,
    takes: ['scheduledFor', 'unpublishAt', 'locales'],
    door: 'endpoint',
  },
  {
    name: 'unschedule',
    from: ['scheduled'],
    to: 'approved',
    by: staff,
    comment: asked,
    door: 'endpoint',
  },
  {
    name: 'publish_scheduled',
    from: ['scheduled'],
    to: 'published',
    otherwise: 'approved',
    by: { system: 'all' },
    checks: ['approved_content', 'ready'],
    door: 'endpoint',
  },
  {
    name: 'schedule_unpublish',
    from: onTheWay,
    to: 'same',
    by: staff,
    checks: ['live_version'],
    comment: asked,
    takes: ['unpublishAt'],
    door: 'endpoint',
  },
  {
    name: 'unschedule_unpublish',
    from: onTheWay,
    to: 'same',
    by: staff,
    checks: ['appointed_unpublish'],
    comment: asked,
    door: 'endpoint',
  },
  {
    name: 'unpublish_scheduled',
    from: onTheWay,
    to: 'off_the_public',
    by: { system: 'all' },
    checks: ['live_version', 'appointed_unpublish'],
    door: 'endpoint',
  },
  { name: 'edit_live', from: ['published'], to: 'draft', by: everyone, door: 'save' },
  { name: 'edit_approved', from: ['approved'], to: 'in_review', by: staff, door: 'save' },
  {
    name: 'discard',
    from: ['draft', 'changes_requested'],
    to: 'published',
    by: everyone,
    checks: ['live_version'],
    comment: asked,
    door: 'endpoint',
  },
  {
    name: 'unpublish',
    from: ['published'],
    to: 'draft',
    by: staff,
    comment: reason,
    door: 'endpoint',
  },
  {
    name: 'archive',
    from: ['draft', 'changes_requested', 'approved', 'published'],
    to: 'archived',
    by: staff,
    comment: reason,
    takes: ['replacedBy'],
    door: 'endpoint',
  },
  { name: 'restore', from: ['archived'], to: 'draft', by: staff, comment: asked, door: 'endpoint' },
  {
    name: 'confirm_current',
    from: ['published'],
    to: 'same',
    by: { ...staff, partner: 'organisation' },
    comment: asked,
    door: 'endpoint',
  },
  {
    name: 'trash',
    from: ['draft', 'changes_requested', 'archived'],
    to: 'same',
    by: { ...staff, contributor: 'own-unpublished' },
    checks: ['off_the_public'],
    comment: asked,
    door: 'endpoint',
  },
  {
    name: 'untrash',
    from: everyStage,
    to: 'same',
    by: { ...staff, contributor: 'own-unpublished' },
    comment: asked,
    place: 'in_trash',
    door: 'endpoint',
  },
  {
    name: 'delete_forever',
    from: everyStage,
    to: 'same',
    by: { admin: 'all', system: 'all' },
    checks: ['off_the_public'],
    comment: asked,
    place: 'in_trash',
    door: 'endpoint',
  },
  {
    name: 'override',
    from: everyStage,
    to: 'chosen',
    by: { admin: 'all', system: 'all' },
    comment: { need: 'required', min: 20 },
    door: 'endpoint',
  },
] as const satisfies readonly Move[]

/** Finds the row of a move, or null when the table has no such move. */
export function findMove(name: string): Move | null {
  return moves.find((move) => move.name === name) ?? null
}
