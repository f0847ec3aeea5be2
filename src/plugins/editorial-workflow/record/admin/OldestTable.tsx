import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { words } from '../../refusal'
import type { Item } from '../../service/noteItem'
import { writeDay } from '../../translations/dates'
import type { Names } from '../findNames'
import { kindOf } from '../toRecordLine'
import { writeDuration } from '../writeDuration'

type Props = Readonly<{
  names: Names
  now: Date
  oldest: readonly Item[]
  req: PayloadRequest
  timeZone: string
}>

/** What has waited longest for somebody's next step. */
export function OldestTable({ names, now, oldest, req, timeZone }: Props) {
  return (
    <section aria-labelledby="oldest" className="report-part">
      <h2 id="oldest">{words(req, 'report_oldest')}</h2>
      <p className="report-part__help">{words(req, 'report_oldestHelp')}</p>
      {oldest.length === 0 ? (
        <p className="desk-panel__empty">{words(req, 'report_noOldest')}</p>
      ) : (
        <div className="report-scroll">
          <table className="report-table">
            <thead>
              <tr>
                <th scope="col">{words(req, 'report_item')}</th>
                <th scope="col">{words(req, 'report_reviewer')}</th>
                <th className="report-table__number" scope="col">
                  {words(req, 'report_waited')}
                </th>
              </tr>
            </thead>
            <tbody>
              {oldest.map((item) => (
                <Row item={item} key={item.key} {...{ names, now, req, timeZone }} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function Row({ item, names, now, req, timeZone }: Omit<Props, 'oldest'> & { item: Item }) {
  const { language } = req.i18n
  const { admin } = req.payload.config.routes
  const since = new Date(item.movedAt ?? now)
  const facts = [
    kindOf(req, item.documentCollection),
    names.organisations.get(item.documentOrganisation ?? ''),
    words(req, `state_${item.state}`),
  ]

  return (
    <tr>
      <th scope="row">
        <Link
          href={`${admin}/collections/${item.documentCollection}/${item.documentId}`}
          prefetch={false}
        >
          {item.title || words(req, 'record_untitled')}
        </Link>
        <span className="report-table__facts">{facts.filter(Boolean).join(' · ')}</span>
      </th>
      <td>
        {item.assignee
          ? (names.people.get(item.assignee) ?? words(req, 'record_gone'))
          : words(req, 'report_nobody')}
      </td>
      <td className="report-table__time">
        {writeDuration(req, now.getTime() - since.getTime())}
        <span className="report-table__facts">
          {words(req, 'report_since').toLowerCase()} {writeDay(since, language, timeZone)}
        </span>
      </td>
    </tr>
  )
}
