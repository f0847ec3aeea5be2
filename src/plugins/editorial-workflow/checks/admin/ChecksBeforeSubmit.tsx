'use client'

import { useWords } from '../../admin/useWords'
import { useChecks } from './useChecks'
import './checks.css'

const most = 3

/** What is worth a look before a text is sent to review. It stops nobody. */
export function ChecksBeforeSubmit() {
  const list = useChecks()
  const words = useWords()
  if (!list || list.count === 0) return null

  const { checks, count } = list
  return (
    <div className="checks checks--before">
      <p className="checks__title">
        {count === 1 ? words('checks_one') : words('checks_some', { number: count })}
      </p>
      <ul>
        {checks.slice(0, most).map(({ places, title }) => (
          <li key={title}>
            {title}
            {places.length > 1 && ` (${places.length})`}
          </li>
        ))}
        {checks.length > most && <li>{words('checks_more', { number: checks.length - most })}</li>}
      </ul>
      <p className="checks__help">{words('checks_before')}</p>
    </div>
  )
}
