import type { PayloadRequest } from 'payload'

import { workflowStates } from '../../options'
import { words } from '../../refusal'
import type { Stay } from '../report'
import { writeDuration } from '../writeDuration'

type Props = Readonly<{ req: PayloadRequest; stays: readonly Stay[] }>

/** The states on the way to the public: what is published or archived rests, and may do so for years. */
const onTheWay: readonly string[] = [
  'draft',
  'in_review',
  'changes_requested',
  'approved',
  'scheduled',
]

/** How long documents stay in each state. The chart is in the table: a bar to the median, a line to the longer time. */
export function StayTable({ req, stays }: Props) {
  const ordered = workflowStates.flatMap((state) => stays.filter((stay) => stay.state === state))
  const longest = Math.max(
    1,
    ...ordered.filter(({ state }) => onTheWay.includes(state)).map(({ p90 }) => p90),
  )
  const widthOf = (time: number) => `${Math.min(100, (time / longest) * 100).toFixed(1)}%`
  const { language } = req.i18n

  return (
    <section aria-labelledby="stays" className="report-part">
      <h2 id="stays">{words(req, 'report_stays')}</h2>
      <p className="report-part__help">{words(req, 'report_staysHelp')}</p>
      {ordered.length === 0 ? (
        <p className="desk-panel__empty">{words(req, 'report_noStays')}</p>
      ) : (
        <div className="report-scroll">
          <table className="report-table">
            <thead>
              <tr>
                <th scope="col">{words(req, 'report_state')}</th>
                <th className="report-table__number" scope="col">
                  {words(req, 'report_median')}
                </th>
                <th className="report-table__number" scope="col">
                  {words(req, 'report_p90')}
                </th>
                <th className="report-table__number" scope="col">
                  {words(req, 'report_times')}
                </th>
              </tr>
            </thead>
            <tbody>
              {ordered.map(({ count, median, p90, state }) => (
                <tr className="report-stay" key={state}>
                  <th scope="row">
                    {words(req, `state_${state}`)}
                    {onTheWay.includes(state) && (
                      <span aria-hidden="true" className="report-stay__chart">
                        <span className="report-stay__reach" style={{ width: widthOf(p90) }} />
                        <span className="report-stay__bar" style={{ width: widthOf(median) }} />
                      </span>
                    )}
                  </th>
                  <td className="report-table__time">{writeDuration(req, median)}</td>
                  <td className="report-table__time">{writeDuration(req, p90)}</td>
                  <td className="report-table__number">{count.toLocaleString(language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
