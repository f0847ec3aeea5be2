import { itemPath } from '@/domain/publication/addresses'
import type { ItemCard } from '@/domain/publication/publicItem'
import { labStatuses } from '@/domain/vocabulary/efforts'
import type { Locale } from '@/domain/vocabulary/locales'
import { labelOf } from '@/domain/vocabulary/term'
import { langOf } from '@/i18n/langOf'

type Props = Readonly<{ labs: readonly ItemCard[]; locale: Locale }>

/** The labs side by side, like stairwells in the same house. */
export function LabShelf({ labs, locale }: Props) {
  return (
    <ul className="lab-shelf k-lab">
      {labs.map((lab) => {
        const lang = langOf(lab.contentLocale, locale)
        const facts = [
          lab.place,
          lab.years,
          lab.status ? labelOf(labStatuses, lab.status, locale) : null,
        ]

        return (
          <li key={lab.slug}>
            <p className="lab-shelf-facts">{facts.filter(Boolean).join(' · ')}</p>
            <h3>
              <a href={itemPath('lab', lab.slug, locale)} lang={lang}>
                {lab.title}
              </a>
            </h3>
            <p lang={lang}>{lab.summary}</p>
          </li>
        )
      })}
    </ul>
  )
}
