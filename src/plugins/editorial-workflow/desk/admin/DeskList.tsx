'use client'

import { useConfig } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'

import { StateBadges } from '../../admin/StateBadges'
import { tableParts as as } from '../../admin/tableParts'
import { useWords } from '../../admin/useWords'
import { BulkBar } from '../../bulk/admin/BulkBar'
import type { BulkMove } from '../../bulk/bulkMoves'
import { groupRows } from '../groupRows'
import type { DeskPage } from '../listDesk'
import { type DeskFilter, type DeskGroup, isNarrowed, toDeskQuery } from '../parseDeskFilter'
import type { DeskDate, DeskRow } from '../toRows'
import type { Choice } from './DeskFilters'

type Props = Readonly<{
  filter: DeskFilter
  /** The moves that the reader may make with many at once. */
  moves: readonly BulkMove[]
  page: DeskPage
  people: readonly Choice[]
}>

/** The list itself: a table to read, with rows to choose and deal with together. */
export function DeskList({ filter, moves, page, people }: Props) {
  const words = useWords()
  const { config } = useConfig()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const home = `${config.routes.admin}/desk`
  const { rows, total } = page

  if (rows.length === 0) {
    return (
      <div className="desk-none" role="status">
        <p>
          <strong>{words('desk_found_none')}</strong>
        </p>
        <p>{words(isNarrowed(filter) ? 'desk_found_none_help' : 'desk_found_nothing_help')}</p>
      </div>
    )
  }

  const isAllChosen = rows.every(({ key }) => chosen.has(key))
  const choose = (keys: readonly string[], isChosen: boolean) =>
    setChosen((before) => {
      const after = new Set(before)
      for (const key of keys) isChosen ? after.add(key) : after.delete(key)
      return after
    })
  const keys = rows.map(({ key }) => key)
  const count = total === 1 ? words('desk_found_one') : words('desk_found_many', { count: total })

  return (
    <>
      <p className="desk-count" role="status">
        {count}
      </p>
      {moves.length > 0 && (
        <BulkBar
          chosen={rows.filter(({ key }) => chosen.has(key))}
          moves={moves}
          onChoose={(left) => setChosen(new Set(left))}
          people={people}
        />
      )}
      <table {...as.table} className="desk-table">
        <caption className="desk-hidden">{words('desk_all')}</caption>
        <thead {...as.group}>
          <tr {...as.row}>
            {moves.length > 0 && (
              <th
                {...as.head}
                className="desk-table__box"
                data-label={words('desk_selectAll')}
                scope="col"
              >
                <input
                  aria-label={words('desk_selectAll')}
                  checked={isAllChosen}
                  onChange={(event) => choose(keys, event.target.checked)}
                  type="checkbox"
                />
              </th>
            )}
            {columns.map(({ name, sort }) => (
              <ColumnHead filter={filter} home={home} key={name} name={name} sort={sort} />
            ))}
          </tr>
        </thead>
        {groupRows(rows, filter.group).map(({ key, rows: own }) => (
          <tbody {...as.group} key={key}>
            {filter.group && own[0] && (
              <tr {...as.row} className="desk-table__group">
                <th
                  {...as.rowHead}
                  colSpan={columns.length + (moves.length > 0 ? 1 : 0)}
                  scope="rowgroup"
                >
                  <GroupName by={filter.group} row={own[0]} />{' '}
                  <span className="desk-panel__count">{own.length}</span>
                </th>
              </tr>
            )}
            {own.map((row) => (
              <Row
                isChosen={chosen.has(row.key)}
                key={row.key}
                onChoose={moves.length > 0 ? (is) => choose([row.key], is) : null}
                row={row}
              />
            ))}
          </tbody>
        ))}
      </table>
      <Pages filter={filter} home={home} page={page} />
    </>
  )
}

const columns = [
  { name: 'title', sort: 'title' },
  { name: 'state', sort: null },
  { name: 'organisation', sort: null },
  { name: 'assignee', sort: null },
  { name: 'due', sort: 'dueAt' },
  { name: 'changed', sort: 'changedAt' },
  { name: 'age', sort: 'nextReviewAt' },
] as const

type HeadProps = Readonly<{
  filter: DeskFilter
  home: string
  name: (typeof columns)[number]['name']
  sort: (typeof columns)[number]['sort']
}>

function ColumnHead({ filter, home, name, sort }: HeadProps) {
  const words = useWords()
  const label = words(`desk_column_${name}`)
  if (!sort) {
    return (
      <th {...as.head} scope="col">
        {label}
      </th>
    )
  }

  const isUp = filter.sort === sort
  const isDown = filter.sort === `-${sort}`
  const next = isUp ? (`-${sort}` as const) : sort
  return (
    <th {...as.head} aria-sort={isUp ? 'ascending' : isDown ? 'descending' : undefined} scope="col">
      <a href={home + toDeskQuery({ ...filter, page: 1, sort: next as DeskFilter['sort'] })}>
        {label}
        <span aria-hidden="true">{isUp ? ' ↑' : isDown ? ' ↓' : ''}</span>
      </a>
    </th>
  )
}

function GroupName({ by, row }: Readonly<{ by: DeskGroup; row: DeskRow }>) {
  const words = useWords()
  if (by === 'state') return <>{words(`state_${row.state}`)}</>
  if (by === 'kind') return <>{row.kind}</>
  if (by === 'assignee') return <>{row.assignee ?? words('desk_nobody')}</>
  return <>{row.organisation ?? words('desk_noOrganisation')}</>
}

type RowProps = Readonly<{
  row: DeskRow
  isChosen: boolean
  onChoose: ((isChosen: boolean) => void) | null
}>

function Row({ isChosen, onChoose, row }: RowProps) {
  const words = useWords()
  const { age, assignee, dates, href, isLive, isMine, kind, organisation, state, title } = row
  const isWaiting = state === 'in_review'
  return (
    <tr {...as.row} className={isChosen ? 'desk-table__chosen' : undefined}>
      {onChoose && (
        <td {...as.cell} className="desk-table__box">
          <input
            aria-label={words('desk_select', { title })}
            checked={isChosen}
            onChange={(event) => onChoose(event.target.checked)}
            type="checkbox"
          />
        </td>
      )}
      <th {...as.rowHead} scope="row">
        <a className="desk-row__title" href={href}>
          {title}
        </a>
        <span className="desk-row__facts">
          {kind}
          {row.priority === 'high' && ` · ${words('desk_priority_high')}`}
        </span>
      </th>
      <Cell name="state">
        <StateBadges isLive={isLive} isTrashed={false} state={state} />
      </Cell>
      <Cell name="organisation">{organisation}</Cell>
      <Cell name="assignee">
        {isMine ? words('desk_me') : (assignee ?? (isWaiting && words('desk_nobody')))}
      </Cell>
      <Cell name="due">{dates.dueAt && <DateWords date={dates.dueAt} isDeadline />}</Cell>
      <Cell name="changed">{dates.changedAt && <DateWords date={dates.changedAt} />}</Cell>
      <Cell name="age">
        {age && (
          <span className={`desk-age desk-age--${age}`} title={words(`desk_age_${age}`)}>
            {words(`desk_age_short_${age}`)}
          </span>
        )}
      </Cell>
    </tr>
  )
}

type CellProps = Readonly<{
  name: (typeof columns)[number]['name']
  children: ReactNode
}>

/** On a narrow screen each cell stands on a line of its own, with the name of its column before it. */
function Cell({ children, name }: CellProps) {
  const words = useWords()
  return (
    <td
      {...as.cell}
      className={children ? undefined : 'desk-table__blank'}
      data-label={words(`desk_column_${name}`)}
    >
      {children}
    </td>
  )
}

/** A date in words: how far off, and which day. A deadline that has passed says so. */
function DateWords({
  date,
  isDeadline = false,
}: Readonly<{ date: DeskDate; isDeadline?: boolean }>) {
  const words = useWords()
  const isLate = isDeadline && date.isPast
  return (
    <time className={isLate ? 'desk-date desk-late' : 'desk-date'} dateTime={date.iso}>
      {isLate && `${words('desk_late')} `}
      {date.distance}
      <span className="desk-row__facts">{date.day}</span>
    </time>
  )
}

function Pages({
  filter,
  home,
  page: { page, pages },
}: Readonly<{ filter: DeskFilter; home: string; page: DeskPage }>) {
  const words = useWords()
  if (pages < 2) return null
  const to = (number: number) => home + toDeskQuery({ ...filter, page: number })
  return (
    <nav aria-label={words('desk_pages')} className="desk-pages">
      {page > 1 && <a href={to(page - 1)}>{words('desk_previous')}</a>}
      <span>{words('desk_page', { page, pages })}</span>
      {page < pages && <a href={to(page + 1)}>{words('desk_next')}</a>}
    </nav>
  )
}
