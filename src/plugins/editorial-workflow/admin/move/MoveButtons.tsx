'use client'

import {
  Button,
  toast,
  useAuth,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'

import type { WorkflowView } from '../../service/describe'
import type { OpenMove } from '../../service/listMoves'
import { useWords } from '../useWords'
import { latestView, useReading, useWorkflowUrl, useWorkflowView } from '../workflowStore'
import { dangerous, MoveForm } from './MoveForm'
import { MoveMenu } from './MoveMenu'
import type { MoveInput } from './moveInput'
import { type Refused, usePost } from './usePost'
import '../workflow.css'

/** The moves that most people come for, of which the first two have a button; the others wait behind one. */
const foremost = [
  'approve_and_publish',
  'publish',
  'submit',
  'untrash',
  'request_changes',
  'schedule',
  'unschedule',
  'restore',
]

/** The others, in the order in which they come to mind; what takes something away stands last. */
const further = [
  'approve',
  'claim',
  'assign',
  'prioritise',
  'endorse',
  'confirm_current',
  'schedule_unpublish',
  'unschedule_unpublish',
  'withdraw',
  'discard',
  'unpublish',
  'archive',
  'override',
  'trash',
  'delete_forever',
]

/** A button for each move that is open to the reader, and the form that asks for its words. */
export function MoveButtons({ initial }: Readonly<{ initial: WorkflowView | null }>) {
  const view = useWorkflowView() ?? initial
  const read = useReading(initial)
  const make = useMaking(view)
  const isUnsaved = useFormModified()
  const router = useRouter()
  const words = useWords()
  const panelId = useId()
  const section = useRef<HTMLElement>(null)
  const opener = useRef<HTMLButtonElement | null>(null)
  const [open, setOpen] = useState<OpenMove | 'more' | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  // whoever presses somewhere else is done with the menu; a form holds what was typed
  useEffect(() => {
    if (open !== 'more') return
    const close = ({ target }: Event) => {
      if (!section.current?.contains(target as Node)) setOpen(null)
    }
    document.addEventListener('pointerdown', close)
    return () => document.removeEventListener('pointerdown', close)
  }, [open])

  if (!view || (view.moves.length === 0 && !open)) return null

  const inOrder = view.moves.toSorted((a, b) => rank(a) - rank(b))
  const isForemost = ({ name }: OpenMove) => foremost.includes(name)
  // one or two harmless moves need no menu
  const isFew = inOrder.length <= 2 && inOrder.every(({ name }) => !dangerous.includes(name))
  const first = isFew ? inOrder : inOrder.filter(isForemost).slice(0, 2)
  const more = inOrder.filter((move) => !first.includes(move))
  const form = typeof open === 'object' ? open : null

  const toggle = (what: OpenMove | 'more', button: HTMLButtonElement) => {
    opener.current = button
    setRefused(null)
    setOpen(isShown(open, what) ? null : what)
  }
  const close = () => {
    setOpen(null)
    setRefused(null)
    opener.current?.focus()
  }
  const send = async (move: OpenMove, input: MoveInput) => {
    setIsBusy(true)
    setRefused(null)
    const refusal = await make(move, input)
    setIsBusy(false)
    setRefused(refusal)
    if (refusal) return

    setOpen(null)
    section.current?.focus() // the button may be gone
  }
  const readAnew = async () => {
    await read()
    setRefused(null)
    router.refresh()
  }

  return (
    <section aria-label={words('ui_moves')} className="workflow-moves" ref={section} tabIndex={-1}>
      {first.map((move, index) => (
        <Button
          buttonStyle={index === 0 && isForemost(move) ? 'primary' : 'secondary'}
          disabled={isBusy}
          extraButtonProps={{ 'aria-controls': panelId, 'aria-expanded': isShown(open, move) }}
          id={`move-${move.name}`}
          key={move.name}
          margin={false}
          onClick={(event) => toggle(move, event.currentTarget as HTMLButtonElement)}
          size="medium"
          type="button"
        >
          {move.label}
        </Button>
      ))}
      {more.length > 0 && (
        <Button
          buttonStyle="secondary"
          extraButtonProps={{ 'aria-controls': panelId, 'aria-expanded': open === 'more' }}
          id="moves-more"
          margin={false}
          onClick={(event) => toggle('more', event.currentTarget as HTMLButtonElement)}
          size="medium"
          type="button"
        >
          {words('ui_more')}
        </Button>
      )}

      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what stands in here */}
      <div
        className="workflow-moves__panel"
        hidden={!open}
        id={panelId}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Escape' && open === 'more') close()
        }}
      >
        {open === 'more' && <MoveMenu isBusy={isBusy} moves={more} onChoose={setOpen} />}
        {form && (
          <MoveForm
            isBusy={isBusy}
            isGone={!refused && !view.moves.some(({ name }) => name === form.name)}
            isUnsaved={isUnsaved}
            key={form.name}
            move={view.moves.find(({ name }) => name === form.name) ?? form}
            onCancel={close}
            onReadAnew={readAnew}
            onSend={(input) => send(form, input)}
            refused={refused}
            view={view}
          />
        )}
      </div>
    </section>
  )
}

const isShown = (open: OpenMove | 'more' | null, what: OpenMove | 'more') =>
  typeof open === 'object' && typeof what === 'object' ? open?.name === what.name : open === what

function rank({ name }: OpenMove): number {
  const order = [...foremost, ...further]
  const place = order.indexOf(name)
  return place < 0 ? order.length : place
}

/** Makes a move with the text that the reader has seen, and sees to it that the screen follows. */
function useMaking(
  view: WorkflowView | null,
): (move: OpenMove, input: MoveInput) => Promise<Refused | null> {
  const post = usePost()
  const url = useWorkflowUrl()
  const { dispatchFields, setSubmitted } = useForm()
  const { collectionSlug, incrementVersionCount, setLastUpdateTime } = useDocumentInfo()
  const letGo = useLettingGo()
  const { config } = useConfig()
  const router = useRouter()
  const words = useWords()

  return async (move, input) => {
    const now = (url && (await latestView(url))) || view
    const seen = { expectedHash: now?.contentHash, expectedRev: now?.workflow.rev }
    const refusal = await post(move.name, { ...input, ...seen })
    if (refusal) {
      // the fields that lack something are marked where they stand, if the form is on the screen
      dispatchFields?.({ type: 'ADD_SERVER_ERRORS', errors: [...refusal.errors] })
      setSubmitted?.(true)
      return refusal
    }

    toast.success(words('ui_done', { move: move.label }))
    if (['delete_forever', 'trash'].includes(move.name)) {
      router.push(`${config.routes.admin}/collections/${collectionSlug}`)
      return null
    }
    letGo()
    incrementVersionCount()
    setLastUpdateTime(Date.now()) // by which the state is read anew
    // who may write has changed with the state, and the form is to follow
    router.refresh()
    return null
  }
}

/** The text is handed on: whoever has it next finds the reader gone. What others hold stays theirs. */
function useLettingGo(): () => void {
  const { collectionSlug, id } = useDocumentInfo()
  const { user } = useAuth()
  const { api } = useConfig().config.routes

  return () => {
    const own = new URLSearchParams({
      'where[document.relationTo][equals]': String(collectionSlug),
      'where[document.value][equals]': String(id),
      'where[user.value][equals]': String(user?.id),
    })
    const locks = `${api}/payload-locked-documents?${own}`
    fetch(locks, { credentials: 'include', method: 'DELETE' }).catch(() => null) // it runs out by itself
  }
}
