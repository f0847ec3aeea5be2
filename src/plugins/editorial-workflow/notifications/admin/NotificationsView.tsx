import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { AdminPage } from '../../admin/AdminPage'
import { words } from '../../refusal'
import { settingsOf } from '../../settle'
import { listNews, type ToldPage } from '../listNews'
import { NewsPage } from './NewsPage'
import './notifications.css'

/** All the news of whoever is signed in, page by page. */
export async function NotificationsView(props: AdminViewServerProps) {
  const { searchParams } = props
  const { req } = props.initPageResult
  const { admin } = req.payload.config.routes
  if (!req.user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}/notifications`)}`)

  const asked = { onlyUnread: searchParams?.unread === '1', page: pageIn(searchParams?.page) }
  const found = await listNews(settingsOf(req.payload), req, { limit: 25, ...asked })
  return (
    <AdminPage className="news-page" step={words(req, 'bell_title')} view={props}>
      <header className="desk__head">
        <h1>{words(req, 'bell_title')}</h1>
      </header>
      <Choices onlyUnread={asked.onlyUnread} req={req} />
      <NewsPage
        empty={words(req, asked.onlyUnread ? 'bell_empty_unread' : 'bell_empty')}
        key={JSON.stringify(asked)}
        news={found.news}
        unread={found.unread}
      />
      <Pages found={found} onlyUnread={asked.onlyUnread} req={req} />
    </AdminPage>
  )
}

function pageIn(value: unknown): number {
  return typeof value === 'string' && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : 1
}

type Asked = Readonly<{ onlyUnread: boolean; req: PayloadRequest }>

function Choices({ onlyUnread, req }: Asked) {
  const { admin } = req.payload.config.routes
  const choice = (label: string, question: string, isChosen: boolean) => (
    <a aria-current={isChosen ? 'page' : undefined} href={`${admin}/notifications${question}`}>
      {label}
    </a>
  )
  return (
    <nav aria-label={words(req, 'bell_title')} className="news-choices">
      {choice(words(req, 'bell_every'), '', !onlyUnread)}
      {choice(words(req, 'bell_only_unread'), '?unread=1', onlyUnread)}
      <a href={`${admin}/account`}>{words(req, 'bell_choice')}</a>
    </nav>
  )
}

function Pages({ found, onlyUnread, req }: Asked & Readonly<{ found: ToldPage }>) {
  const { page, pages } = found
  if (pages < 2) return null

  const { admin } = req.payload.config.routes
  const to = (number: number) =>
    `${admin}/notifications?${onlyUnread ? 'unread=1&' : ''}page=${number}`
  return (
    <nav aria-label={words(req, 'bell_page', { page, pages })} className="news-choices">
      {page > 1 ? <a href={to(page - 1)}>{words(req, 'bell_newer')}</a> : null}
      <span>{words(req, 'bell_page', { page, pages })}</span>
      {page < pages ? <a href={to(page + 1)}>{words(req, 'bell_older')}</a> : null}
    </nav>
  )
}
