'use client'

import { useEffect, useRef } from 'react'

import type { CaseView } from '@/commands/submission/moderation/findCase'
import type { SubmissionMoveName } from '@/domain/submission/moves'
import { isProbablySpam } from '@/domain/submission/signals'
import type { Locale } from '@/domain/vocabulary/locales'

import { useWords } from '../useWords'
import { type ChosenMove, chooseMove, useChosenMove } from './chosenMove'
import { DeclineDialog } from './DeclineDialog'
import { MergeDialog } from './MergeDialog'
import { MoveDialog } from './MoveDialog'
import { RefusalNote } from './RefusalNote'
import { useCaseMove } from './useCaseMove'

type Props = Readonly<{ language: Locale; view: CaseView }>

/** What can be done with the case now, the likeliest first. */
export function CaseActions({ view }: Props) {
  const words = useWords()
  const { id, rev } = view.submission
  const { isBusy, readAnew, refused, send } = useCaseMove(id, rev)
  const chosen = useChosenMove()
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => () => chooseMove(null), [])

  const open = view.moves.map(({ name }) => name)
  const shown = order.filter((name) => open.includes(name) && fits(view, name))
  const choose = (name: SubmissionMoveName) => {
    if (isBusy) return
    if (name === 'ask') document.querySelector<HTMLElement>('textarea[name=ask]')?.focus()
    else if (isAsked(name)) chooseMove({ name })
    else send(name)
  }
  const close = () => {
    chooseMove(null)
    // the dialog gives the focus back to its button, unless that is gone
    setTimeout(() => document.activeElement === document.body && bar.current?.focus())
  }
  if (shown.length === 0 && !chosen) return null
  return (
    <div className="case-actions" ref={bar} tabIndex={-1}>
      <h2 className="case-hidden">{words.actions}</h2>
      {shown.map((name, place) => (
        <button
          aria-disabled={isBusy}
          className={classOf(name, place)}
          key={name}
          onClick={() => choose(name)}
          type="button"
        >
          {words.moves[name]}
          {asked.includes(name) && ' …'}
        </button>
      ))}
      <RefusalNote isBusy={isBusy} onReadAnew={readAnew} refused={refused} />
      {chosen && <Dialog chosen={chosen} onClose={close} view={view} />}
    </div>
  )
}

type DialogProps = Readonly<{ chosen: ChosenMove; onClose: () => void; view: CaseView }>

function Dialog({ chosen, onClose, view }: DialogProps) {
  if (chosen.name === 'decline') {
    return <DeclineDialog duplicateOf={chosen.duplicateOf} onClose={onClose} view={view} />
  }
  if (chosen.name === 'merge') {
    return <MergeDialog onClose={onClose} target={chosen.target} view={view} />
  }
  return <MoveDialog name={chosen.name} onClose={onClose} view={view} />
}

/** The order of the buttons; the first that can be done now is the one that stands out. */
const order: readonly SubmissionMoveName[] = [
  'claim',
  'accept',
  'merge',
  'ask',
  'decline',
  'take_over',
  'not_spam',
  'reopen',
  'spam',
  'release',
]

/** Whether a move makes sense, where the table of moves lets it be made. */
function fits({ isMine, spamScore, submission }: CaseView, name: SubmissionMoveName): boolean {
  // a correction is worked into the page it is about, and never becomes a page of its own
  if (name === 'accept') return submission.kind !== 'correction'
  if (name === 'take_over') return !isMine
  return name !== 'not_spam' || isProbablySpam(submission, spamScore)
}

/** What asks for more, or asks to be sure. */
const asked: readonly string[] = ['accept', 'merge', 'decline', 'spam', 'take_over', 'reopen']

const isAsked = (name: string): name is ChosenMove['name'] => asked.includes(name)

const classOf = (name: SubmissionMoveName, place: number): string => {
  if (place === 0) return 'case-button case-button--first'
  return name === 'spam' ? 'case-button case-button--danger' : 'case-button'
}
