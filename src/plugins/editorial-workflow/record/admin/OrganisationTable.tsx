import type { PayloadRequest } from 'payload'

import { words } from '../../refusal'
import type { Names } from '../findNames'
import type { OrganisationRow } from '../report'

type Props = Readonly<{ names: Names; req: PayloadRequest; rows: readonly OrganisationRow[] }>

const columns = ['submitted', 'returned', 'published'] as const
const labels = { published: 'published', returned: 'asked', submitted: 'submitted' } as const

/** As many organisations as are shown at first. */
const few = 12

/** What each organisation has sent, got back, and had published. */
export function OrganisationTable({ names, req, rows }: Props) {
  return (
    <section aria-labelledby="organisations" className="report-part report-part--wide">
      <h2 id="organisations">{words(req, 'report_organisations')}</h2>
      {rows.length === 0 ? (
        <p className="desk-panel__empty">{words(req, 'report_noOrganisations')}</p>
      ) : (
        <Table names={names} req={req} rows={rows.slice(0, few)} />
      )}
      {rows.length > few && (
        <details className="report-details">
          <summary>{words(req, 'report_others', { count: rows.length - few })}</summary>
          <Table names={names} req={req} rows={rows.slice(few)} />
        </details>
      )}
    </section>
  )
}

function Table({ names, req, rows }: Props) {
  const { language } = req.i18n
  const nameOf = (id: string | null) =>
    id
      ? (names.organisations.get(id) ?? words(req, 'record_organisationGone'))
      : words(req, 'report_noOrganisation')

  return (
    <div className="report-scroll">
      <table className="report-table report-table--organisations">
        <thead>
          <tr>
            <th scope="col">{words(req, 'record_organisation')}</th>
            {columns.map((column) => (
              <th className="report-table__number" key={column} scope="col">
                {words(req, `report_${labels[column]}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.organisation}>
              <th scope="row">{nameOf(row.organisation)}</th>
              {columns.map((column) => (
                <td className="report-table__number" key={column}>
                  {row[column].toLocaleString(language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
