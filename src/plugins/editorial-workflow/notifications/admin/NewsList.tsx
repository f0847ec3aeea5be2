'use client'

import { Link } from '@payloadcms/ui'

import { useWords } from '../../admin/useWords'
import type { Told } from '../listNews'

type Props = Readonly<{
  news: readonly Told[]
  empty: string
  onRead: (id: string) => void
  /** Told when somebody follows a link. */
  onFollow?: () => void
}>

/** News, the newest first: each leads to its document, and can be marked as read. */
export function NewsList({ empty, news, onFollow, onRead }: Props) {
  const words = useWords()
  if (news.length === 0) return <p className="news-empty">{empty}</p>

  function follow({ id, isRead }: Told) {
    if (!isRead) onRead(id)
    onFollow?.()
  }

  return (
    <ul className="news-list">
      {news.map((one) => (
        <li className={`news${one.isRead ? '' : ' news--unread'}`} key={one.id}>
          <p className="news__text">
            {one.isRead ? null : <span className="news-hidden">{words('bell_unread')}: </span>}
            {one.link ? (
              <Link href={one.link} onClick={() => follow(one)} prefetch={false}>
                {one.text}
              </Link>
            ) : (
              one.text
            )}
          </p>
          {one.comment ? <p className="news__comment">{one.comment}</p> : null}
          <p className="news__foot">
            <time dateTime={one.at}>{one.when}</time>
            {one.isRead ? null : (
              <button
                aria-label={`${words('bell_read_one')}: ${one.text}`}
                className="news-link"
                onClick={() => onRead(one.id)}
                type="button"
              >
                {words('bell_read_one')}
              </button>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}
