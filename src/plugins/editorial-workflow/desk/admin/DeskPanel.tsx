import type { PayloadRequest } from 'payload'

import { StateBadges } from '../../admin/StateBadges'
import { words } from '../../refusal'
import type { PanelAnswer } from '../findDesk'
import type { Panel, PanelName } from '../panels'
import { toDeskQuery } from '../parseDeskFilter'
import type { DeskReader } from '../reader'
import type { DeskRow } from '../toRows'

type Props = PanelAnswer & Readonly<{ reader: DeskReader; req: PayloadRequest }>

/** One question of the desk and its answer: how many, the first of them, and the way to the rest. */
export function DeskPanel({ count, panel, reader, req, rows }: Props) {
  const id = `desk-${panel.name}`
  const title = titleOf(req, reader, panel)
  const all = `${req.payload.config.routes.admin}/desk${toDeskQuery({ panel: panel.name })}`

  return (
    <section
      aria-labelledby={id}
      className={`desk-panel desk-panel--${panel.name} ${count === 0 ? 'desk-panel--empty' : ''}`}
    >
      <h2 id={id}>
        {title} {count > 0 && <span className="desk-panel__count">{count}</span>}
      </h2>
      {count === 0 ? (
        <p className="desk-panel__empty">{words(req, `desk_empty_${panel.name}`)}</p>
      ) : (
        <ul className="desk-panel__rows">
          {rows.map((row) => (
            <PanelRow key={row.key} panel={panel} req={req} row={row} />
          ))}
        </ul>
      )}
      {count > rows.length && (
        <a aria-label={words(req, 'desk_showAllOf', { count, title })} href={all}>
          {words(req, 'desk_showAll', { count })}
        </a>
      )}
      {panel.name === 'translations' && count > 0 && (
        <a href={`${req.payload.config.routes.admin}/translations?task=stale`}>
          {words(req, 'desk_toTranslations')}
        </a>
      )}
    </section>
  )
}

/** Those who answer for every text look them over; the others confirm their own. */
export function titleOf(req: PayloadRequest, { isReviewer }: DeskReader, { name }: Panel): string {
  const isOwn = name === 'to_confirm' && !isReviewer
  return words(req, isOwn ? 'desk_panel_to_confirm_own' : `desk_panel_${name}`)
}

/** The questions whose answers are in several states. */
const mixed: readonly PanelName[] = ['waiting_for_me', 'waiting_for_others']

type RowProps = Readonly<{ panel: Panel; req: PayloadRequest; row: DeskRow }>

function PanelRow({ panel, req, row }: RowProps) {
  const { name } = panel
  const isAboutReviewer = row.state === 'in_review' && name !== 'queue' && !row.isMine
  const facts = [
    row.kind,
    row.organisation,
    isAboutReviewer && (row.assignee ?? words(req, 'desk_nobody')),
  ].filter(Boolean)

  return (
    <li className="desk-row">
      <div className="desk-row__text">
        <a className="desk-row__title" href={row.href}>
          {row.title}
        </a>
        <p className="desk-row__facts">{facts.join(' · ')}</p>
      </div>
      <div className="desk-row__side">
        {mixed.includes(name) && (
          <StateBadges isLive={row.isLive} isTrashed={false} state={row.state} />
        )}
        <RowDate panel={panel} req={req} row={row} />
      </div>
    </li>
  )
}

function RowDate({ panel, req, row }: RowProps) {
  const date = row.dates[panel.date]
  if (!date) return null

  const isDeadline = panel.date === 'dueAt' || panel.date === 'nextReviewAt'
  const isLate = isDeadline && date.isPast
  return (
    <p className={`desk-row__date ${isLate ? 'desk-late' : ''}`}>
      <span>{words(req, isLate ? 'desk_late' : `desk_date_${panel.date}`)}</span>{' '}
      <time dateTime={date.iso}>
        {date.distance} <span className="desk-row__day">({date.day})</span>
      </time>
    </p>
  )
}
