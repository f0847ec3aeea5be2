'use client'

import { Button, toast, useConfig, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useRef, useState } from 'react'

import type { OpenMove, WorkflowView } from '../service/describe'
import { MoveForm, type MoveInput } from './MoveForm'
import { type Refused, usePost } from './usePost'
import { useWords } from './useWords'
import { useReading, useWorkflowView } from './workflowStore'
import './workflow.css'

/** The moves that most people come for, of which the first two have a button; the others wait behind one. */
const foremost = [
  'approve_and_publish',
  'publish',
  'submit',
  'untrash',
  'request_changes',
  'restore',
]

/** A button for each move that is open to the reader, and the form that asks for its words. */
export function MoveButtons({ initial }: Readonly<{ initial: WorkflowView | null }>) {
  const view = useWorkflowView() ?? initial
  const read = useReading(initial)
  const post = usePost()
  const { dispatchFields, setSubmitted } = useForm()
  const { collectionSlug, incrementVersionCount, setLastUpdateTime } = useDocumentInfo()
  const isUnsaved = useFormModified()
  const { config } = useConfig()
  const router = useRouter()
  const words = useWords()
  const panelId = useId()
  const opener = useRef<HTMLButtonElement | null>(null)
  const [open, setOpen] = useState<OpenMove | 'more' | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  if (!view || view.moves.length === 0) return null

  const inOrder = view.moves.toSorted((a, b) => rank(a) - rank(b))
  const first = inOrder.filter(({ name }) => foremost.includes(name)).slice(0, 2)
  const more = inOrder.filter((move) => !first.includes(move))

  const show = (what: OpenMove | 'more', button: HTMLButtonElement) => {
    opener.current = button
    setRefused(null)
    setOpen(open === what ? null : what)
  }
  const close = () => {
    setOpen(null)
    setRefused(null)
    opener.current?.focus()
  }

  async function make(move: OpenMove, input: MoveInput) {
    setIsBusy(true)
    setRefused(null)
    const refusal = await post(move.name, {
      ...input,
      expectedHash: view?.contentHash,
      expectedRev: view?.workflow.rev,
    })
    setIsBusy(false)

    if (refusal) {
      setRefused(refusal)
      // the fields that lack something are marked where they stand
      dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: [...refusal.errors] })
      setSubmitted(true)
      return
    }
    toast.success(words('ui_done', { move: move.label }))
    setOpen(null)
    if (['delete_forever', 'trash'].includes(move.name)) {
      router.push(`${config.routes.admin}/collections/${collectionSlug}`)
      return
    }
    incrementVersionCount()
    setLastUpdateTime(Date.now())
    await read()
    // who may write has changed with the state, and the form is to follow
    router.refresh()
  }

  const toButton = (move: OpenMove, style: 'primary' | 'secondary') => (
    <Button
      key={move.name}
      buttonStyle={style}
      disabled={isBusy}
      extraButtonProps={{ 'aria-controls': panelId, 'aria-expanded': open === move }}
      id={`move-${move.name}`}
      margin={false}
      onClick={(event) => show(move, event.currentTarget as HTMLButtonElement)}
      size="medium"
      type="button"
    >
      {move.label}
    </Button>
  )

  return (
    <section aria-label={words('ui_moves')} className="workflow-moves">
      {first.map((move, index) => toButton(move, index === 0 ? 'primary' : 'secondary'))}
      {more.length > 0 && (
        <Button
          buttonStyle="secondary"
          extraButtonProps={{ 'aria-controls': panelId, 'aria-expanded': open === 'more' }}
          id="moves-more"
          margin={false}
          onClick={(event) => show('more', event.currentTarget as HTMLButtonElement)}
          size="medium"
          type="button"
        >
          {words('ui_more')}
        </Button>
      )}

      <div className="workflow-moves__panel" hidden={!open} id={panelId}>
        {open === 'more' && more.map((move) => toButton(move, 'secondary'))}
        {open && open !== 'more' && (
          <MoveForm
            isBusy={isBusy}
            isUnsaved={isUnsaved}
            key={open.name}
            move={open}
            onCancel={close}
            onSend={(input) => make(open, input)}
            refused={refused}
          />
        )}
      </div>
    </section>
  )
}

function rank({ name }: OpenMove): number {
  const place = foremost.indexOf(name)
  return place < 0 ? foremost.length : place
}
