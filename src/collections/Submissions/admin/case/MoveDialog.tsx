'use client'

import type { CaseView } from '@/commands/submission/moderation/findCase'

import { useWords } from '../useWords'
import { DialogFrame } from './DialogFrame'
import { Greeting, MissingCriteria } from './dialogParts'
import { useTyped } from './typed'
import { useCaseMove } from './useCaseMove'

type Props = Readonly<{
  name: 'accept' | 'reopen' | 'spam' | 'take_over'
  onClose: () => void
  view: CaseView
}>

/** Asks to be sure of a decision that needs no more than a greeting. */
export function MoveDialog({ name, onClose, view }: Props) {
  const words = useWords()
  const { id, locale, rev } = view.submission
  const [text, type] = useTyped(`${id}:${name}`)
  const { isBusy, readAnew, refused, send } = useCaseMove(id, rev)

  const submit = async () => {
    const isMade = await send(name, text.trim() ? { words: text } : {})
    if (!isMade) return
    type('')
    onClose()
  }
  return (
    <DialogFrame
      confirm={words.confirmMove[name] ?? ''}
      help={words.moveHelp[name] ?? ''}
      isBusy={isBusy}
      isDanger={name === 'spam'}
      isGone={!view.moves.some((move) => move.name === name)}
      onClose={onClose}
      onReadAnew={readAnew}
      onSubmit={submit}
      refused={refused}
      title={words.moves[name] ?? ''}
    >
      {name === 'accept' && (
        <>
          <MissingCriteria criteria={view.criteria} />
          <Greeting locale={locale} text={text} type={type} />
        </>
      )}
    </DialogFrame>
  )
}
