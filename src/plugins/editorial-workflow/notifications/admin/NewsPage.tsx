'use client'

import { useState } from 'react'

import { useWords } from '../../admin/useWords'
import type { Told } from '../listNews'
import { NewsList } from './NewsList'
import { setUnread, useUnread } from './newsStore'
import { sayUnread } from './sayUnread'
import { useNews } from './useNews'

type Props = Readonly<{ empty: string; news: readonly Told[]; unread: number }>

/** A page of news that can be marked as read. */
export function NewsPage({ empty, news, unread: first }: Props) {
  const words = useWords()
  const { mark } = useNews()
  const [shown, setShown] = useState(news)
  const [hasFailed, setFailed] = useState(false)
  const unread = useUnread() ?? first

  async function read(ids: readonly string[] | null) {
    const answer = await mark(ids ? { ids } : { all: true })
    setFailed(!answer)
    if (!answer) return
    setUnread(answer.unread)
    setShown((now) =>
      now.map((one) => (!ids || ids.includes(one.id) ? { ...one, isRead: true } : one)),
    )
  }

  return (
    <>
      <div className="news-page__head">
        <p aria-live="polite">{sayUnread(words, unread)}</p>
        {unread > 0 ? (
          <button className="news-link" onClick={() => read(null)} type="button">
            {words('bell_read_all')}
          </button>
        ) : null}
      </div>
      {hasFailed ? <p role="alert">{words('bell_failed')}</p> : null}
      <NewsList empty={empty} news={shown} onRead={(id) => read([id])} />
    </>
  )
}
