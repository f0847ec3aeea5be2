'use client'

import { useState } from 'react'

import type { CaseView } from '@/commands/submission/moderation/findCase'

import { useWords } from '../useWords'
import type { Target } from './chosenMove'
import { DialogFrame } from './DialogFrame'
import { Greeting, MissingCriteria } from './dialogParts'
import { PagePicker } from './PagePicker'
import { useTyped } from './typed'
import { type Refused, useCaseMove } from './useCaseMove'

type Props = Readonly<{ onClose: () => void; target: Target | undefined; view: CaseView }>

/** Puts the contribution into a page that is there already. */
export function MergeDialog({ onClose, target, view }: Props) {
  const words = useWords()
  const { id, locale, rev } = view.submission
  const [text, type] = useTyped(`${id}:merge`)
  const [page, setPage] = useState<Target | null>(target ?? view.about)
  const { isBusy, readAnew, refused, send, setRefused } = useCaseMove(id, rev)

  const submit = async () => {
    if (!page) return setRefused(noTarget(words.targetMissing))
    const greeting = text.trim() ? { words: text } : {}
    if (
      !(await send('merge', { ...greeting, target: { collection: page.collection, id: page.id } }))
    )
      return
    type('')
    onClose()
  }
  return (
    <DialogFrame
      confirm={words.confirmMove.merge ?? ''}
      help={words.moveHelp.merge ?? ''}
      isBusy={isBusy}
      isGone={!view.moves.some(({ name }) => name === 'merge')}
      onClose={onClose}
      onReadAnew={readAnew}
      onSubmit={submit}
      refused={refused}
      title={words.moves.merge ?? ''}
    >
      <PagePicker chosen={page} onChoose={setPage} />
      <MissingCriteria criteria={view.criteria} />
      <Greeting locale={locale} text={text} type={type} />
    </DialogFrame>
  )
}

const noTarget = (message: string): Refused => ({
  message,
  ok: false,
  reason: 'target-missing',
  status: 400,
})
