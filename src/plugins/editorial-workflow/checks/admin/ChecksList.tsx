'use client'

import { useWords } from '../../admin/useWords'
import type { CheckPlace, CheckView } from '../listChecks'
import { FieldLink } from './FieldLink'

/** As many places as a glance takes in; the others can be unfolded. */
const most = 4

/** What was seen, what to do about it, and each place where it was. */
export function ChecksList({ checks }: Readonly<{ checks: readonly CheckView[] }>) {
  const words = useWords()
  return (
    <ul className="checks__list">
      {checks.map(({ help, places, title }) => (
        <li key={title}>
          <p className="checks__title">{title}</p>
          <p className="checks__help">{help}</p>
          <Places places={places.slice(0, most)} />
          {places.length > most && (
            <details>
              <summary>{words('checks_all', { number: places.length - most })}</summary>
              <Places places={places.slice(most)} />
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}

function Places({ places }: Readonly<{ places: readonly CheckPlace[] }>) {
  return (
    <ul className="checks__places">
      {places.map(({ excerpt, label, locale, path }, index) => (
        // the same words may stand twice in a field, so the place in the list is part of the key
        <li key={`${path} ${locale} ${excerpt} ${index}`}>
          {path ? (
            <FieldLink locale={locale} path={path}>
              {label}
            </FieldLink>
          ) : (
            label
          )}
          {excerpt && <q lang={locale ?? undefined}>{excerpt}</q>}
        </li>
      ))}
    </ul>
  )
}
