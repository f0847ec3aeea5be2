'use client'

import { useLocale } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'

import { useWords } from '../../admin/useWords'
import { filterThreads, type ThreadFilter, threadFilters } from '../filterThreads'
import type { CommentList, ThreadView } from '../listComments'
import { Composer } from './Composer'
import { draftKey, keepList, useList } from './commentStore'
import { Thread } from './Thread'
import { usePlace, useSend } from './useComments'
import { useWarning } from './useWarning'
import './comments.css'

type Props = Readonly<{
  /** The address of the form in which the fields stand. */
  form: string
  initial: CommentList
}>

/** Every thread of a document, open ones first, and a place to speak about the whole of it. */
export function CommentsOverview({ form, initial }: Props) {
  const words = useWords()
  const id = useId()
  const place = usePlace()
  const send = useSend(place)
  const { code } = useLocale()
  const { people, threads } = useList(place) ?? initial
  const [filter, setFilter] = useState<ThreadFilter>('all')
  const [said, say] = useState('')
  useWarning()

  useEffect(() => {
    if (place) keepList(place, initial)
  }, [place, initial])

  if (!place) return null
  const shown = filterThreads(threads, filter)
  return (
    <section aria-labelledby={id} className="comments review-panel">
      <h2 id={id}>{words('comment_heading')}</h2>
      {threads.length > 0 && <Filters filter={filter} onChoose={setFilter} threads={threads} />}
      {shown.length === 0 && (
        <p className="comments__empty">
          {words(threads.length === 0 ? 'comment_noneYet' : 'comment_noneSuch')}
        </p>
      )}
      {shown.length > 0 && (
        <ol className="comments__threads">
          {shown.map((thread) => (
            <li key={thread.id}>
              <About form={form} thread={thread} />
              <Thread people={people} place={place} say={say} send={send} thread={thread} />
            </li>
          ))}
        </ol>
      )}
      <div className="comments__new">
        <Composer
          draftKey={draftKey.atField(place, null)}
          label={words('comment_whole')}
          mayBlock
          onSend={async ({ body, isBlocking, mentions }) => {
            const wish = { blocking: isBlocking, body, locale: code, mentions }
            const answer = await send('POST', '', wish)
            if (answer.refused === null) say(words('comment_done_sent'))
            return answer
          }}
          people={people}
          sendLabel={words('comment_send')}
        />
      </div>
      <p aria-live="polite" className="comment-hidden">
        {said}
      </p>
    </section>
  )
}

type FiltersProps = Readonly<{
  filter: ThreadFilter
  onChoose: (filter: ThreadFilter) => void
  threads: readonly ThreadView[]
}>

function Filters({ filter, onChoose, threads }: FiltersProps) {
  const words = useWords()
  return (
    <fieldset className="comments__filters">
      <legend className="comment-hidden">{words('comment_show')}</legend>
      {threadFilters.map((one) => (
        <button aria-pressed={one === filter} key={one} onClick={() => onChoose(one)} type="button">
          {words(`comment_filter_${one}`)} <span>{filterThreads(threads, one).length}</span>
        </button>
      ))}
    </fieldset>
  )
}

/** What a thread is about: its field, which the link leads to, or the whole document. */
function About({ form, thread }: Readonly<{ form: string; thread: ThreadView }>) {
  const words = useWords()
  const { fieldLabel, fieldPath, id, locale, pathNow } = thread
  if (!fieldPath) return <h3>{words('comment_onWhole')}</h3>
  if (!pathNow) {
    return (
      <h3>
        {fieldLabel} <span className="comment-tag">{words('comment_gone')}</span>
      </h3>
    )
  }
  return (
    <h3>
      <a href={`${form}${locale ? `?locale=${locale}` : ''}#comment=${id}`}>{fieldLabel}</a>
    </h3>
  )
}
