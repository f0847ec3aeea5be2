import type { PayloadRequest } from 'payload'

import type { MoveRow, Taken, WorkflowState } from '../options'
import { toRefusal, words } from '../refusal'
import type { Settings } from '../settle'

/** A move that is open to the reader, as a button shows it. */
export type OpenMove = Readonly<{
  name: string
  label: string
  /** Words the button explains itself with. */
  help: string
  comment: 'required' | 'optional' | 'none'
  /** The fewest characters of a required comment. */
  min: number
  /** Where to, for a move that may end in several states. */
  choices: readonly { state: WorkflowState; label: string }[]
  /** What may be sent along besides words, by the names that the wish knows. */
  takes: readonly Taken[]
}>

/** A move that the reader's role has but that something stands in the way of, with what to do. */
export type BlockedMove = Readonly<{ name: string; label: string; message: string }>

type Question = Omit<Parameters<Settings['rules']['judgeMove']>[0], 'comment' | 'move'>

/** Asks the rules which moves are open, and which of the others are worth a word. */
export function listMoves(
  settings: Settings,
  req: PayloadRequest,
  question: Question,
): { moves: OpenMove[]; blocked: BlockedMove[] } {
  const rows = settings.rules.moves.filter(({ door }) => door === 'endpoint')
  const answers = rows.map(asker(settings, req, question))
  return {
    moves: answers.flatMap(({ open }) => open ?? []),
    blocked: answers.flatMap(({ blocked }) => blocked ?? []),
  }
}

/** What stands in the way for a while, and is worth saying; the rest is simply not offered. */
const passing = ['needs-second-person', 'blocking-comments-open']

type Answer = { open?: OpenMove; blocked?: BlockedMove }

function asker(settings: Settings, req: PayloadRequest, question: Question) {
  return (row: MoveRow): Answer => {
    const { name } = row
    const label = words(req, `move_${name}`)
    const choices = row.to === 'chosen' ? chosenStates(settings, question, name) : []
    const to = choices[0]
    const judge = (comment: string) =>
      settings.rules.judgeMove({ ...question, move: name, comment, ...(to && { to }) })

    const spoken = judge(longEnough)
    if (!spoken.ok) {
      const { reason } = spoken
      const isWorthSaying = passing.includes(reason)
      return isWorthSaying
        ? { blocked: { name, label, message: toRefusal(settings, req, reason).message } }
        : {}
    }
    const isRequired = !judge('').ok
    return {
      open: {
        name,
        label,
        help: words(req, `help_${name}`),
        comment: isRequired ? 'required' : row.comment ? 'optional' : 'none',
        min: isRequired ? Math.max(row.comment?.min ?? 0, 10) : 0,
        takes: row.takes ?? [],
        choices: choices.map((state) => ({ state, label: words(req, `state_${state}`) })),
      },
    }
  }
}

/** Long enough for any rule that wants words, to learn whether words are all that is missing. */
const longEnough = 'x'.repeat(1000)

function chosenStates(settings: Settings, question: Question, move: string): WorkflowState[] {
  const states: WorkflowState[] = [
    'draft',
    'in_review',
    'changes_requested',
    'approved',
    'archived',
  ]
  return states.filter(
    (to) => settings.rules.judgeMove({ ...question, move, comment: longEnough, to }).ok,
  )
}
