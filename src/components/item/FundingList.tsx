import { toLabel } from '@/components/facts/toLabel'
import { ItemLink } from '@/components/rows/ItemLink'
import type { Funding } from '@/domain/publication/publicItem'
import { fundingKinds } from '@/domain/vocabulary/actors'
import type { Locale } from '@/domain/vocabulary/locales'
import { formatKronor } from '@/i18n/numbers'

type Props = Readonly<{ funding: readonly Funding[]; locale: Locale }>

/** Who paid, how much and in what way, as far as it is known. */
export function FundingList({ funding, locale }: Props) {
  return (
    <ul>
      {funding.map(({ funder, amountSek, kind }, index) => {
        const words = [
          amountSek === null ? null : formatKronor(amountSek, locale),
          toLabel(fundingKinds, kind, locale),
        ].filter(Boolean)

        return (
          // Two rows may say the same, and rows never move.
          <li key={index}>
            {funder ? <ItemLink item={funder} locale={locale} /> : null}
            {funder && words.length > 0 ? ', ' : null}
            {words.join(', ')}
          </li>
        )
      })}
    </ul>
  )
}
