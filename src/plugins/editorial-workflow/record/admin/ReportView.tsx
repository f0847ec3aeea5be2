import { Link } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { AdminPage } from '../../admin/AdminPage'
import { words } from '../../refusal'
import { type Settings, settingsOf } from '../../settle'
import { writeDay } from '../../translations/dates'
import { type ChosenPeriod, parsePeriod } from '../parsePeriod'
import { readReport, reportScope, type WholeReport } from '../readReport'
import { MonthChart } from './MonthChart'
import { OldestTable } from './OldestTable'
import { OrganisationTable } from './OrganisationTable'
import { PeriodForm } from './PeriodForm'
import { StayTable } from './StayTable'
import './record.css'

/** How long things take, what waits, and what has been done in a period. */
export async function ReportView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const home = req.payload.config.routes.admin
  if (!req.user) redirect(`${home}/login?redirect=${encodeURIComponent(`${home}/report`)}`)

  const settings = settingsOf(req.payload)
  const scope = reportScope(settings, req.user)
  if (!scope) {
    return (
      <AdminPage className="record" step={words(req, 'report')} view={props}>
        <h1>{words(req, 'report')}</h1>
        <p className="desk-none">{words(req, 'report_notYours')}</p>
      </AdminPage>
    )
  }
  const period = parsePeriod(props.searchParams ?? {}, settings.now(), settings.timeZone)
  const report = await readReport(settings, req, period, scope)

  return (
    <AdminPage className="record" step={words(req, 'report')} view={props}>
      <header className="desk__head">
        <div>
          <h1>{words(req, 'report')}</h1>
          <p className="desk__lead">{words(req, 'report_lead')}</p>
          {scope !== 'all' && <p className="desk__lead">{words(req, 'report_leadOwn')}</p>}
        </div>
      </header>
      <PeriodForm period={period} req={req} />
      {report.isCut && <p role="note">{words(req, 'report_cut')}</p>}
      <Parts
        isAll={scope === 'all'}
        period={period}
        report={report}
        req={req}
        settings={settings}
      />
    </AdminPage>
  )
}

type PartsProps = Readonly<{
  period: ChosenPeriod
  report: WholeReport
  req: PayloadRequest
  settings: Settings
  isAll: boolean
}>

function Parts({ isAll, period, report, req, settings }: PartsProps) {
  return (
    <div className="report">
      <Figures period={period} report={report} req={req} />
      <MonthChart
        months={report.months}
        req={req}
        series={['fresh', 'renewed']}
        title="report_months"
      />
      <StayTable req={req} stays={report.stays} />
      <OldestTable
        names={report.names}
        now={settings.now()}
        oldest={report.oldest}
        req={req}
        timeZone={settings.timeZone}
      />
      <MonthChart
        months={report.months}
        req={req}
        series={['approved', 'returned']}
        title="report_answers"
      />
      {isAll && <OrganisationTable names={report.names} req={req} rows={report.organisations} />}
    </div>
  )
}

/** The figures of the period in a row. */
function Figures({ period, report, req }: Pick<PartsProps, 'period' | 'report' | 'req'>) {
  const { language } = req.i18n
  const number = (value: number) => value.toLocaleString(language)
  const answers = report.approved + report.returned
  const share =
    report.returnedShare === null
      ? '–'
      : report.returnedShare.toLocaleString(language, {
          maximumFractionDigits: 0,
          style: 'percent',
        })
  const flagged = `${req.payload.config.routes.admin}/record?flagged=1&from=${period.first}&to=${period.last}`
  const departures = report.selfApproved + report.overridden

  return (
    <section aria-labelledby="figures" className="report-part report-part--wide">
      <h2 id="figures">
        {words(req, 'report_between', {
          first: writeDay(`${period.first}T12:00:00Z`, language, 'UTC'),
          last: writeDay(`${period.last}T12:00:00Z`, language, 'UTC'),
        })}
      </h2>
      <dl className="report-figures">
        <Figure label={words(req, 'report_submitted')} value={number(report.submitted)} />
        <Figure label={words(req, 'report_published')} value={number(report.published)} />
        <Figure
          label={words(req, 'report_returned')}
          note={
            answers === 0
              ? words(req, 'report_noAnswers')
              : words(req, 'report_returnedOf', {
                  count: number(report.returned),
                  total: number(answers),
                })
          }
          value={share}
        />
        <Figure label={words(req, 'report_selfApproved')} value={number(report.selfApproved)} />
        <Figure label={words(req, 'report_overridden')} value={number(report.overridden)} />
      </dl>
      {departures > 0 && (
        <p>
          <Link href={flagged}>{words(req, 'report_seeFlagged')}</Link>
        </p>
      )}
    </section>
  )
}

function Figure({ label, note, value }: Readonly<{ label: string; note?: string; value: string }>) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span className="report-figures__value">{value}</span>
        {note && <span className="report-figures__note">{note}</span>}
      </dd>
    </div>
  )
}
