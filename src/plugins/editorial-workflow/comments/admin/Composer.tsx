'use client'

import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'

import { useWords } from '../../admin/useWords'
import type { Named } from '../listComments'
import {
  type BegunMention,
  completeMention,
  findBegunMention,
  matchPeople,
  mentionedIn,
} from '../mentions'
import { type Draft, useDraft } from './commentStore'
import type { Answer } from './useComments'

type Props = Readonly<{
  /** Where what is typed is kept. */
  draftKey: string
  label: string
  sendLabel: string
  people: readonly Named[]
  /** The comment may hold approval back. */
  mayBlock?: boolean
  /** What stands there when nothing has been typed yet. */
  initial?: Draft
  isFocused?: boolean
  onSend: (draft: Draft) => Promise<Answer>
  onCancel?: () => void
}>

/** Where a comment is written. What is typed stays until it is kept on the server. */
export function Composer(props: Props) {
  const { draftKey, initial, label, mayBlock, onCancel, onSend, people, sendLabel } = props
  const words = useWords()
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [stored, keep] = useDraft(draftKey)
  const draft = initial && stored.body === '' && stored.from === undefined ? initial : stored
  const [refused, setRefused] = useState<string | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const choice = useMentionChoice(people, box, draft, keep)

  const write = (part: Partial<Draft>) => keep({ ...draft, ...part })

  async function send() {
    if (isBusy) return
    setIsBusy(true)
    setRefused(null)
    const known = people.filter((person) => draft.mentions.includes(person.id))
    const answer = await onSend({ ...draft, mentions: mentionedIn(draft.body, known) })
    setIsBusy(false)
    setRefused(answer.refused)
    if (answer.refused === null) keep(null)
    box.current?.focus()
  }

  function handleKey(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (choice.handleKey(event)) return
    const isSending = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    if (isSending) {
      event.preventDefault()
      send()
    }
  }

  return (
    <div className="comment-composer">
      <label htmlFor={`${id}-body`}>{label}</label>
      <div className="comment-composer__box">
        <textarea
          aria-activedescendant={choice.activeId}
          aria-autocomplete="list"
          aria-controls={choice.isOpen ? choice.listId : undefined}
          aria-describedby={`${id}-help`}
          // biome-ignore lint/a11y/noAutofocus: opened by the reader in order to write here
          autoFocus={props.isFocused}
          id={`${id}-body`}
          maxLength={5000}
          onBlur={choice.close}
          onChange={(event) => {
            write({ body: event.target.value })
            choice.look(event.target.value, event.target.selectionStart)
          }}
          onKeyDown={handleKey}
          ref={box}
          rows={2}
          value={draft.body}
        />
        {choice.list}
      </div>
      <p className="comment-composer__help" id={`${id}-help`}>
        {words('comment_help')}
      </p>
      {mayBlock && (
        <label className="comment-composer__blocking" htmlFor={`${id}-blocking`}>
          <input
            checked={draft.isBlocking}
            id={`${id}-blocking`}
            onChange={(event) => write({ isBlocking: event.target.checked })}
            type="checkbox"
          />
          {words('comment_blocking')}
        </label>
      )}
      <div aria-live="assertive">
        {refused && <p className="comment-composer__refused">{refused}</p>}
      </div>
      <div className="comment-composer__buttons">
        <Button disabled={isBusy} margin={false} onClick={send} size="small" type="button">
          {refused ? words('comment_again') : sendLabel}
        </Button>
        {onCancel && (
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={onCancel}
            size="small"
            type="button"
          >
            {words('ui_cancel')}
          </Button>
        )}
      </div>
    </div>
  )
}

type Choice = Readonly<{
  isOpen: boolean
  listId: string
  activeId: string | undefined
  list: ReactNode
  look: (text: string, cursor: number) => void
  close: () => void
  /** True when the key was meant for the list. */
  handleKey: (event: KeyboardEvent) => boolean
}>

/** The list of names that opens after an at sign; the cursor stays in the text. */
function useMentionChoice(
  people: readonly Named[],
  box: React.RefObject<HTMLTextAreaElement | null>,
  draft: Draft,
  keep: (draft: Draft) => void,
): Choice {
  const words = useWords()
  const listId = useId()
  const [begun, setBegun] = useState<BegunMention | null>(null)
  const [active, setActive] = useState(0)
  const matches = begun ? matchPeople(people, begun.asked).slice(0, 6) : []
  const isOpen = matches.length > 0
  const current = Math.min(active, matches.length - 1)

  function choose(person: Named | undefined) {
    if (!begun || !person) return
    const { cursor, text } = completeMention(draft.body, begun, person)
    keep({ ...draft, body: text, mentions: [...new Set([...draft.mentions, person.id])] })
    setBegun(null)
    requestAnimationFrame(() => {
      box.current?.focus()
      box.current?.setSelectionRange(cursor, cursor)
    })
  }

  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setActive((current + 1) % matches.length),
    ArrowUp: () => setActive((current - 1 + matches.length) % matches.length),
    Enter: () => choose(matches[current]),
    Escape: () => setBegun(null),
    Tab: () => choose(matches[current]),
  }

  return {
    isOpen,
    listId,
    activeId: isOpen ? `${listId}-${current}` : undefined,
    close: () => setBegun(null),
    look: (text, cursor) => {
      setBegun(findBegunMention(text, cursor))
      setActive(0)
    },
    handleKey: (event) => {
      const move = moves[event.key]
      if (!isOpen || !move || event.ctrlKey || event.metaKey) return false
      event.preventDefault()
      event.stopPropagation()
      move()
      return true
    },
    list: (
      <>
        <div aria-live="polite" className="comment-hidden">
          {isOpen && words('comment_names', { count: matches.length })}
        </div>
        {isOpen && (
          <div
            aria-label={words('comment_people')}
            className="comment-names"
            id={listId}
            role="listbox"
          >
            {matches.map((person, place) => (
              // the keys are those of the text that the cursor stays in
              // biome-ignore lint/a11y/useFocusableInteractive: pointed out by aria-activedescendant
              // biome-ignore lint/a11y/useKeyWithClickEvents: chosen by the keys of the text
              <div
                aria-selected={place === current}
                id={`${listId}-${place}`}
                key={person.id}
                onClick={() => choose(person)}
                onMouseDown={(event) => event.preventDefault()}
                role="option"
              >
                {person.name}
              </div>
            ))}
          </div>
        )}
      </>
    ),
  }
}
