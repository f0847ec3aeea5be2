import { Link } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { Suspense } from 'react'

import { AdminPage } from '../../admin/AdminPage'
import { worksWithAll } from '../../collections/scopeAccess'
import { words } from '../../refusal'
import { type Settings, settingsOf } from '../../settle'
import { isNarrow, parseFilter, type RecordFilter, toQuery } from '../filter'
import { listChoices, nameItem } from '../listChoices'
import { listRecord, type RecordPage } from '../listRecord'
import { FilterForm } from './FilterForm'
import { RecordLines } from './RecordLines'
import { SealNote } from './SealNote'
import './record.css'

/** The record of the whole site: who did what, when and why, as far as the reader's work goes. */
export async function RecordView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const home = req.payload.config.routes.admin
  if (!req.user) redirect(`${home}/login?redirect=${encodeURIComponent(`${home}/record`)}`)

  const settings = settingsOf(req.payload)
  const filter = parseFilter(props.searchParams ?? {})
  const [found, choices, title] = await Promise.all([
    listRecord(settings, req, filter),
    listChoices(settings, req, filter),
    nameItem(settings, req, filter.item),
  ])
  const isAdmin = settings.rules.moderators.includes(settings.roleOf(req.user) ?? '')

  return (
    <AdminPage className="record" step={words(req, 'record')} view={props}>
      <header className="desk__head">
        <div>
          <h1>{title ? words(req, 'record_ofItem', { title }) : words(req, 'record')}</h1>
          <p className="desk__lead">{words(req, 'record_lead')}</p>
        </div>
        {worksWithAll(settings, req.user) && found.total > 0 && (
          <a
            className="desk-button"
            download
            href={`${req.payload.config.routes.api}/workflow/record.csv${toQuery({ ...filter, page: 1 })}`}
          >
            {words(req, 'record_export')}
          </a>
        )}
      </header>
      {isAdmin && (
        <Suspense fallback={<p className="record-seal">{words(req, 'seal_checking')}</p>}>
          <SealNote isAsked={props.searchParams?.check === '1'} req={req} settings={settings} />
        </Suspense>
      )}
      <FilterForm choices={choices} filter={filter} req={req} title={title} />
      <Found filter={filter} found={found} req={req} settings={settings} />
    </AdminPage>
  )
}

type FoundProps = Readonly<{
  filter: RecordFilter
  found: RecordPage
  req: PayloadRequest
  settings: Settings
}>

function Found({ filter, found, req, settings }: FoundProps) {
  const { lines, total } = found
  const home = `${req.payload.config.routes.admin}/record`
  const isBackwards = filter.from !== null && filter.to !== null && filter.from > filter.to
  if (isBackwards) {
    return (
      <p className="desk-none" role="alert">
        {words(req, 'record_backwards')}
      </p>
    )
  }
  if (lines.length === 0) {
    return (
      <p className="desk-none" role="status">
        {words(req, isNarrow(filter) ? 'record_none' : 'record_empty')}{' '}
        {isNarrow(filter) && <Link href={home}>{words(req, 'record_clear')}</Link>}
      </p>
    )
  }
  const count = total.toLocaleString(req.i18n.language)
  return (
    <>
      <p className="desk-count" role="status">
        {words(req, total === 1 ? 'record_count_one' : 'record_count', { count })}
      </p>
      <RecordLines hasTitles={filter.item === null} lines={lines} req={req} settings={settings} />
      <Pages filter={filter} found={found} req={req} />
    </>
  )
}

function Pages({ filter, found, req }: Omit<FoundProps, 'settings'>) {
  const { page, pages } = found
  if (pages < 2) return null
  const addressOf = (to: number) =>
    `${req.payload.config.routes.admin}/record${toQuery({ ...filter, page: to })}`

  return (
    <nav aria-label={words(req, 'record_pages')} className="desk-pages">
      {page > 1 && (
        <Link className="desk-button" href={addressOf(page - 1)} rel="prev">
          {words(req, 'record_newer')}
        </Link>
      )}
      <span>{words(req, 'record_page', { page, pages })}</span>
      {page < pages && (
        <Link className="desk-button" href={addressOf(page + 1)} rel="next">
          {words(req, 'record_older')}
        </Link>
      )}
    </nav>
  )
}
