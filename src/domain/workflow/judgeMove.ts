import type { ItemFacts, Policy, Relation } from './facts'
import { judgeSelfApproval } from './judgeSelfApproval'
import { type Check, findMove, type Move, type Reach } from './moves'
import type { Reason } from './reasons'
import type { Stage } from './stages'
import { refuse, type Verdict } from './verdict'

/** One wish to move an item. */
export type MoveQuestion = Readonly<{
  move: string
  /** The role that asks; null when nobody is signed in. */
  role: string | null
  relation: Relation
  document: ItemFacts
  comment: string
  /** The wished state, for a move that may end in several. */
  to?: Stage
  /** The move could not be made as planned; it ends where the table says for that case. */
  isFailure?: boolean
  policy: Policy
}>

/** Says whether an item may make a move and, if not, why. */
export function judgeMove(question: MoveQuestion): Verdict {
  const move = findMove(question.move)
  if (!move) return refuse('unknown-move')

  const instead = question.isFailure ? move.otherwise : undefined
  const refusal =
    judgePerson(move, question) ??
    judgeDoor(move) ??
    judgePlace(move, question.document) ??
    judgeState(move, question) ??
    judgeWords(move, question.comment) ??
    // what could not be made need not be fit to be made
    (instead ? null : judgeChecks(move, question))
  if (refusal) return refuse(refusal)

  return { ok: true, to: instead ?? target(move, question) }
}

function judgePerson(move: Move, { role, relation, document }: MoveQuestion): Reason | null {
  if (role === null) return 'not-signed-in'

  // a role the table does not name reaches nothing
  const reach = (move.by as Record<string, Reach | undefined>)[role]
  if (!reach) return 'not-your-role'

  return judgeReach[reach](relation, document)
}

const judgeReach: Record<Reach, (relation: Relation, document: ItemFacts) => Reason | null> = {
  all: () => null,
  organisation: ({ isSameOrganisation }) => (isSameOrganisation ? null : 'not-your-document'),
  own: ({ isAuthor }) => (isAuthor ? null : 'not-your-document'),
  'own-unpublished': ({ isAuthor }, { everPublished }) => {
    if (!isAuthor) return 'not-your-document'
    return everPublished ? 'not-your-published-document' : null
  },
  submitted: ({ isSubmitter }) => (isSubmitter ? null : 'not-your-document'),
  contributors: ({ isSameOrganisation }, { authorRole }) => {
    if (!isSameOrganisation) return 'not-your-document'
    return authorRole === 'contributor' ? null : 'not-contributors-work'
  },
}

function judgeDoor({ door }: Move): Reason | null {
  return door === 'save' ? 'happens-by-itself' : null
}

function judgePlace({ place }: Move, { isTrashed }: ItemFacts): Reason | null {
  if (place === 'in_trash') return isTrashed ? null : 'not-in-trash'
  return isTrashed ? 'in-trash' : null
}

function judgeState(move: Move, { document, to }: MoveQuestion): Reason | null {
  // whoever wants to bin what the public has met is told the way, not only that it is closed
  if (move.checks?.includes('off_the_public') && isOnThePublic(document)) return 'archive-first'
  if (!move.from.includes(document.state)) return 'wrong-state'
  if (move.to !== 'chosen') return null

  if (!to) return 'target-missing'
  if (!overridable.includes(to)) return 'target-not-allowed'
  return to === document.state ? 'already-there' : null
}

/** An override moves work about; what vouches for a text, or shows it, is never overridden. */
const overridable: readonly Stage[] = ['draft', 'in_review', 'changes_requested', 'archived']

function judgeWords({ comment }: Move, written: string): Reason | null {
  const length = written.trim().length
  if (comment?.need !== 'required' || length >= comment.min) return null

  return length === 0 ? 'reason-missing' : 'reason-too-short'
}

function judgeChecks(move: Move, question: MoveQuestion): Reason | null {
  for (const check of move.checks ?? []) {
    const refusal = checks[check]?.(move, question)
    if (refusal) return refusal
  }
  return null
}

const checks: Partial<Record<Check, (move: Move, question: MoveQuestion) => Reason | null>> = {
  second_person: (_, { relation, document, comment, policy }) =>
    judgeSelfApproval({ relation, item: document, comment, policy }),
  no_blocking_comments: (_, { document }) =>
    document.openBlockingComments > 0 ? 'blocking-comments-open' : null,
  appointed_unpublish: (_, { document }) =>
    document.hasUnpublishTime ? null : 'no-unpublish-time',
  live_version: (_, { document }) => (document.isLive ? null : 'no-live-version'),
  comment_or_open_comment: ({ comment }, { comment: written, document }) =>
    written.trim().length >= (comment?.min ?? 0) || document.openComments > 0
      ? null
      : 'reason-or-comment-missing',
}

/** What has been published once leaves by the archive, so that its address can say where it went. */
function isOnThePublic({ everPublished, isLive, state }: ItemFacts): boolean {
  return isLive || (everPublished && state !== 'archived')
}

function target({ to }: Move, question: MoveQuestion): Stage {
  const { state } = question.document
  if (to === 'same') return state
  if (to === 'off_the_public') return state === 'published' ? 'draft' : state
  // judgeState has made sure that a chosen state is there
  return to === 'chosen' ? (question.to as Stage) : to
}
