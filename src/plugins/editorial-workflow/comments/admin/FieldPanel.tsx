'use client'

import { useLocale } from '@payloadcms/ui'
import {
  type CSSProperties,
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'

import { useWords } from '../../admin/useWords'
import { Composer } from './Composer'
import {
  draftKey,
  type Opened,
  openPanel,
  useDraft,
  useList,
  useOpened,
  useThreadsAt,
} from './commentStore'
import { Thread } from './Thread'
import { useSend } from './useComments'

/** The panel is one, wherever it stands. */
export const panelId = 'comment-panel'

/** What is said at the field that the reader has opened, beside the field. */
export function FieldPanel({ place }: Readonly<{ place: string }>) {
  const opened = useOpened()
  if (!opened || opened.place !== place) return null
  return createPortal(<Panel key={opened.fieldPath} opened={opened} />, document.body)
}

function Panel({ opened }: Readonly<{ opened: Opened }>) {
  const { fieldPath, label, place } = opened
  const words = useWords()
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const { code } = useLocale()
  const send = useSend(place)
  const people = useList(place)?.people ?? []
  const threads = useThreadsAt(place, fieldPath)
  const style = useStandingBeside(opened.opener, box)
  const [said, say] = useState('')
  const [begun] = useDraft(draftKey.atField(place, fieldPath))
  const [isWriting, setIsWriting] = useState(threads.length === 0 || begun.body !== '')

  const open = threads.filter(({ resolvedAt }) => !resolvedAt)
  const resolved = threads.filter(({ resolvedAt }) => resolvedAt)
  const close = () => {
    openPanel(null)
    opened.opener.focus()
  }

  // what others have said meanwhile
  useEffect(() => {
    send('GET')
  }, [send])

  // the reader lands where there is something to do
  useEffect(() => {
    if (!box.current?.contains(document.activeElement)) box.current?.focus()
  }, [])

  // what was pressed may be gone with what it did; Escape is to be heard all the same
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus()
  }, [isWriting, threads])

  function handleKey(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation()
      close()
    }
    if (event.key === 'Tab') leaveAtTheEnds(event, box.current, close)
  }

  return (
    <div
      aria-labelledby={id}
      className="comment-panel"
      id={panelId}
      onKeyDown={handleKey}
      ref={box}
      role="dialog"
      style={style}
      tabIndex={-1}
    >
      <div className="comment-panel__head">
        <h2 id={id}>{words('comment_about', { label })}</h2>
        <button aria-label={words('comment_close')} onClick={close} type="button">
          <svg aria-hidden="true" focusable="false" viewBox="0 0 16 16">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </button>
      </div>
      <div className="comment-panel__body">
        {open.map((thread) => (
          <Thread
            isFirst={opened.thread ? opened.thread === thread.id : thread === open[0]}
            key={thread.id}
            people={people}
            place={place}
            say={say}
            send={send}
            thread={thread}
          />
        ))}
        {isWriting || threads.length === 0 ? (
          <Composer
            draftKey={draftKey.atField(place, fieldPath)}
            isFocused
            label={words('comment_new')}
            mayBlock
            onCancel={threads.length === 0 ? close : () => setIsWriting(false)}
            onSend={async ({ body, isBlocking, mentions }) => {
              const wish = { blocking: isBlocking, body, fieldPath, locale: code, mentions }
              const answer = await send('POST', '', wish)
              if (answer.refused === null) {
                say(words('comment_done_sent'))
                setIsWriting(false)
              }
              return answer
            }}
            people={people}
            sendLabel={words('comment_send')}
          />
        ) : (
          <button className="comment-panel__more" onClick={() => setIsWriting(true)} type="button">
            {words('comment_more')}
          </button>
        )}
        {resolved.length > 0 && (
          <details open={resolved.some(({ id: one }) => one === opened.thread)}>
            <summary>{words('comment_resolvedCount', { count: resolved.length })}</summary>
            {resolved.map((thread) => (
              <Thread
                key={thread.id}
                people={people}
                place={place}
                say={say}
                send={send}
                thread={thread}
              />
            ))}
          </details>
        )}
      </div>
      <p aria-live="polite" className="comment-hidden">
        {said}
      </p>
    </div>
  )
}

const focusable = 'button:not([disabled]), textarea, input, summary, a[href]'

/** Past its first and its last control the reader is back at the mark, and the panel is closed. */
function leaveAtTheEnds(event: KeyboardEvent, box: HTMLElement | null, close: () => void): void {
  const controls = [...(box?.querySelectorAll<HTMLElement>(focusable) ?? [])].filter(
    (one) => one.offsetParent !== null,
  )
  const end = event.shiftKey ? controls[0] : controls.at(-1)
  if (document.activeElement !== end) return
  event.preventDefault()
  close()
}

const width = 400
const gap = 6

/**
 * Places the panel beside its field, so that both can be read; where there is no room, below the mark
 * or above it. A narrow screen has it at its foot.
 */
function useStandingBeside(
  opener: HTMLElement,
  box: React.RefObject<HTMLElement | null>,
): CSSProperties {
  const [style, setStyle] = useState<CSSProperties>({ opacity: 0 })

  useLayoutEffect(() => {
    const stand = () => setStyle(beside(opener, box.current?.scrollHeight ?? 0))
    stand()
    const sizes = new ResizeObserver(stand)
    if (box.current) sizes.observe(box.current)
    window.addEventListener('resize', stand)
    window.addEventListener('scroll', stand, { capture: true, passive: true })
    return () => {
      sizes.disconnect()
      window.removeEventListener('resize', stand)
      window.removeEventListener('scroll', stand, { capture: true })
    }
  }, [opener, box])

  return style
}

function beside(opener: HTMLElement, wanted: number): CSSProperties {
  if (window.innerWidth < 768) return {}

  const mark = opener.getBoundingClientRect()
  const field = (opener.closest('.field-type') ?? opener).getBoundingClientRect()
  const tallest = Math.min(window.innerHeight - gap * 4, 720)
  if (window.innerWidth - field.right >= width + gap * 4) {
    const lowest = window.innerHeight - Math.min(wanted, tallest) - gap * 2
    const top = Math.max(gap * 2, Math.min(mark.top - gap, lowest))
    return { left: field.right + gap * 2, maxHeight: tallest, top, width }
  }

  const below = window.innerHeight - mark.bottom - gap * 3
  const above = mark.top - gap * 3
  const isBelow = below >= Math.min(wanted, 360) || below >= above
  return {
    left: Math.max(gap, Math.min(mark.left - 16, window.innerWidth - width - gap * 4)),
    maxHeight: Math.max(240, Math.min(isBelow ? below : above, 720)),
    width,
    ...(isBelow ? { top: mark.bottom + gap } : { bottom: window.innerHeight - mark.top + gap }),
  }
}
