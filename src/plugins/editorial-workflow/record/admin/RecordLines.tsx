import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { words } from '../../refusal'
import { toLocalTime } from '../../service/localTime'
import type { Settings } from '../../settle'
import { writeDay } from '../../translations/dates'
import type { RecordLine } from '../toRecordLine'

type Props = Readonly<{
  lines: readonly RecordLine[]
  req: PayloadRequest
  settings: Settings
  /** The lines are about several documents, and each is a link to its own. */
  hasTitles: boolean
}>

/** The lines of the record, day by day. */
export function RecordLines({ hasTitles, lines, req, settings }: Props) {
  const days = byDay(lines, settings.timeZone)

  return [...days].map(([day, those]) => (
    <section className="record-day" key={day}>
      <h2>{writeDay(`${day}T12:00:00Z`, req.i18n.language, 'UTC')}</h2>
      <ol>
        {those.map((line) => (
          <Line
            hasTitles={hasTitles}
            key={line.key}
            line={line}
            req={req}
            timeZone={settings.timeZone}
          />
        ))}
      </ol>
    </section>
  ))
}

function byDay(lines: readonly RecordLine[], timeZone: string): Map<string, RecordLine[]> {
  const days = new Map<string, RecordLine[]>()
  for (const line of lines) {
    const { day } = toLocalTime(new Date(line.at), timeZone)
    days.set(day, [...(days.get(day) ?? []), line])
  }
  return days
}

type LineProps = Readonly<{
  line: RecordLine
  req: PayloadRequest
  timeZone: string
  hasTitles: boolean
}>

function Line({ hasTitles, line, req, timeZone }: LineProps) {
  const { admin } = req.payload.config.routes
  const href = `${admin}/collections/${line.collection}/${line.documentId}`
  const time = toLocalTime(new Date(line.at), timeZone).time.slice(0, 5)

  return (
    <li className="record-line">
      <time dateTime={line.at}>{time}</time>
      <div className="record-line__body">
        <p className="record-line__sentence">
          {line.sentence.map(({ isDocument, text }, index) => {
            if (!isDocument || !hasTitles) return text
            if (line.title === null) return <em key={index}>{text}</em>
            return (
              <Link href={href} key={index} prefetch={false}>
                {text}
              </Link>
            )
          })}
          {line.isFlagged && <span className="record-flag">{words(req, 'record_isFlagged')}</span>}
        </p>
        {line.comment && <blockquote>{line.comment}</blockquote>}
        {line.isCommentErased && (
          <p className="record-line__facts">{words(req, 'record_erased')}</p>
        )}
        <Facts line={line} req={req} />
      </div>
    </li>
  )
}

function Facts({ line, req }: Pick<LineProps, 'line' | 'req'>) {
  const facts = [
    line.role !== line.who && line.role,
    line.organisation,
    line.locales && words(req, 'record_languages', { locales: line.locales }),
    line.replacedBy && words(req, 'record_replaced', { title: line.replacedBy }),
    ...line.details,
    line.via,
    line.outcome,
  ].filter(Boolean)

  return (
    <ul className="record-line__facts">
      {line.from && line.to && (
        <li className="record-line__move">
          <span aria-hidden="true">
            {words(req, 'record_moved', { from: line.from, to: line.to })}
          </span>
          <span className="desk-hidden">
            {words(req, 'record_movedWords', { from: line.from, to: line.to })}
          </span>
        </li>
      )}
      {facts.map((fact) => (
        <li key={String(fact)}>{fact}</li>
      ))}
    </ul>
  )
}
