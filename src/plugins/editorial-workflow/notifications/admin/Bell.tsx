'use client'

import { useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'

import { useWords } from '../../admin/useWords'
import type { Told } from '../listNews'
import { NewsList } from './NewsList'
import { useUnread } from './newsStore'
import { sayUnread } from './sayUnread'
import { useNews } from './useNews'
import { usePolling } from './usePolling'
import './notifications.css'

type Shown = readonly Told[] | 'loading' | 'failed'

/** The bell at the top of every page: how much is new, and a panel with the newest. */
export function Bell() {
  const words = useWords()
  const { config } = useConfig()
  const { count, list, mark } = useNews()
  const unread = useUnread() ?? 0
  const [shown, setShown] = useState<Shown>('loading')
  const [isOpen, setOpen] = useState(false)
  const panel = useRef<HTMLDivElement>(null)
  const admin = config.routes.admin

  usePolling(count)
  useReadOnArrival(unread)

  async function open(isOpening: boolean) {
    setOpen(isOpening)
    if (isOpening) setShown((await list())?.news ?? 'failed')
  }

  async function read(ids: readonly string[] | null) {
    if (!(await mark(ids ? { ids } : { all: true }))) return setShown('failed')
    setShown((now) => (Array.isArray(now) ? now.map((one) => withRead(one, ids)) : now))
  }

  const says = sayUnread(words, unread)
  return (
    <div className="news-bell">
      <button
        aria-controls="news-panel"
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        aria-label={says}
        className="news-bell__button"
        popoverTarget="news-panel"
        title={says}
        type="button"
      >
        <BellMark />
        {unread > 0 ? (
          <span aria-hidden="true" className="news-bell__count">
            {unread > 99 ? '99+' : unread}
          </span>
        ) : null}
      </button>
      <span aria-live="polite" className="news-hidden">
        {unread > 0 ? says : ''}
      </span>
      <div
        aria-labelledby="news-panel-title"
        className="news-panel"
        id="news-panel"
        onToggle={({ newState }) => open(newState === 'open')}
        popover="auto"
        ref={panel}
        role="dialog"
      >
        <div className="news-panel__head">
          <h2 id="news-panel-title">{words('bell_title')}</h2>
          {unread > 0 ? (
            <button className="news-link" onClick={() => read(null)} type="button">
              {words('bell_read_all')}
            </button>
          ) : null}
        </div>
        <div className="news-panel__body">
          {shown === 'loading' ? <p>{words('bell_loading')}</p> : null}
          {shown === 'failed' ? <p role="alert">{words('bell_failed')}</p> : null}
          {Array.isArray(shown) ? (
            <NewsList
              empty={words('bell_empty')}
              news={shown}
              onFollow={() => panel.current?.hidePopover()}
              onRead={(id) => read([id])}
            />
          ) : null}
        </div>
        <div className="news-panel__foot">
          <a className="news-link" href={`${admin}/notifications`}>
            {words('bell_all')}
          </a>
          <a className="news-link" href={`${admin}/account`}>
            {words('bell_choice')}
          </a>
        </div>
      </div>
    </div>
  )
}

const withRead = (one: Told, ids: readonly string[] | null): Told =>
  !ids || ids.includes(one.id) ? { ...one, isRead: true } : one

/** Whoever opens a document, by whatever way, has met the news of it. */
function useReadOnArrival(unread: number): void {
  const { config } = useConfig()
  const { mark } = useNews()
  const path = usePathname()
  const [, collection, id] = path.slice(config.routes.admin.length).split('/').filter(Boolean)
  const isDocument = path.startsWith(`${config.routes.admin}/collections/`) && id !== 'create'

  useEffect(() => {
    if (unread > 0 && isDocument && collection && id) mark({ document: { collection, id } })
  }, [collection, id, isDocument, mark, unread])
}

function BellMark() {
  return (
    <svg aria-hidden="true" fill="none" height="20" viewBox="0 0 20 20" width="20">
      <path
        d="M10 3a4.5 4.5 0 0 0-4.5 4.5c0 4-1.75 5.25-1.75 6h12.5c0-.75-1.75-2-1.75-6A4.5 4.5 0 0 0 10 3Z"
        stroke="currentColor"
        strokeLinejoin="round"
        strokeWidth="1.5"
      />
      <path
        d="M8.25 16a1.85 1.85 0 0 0 3.5 0M10 3V1.75"
        stroke="currentColor"
        strokeLinecap="round"
        strokeWidth="1.5"
      />
    </svg>
  )
}
