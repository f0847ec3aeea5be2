import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { words } from '../../refusal'
import { type ChosenPeriod, spans } from '../parsePeriod'

type Props = Readonly<{ period: ChosenPeriod; req: PayloadRequest }>

/** Chooses the period of the report: one of the usual ones, or any two days. */
export function PeriodForm({ period, req }: Props) {
  const home = `${req.payload.config.routes.admin}/report`

  return (
    <div className="report-period">
      <nav aria-label={words(req, 'report_period')}>
        <ul>
          {spans.map((span) => (
            <li key={span}>
              <Link
                aria-current={span === period.span ? 'true' : undefined}
                className="desk-button"
                href={`${home}?span=${span}`}
                prefetch={false}
              >
                {words(req, `report_${span}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <details open={period.span === null || period.isBackwards}>
        <summary>{words(req, 'report_choose')}</summary>
        <form action={home} aria-label={words(req, 'report_choose')} method="get">
          <label className="desk-field">
            <span>{words(req, 'record_from')}</span>
            <input defaultValue={period.first} name="from" type="date" />
          </label>
          <label className="desk-field">
            <span>{words(req, 'record_to')}</span>
            <input defaultValue={period.last} name="to" type="date" />
          </label>
          <button className="desk-button desk-button--first" type="submit">
            {words(req, 'record_show')}
          </button>
        </form>
      </details>
      {period.isBackwards && <p role="alert">{words(req, 'record_backwards')}</p>}
    </div>
  )
}
