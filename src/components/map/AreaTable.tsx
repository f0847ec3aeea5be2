import { placedKinds } from '@/domain/catalogue/mapPlace'
import { type Kind, rowOfKind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { formatNumber } from '@/i18n/numbers'

import type { Area } from './AreaMap'

type Props = Readonly<{
  areas: readonly Area[]
  /** How many items of a kind there are in an area. */
  countOf: (code: string, kind: Kind) => number
  /** What an area is called here: a county or a municipality. */
  areaWord: string
  caption: string
  locale: Locale
}>

/** The same areas as on the map, as a table of links with what each holds of every kind. */
export function AreaTable({ areas, areaWord, caption, countOf, locale }: Props) {
  const { mapPage } = messagesOf(locale)

  return (
    <table className="area-table">
      <caption className="hidden-visually">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{areaWord}</th>
          {placedKinds.map((kind) => (
            <th key={kind} scope="col" className="area-table-kind">
              {rowOfKind(kind).many[locale]}
            </th>
          ))}
          <th scope="col">{mapPage.total}</th>
        </tr>
      </thead>
      <tbody>
        {areas.map(({ code, count, href, isCurrent, name }) => (
          <tr key={code} className={isCurrent ? 'area-table-current' : undefined}>
            <th scope="row">
              {href ? (
                <a href={href} aria-current={isCurrent ? 'location' : undefined}>
                  {name}
                </a>
              ) : (
                name
              )}
            </th>
            {placedKinds.map((kind) => (
              <td key={kind} className="area-table-kind">
                {formatNumber(countOf(code, kind), locale)}
              </td>
            ))}
            <td className={count > 0 ? 'area-table-sum' : 'area-table-none'}>
              {formatNumber(count, locale)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
