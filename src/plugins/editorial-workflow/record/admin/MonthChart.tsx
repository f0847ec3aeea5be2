import type { PayloadRequest } from 'payload'

import { words } from '../../refusal'
import type { MonthRow } from '../report'

type Series = 'approved' | 'fresh' | 'renewed' | 'returned'

type Props = Readonly<{
  months: readonly MonthRow[]
  req: PayloadRequest
  /** What is counted: the first is drawn full, the second striped on top of it. */
  series: readonly [Series, Series]
  title: 'report_answers' | 'report_months'
}>

const labels = {
  approved: 'report_approved',
  fresh: 'report_fresh',
  renewed: 'report_renewed',
  returned: 'report_asked',
} as const satisfies Record<Series, string>

/** Two counts a month as columns, with the same figures in a table for those who would rather read. */
export function MonthChart({ months, req, series, title }: Props) {
  const [first, second] = series
  const most = Math.max(1, ...months.map((row) => row[first] + row[second]))

  return (
    <section aria-labelledby={title} className="report-part">
      <h2 id={title}>{words(req, title)}</h2>
      <ul aria-hidden="true" className="report-legend">
        {series.map((name, index) => (
          <li key={name}>
            <span className={`report-swatch ${fills[index]}`} />
            {words(req, labels[name])}
          </li>
        ))}
      </ul>
      <div aria-hidden="true" className="report-months">
        {months.map((row) => (
          <Column key={row.month} most={most} req={req} row={row} series={series} />
        ))}
      </div>
      <MonthTable months={months} req={req} series={series} title={title} />
    </section>
  )
}

const fills = ['report-fill', 'report-fill report-fill--striped'] as const

type ColumnProps = Readonly<{
  most: number
  req: PayloadRequest
  row: MonthRow
  series: Props['series']
}>

function Column({ most, req, row, series }: ColumnProps) {
  const sum = series.reduce((total, name) => total + row[name], 0)
  const [year, month] = row.month.split('-')
  const initial = nameMonth(row.month, req.i18n.language, 'narrow')

  return (
    <div className="report-months__column">
      <span className="report-months__sum">{sum || ''}</span>
      <div className="report-months__bar">
        {series.toReversed().map((name) => (
          <span
            className={fills[series.indexOf(name)]}
            key={name}
            style={{ height: `${(row[name] / most) * 100}%` }}
          />
        ))}
      </div>
      <span className="report-months__name">{initial}</span>
      <span className="report-months__year">{month === '01' && year}</span>
    </div>
  )
}

function MonthTable({ months, req, series, title }: Props) {
  const { language } = req.i18n
  const sumOf = (name: Series) => months.reduce((total, row) => total + row[name], 0)

  return (
    <details className="report-details">
      <summary>
        {words(req, 'report_asTable')}
        <span className="desk-hidden">: {words(req, title)}</span>
      </summary>
      <table className="report-table">
        <thead>
          <tr>
            <th scope="col">{words(req, 'report_month')}</th>
            {series.map((name) => (
              <th className="report-table__number" key={name} scope="col">
                {words(req, labels[name])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((row) => (
            <tr key={row.month}>
              <th scope="row">{nameMonth(row.month, language, 'long')}</th>
              {series.map((name) => (
                <td className="report-table__number" key={name}>
                  {row[name].toLocaleString(language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words(req, 'report_sum')}</th>
            {series.map((name) => (
              <td className="report-table__number" key={name}>
                {sumOf(name).toLocaleString(language)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </details>
  )
}

function nameMonth(month: string, language: string, how: 'long' | 'narrow'): string {
  return new Intl.DateTimeFormat(language, {
    month: how,
    timeZone: 'UTC',
    ...(how === 'long' && { year: 'numeric' }),
  }).format(new Date(`${month}-15T12:00:00Z`))
}
