'use client'

import { Button, Link } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'

import { useAsk } from '../../admin/useAsk'
import { useWords } from '../../admin/useWords'
import { groupByDay } from '../groupByDay'
import type { Timeline } from '../listEvents'
import type { TimelineEntry } from '../toEntry'

type Props = Readonly<{
  initial: Timeline
  /** Where the record tells of the document, to be narrowed and exported. */
  recordHref: string
}>

/** What has happened to a document, newest first, a page at a time. */
export function TimelinePanel({ initial, recordHref }: Props) {
  const ask = useAsk()
  const words = useWords()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [{ entries, hasOlder }, setTimeline] = useState(initial)
  const [isBusy, setIsBusy] = useState(false)
  const [isFailed, setIsFailed] = useState(false)

  async function showOlder() {
    setIsBusy(true)
    const older = await ask<Timeline>(`events?before=${entries.at(-1)?.rev ?? 0}`)
    setIsBusy(false)
    setIsFailed(!older)
    if (!older) return

    setTimeline({ entries: [...entries, ...older.entries], hasOlder: older.hasOlder })
    list.current?.focus() // the button may be gone
  }

  return (
    <section aria-labelledby={id} className="review-panel">
      <h2 id={id}>{words('timeline')}</h2>
      {entries.length === 0 && <p>{words('timeline_empty')}</p>}
      <div ref={list} tabIndex={-1}>
        {groupByDay(entries).map(({ day, entries: ofDay }) => (
          <section className="timeline" key={day}>
            <h3>{day}</h3>
            <ol>
              {ofDay.map((entry) => (
                <Line entry={entry} key={entry.key} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      <div aria-live="polite">{isFailed && <p>{words('timeline_failed')}</p>}</div>
      {hasOlder && (
        <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={showOlder}>
          {words(isBusy ? 'timeline_loading' : 'timeline_older')}
        </Button>
      )}
      <p>
        <Link href={recordHref} prefetch={false}>
          {words('record_open')}
        </Link>
      </p>
    </section>
  )
}

function Line({ entry }: Readonly<{ entry: TimelineEntry }>) {
  const words = useWords()
  const { at, comment, details, isFlagged, moved, role, sentence, time, transition } = entry
  return (
    <li className={`timeline__line timeline__line--${transition}`}>
      <p className="timeline__what">{sentence}</p>
      <p className="timeline__when">
        <time dateTime={at}>{time}</time>
        {role && <span>{role}</span>}
      </p>
      {moved && <p className="timeline__detail">{moved}</p>}
      {isFlagged && <p className="timeline__flag">{words('timeline_flagged')}</p>}
      {details.map((detail) => (
        <p className="timeline__detail" key={detail}>
          {detail}
        </p>
      ))}
      {comment && <blockquote className="timeline__comment">{comment}</blockquote>}
    </li>
  )
}
