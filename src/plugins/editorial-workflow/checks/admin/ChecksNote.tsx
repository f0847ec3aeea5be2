'use client'

import { useWords } from '../../admin/useWords'
import { ChecksList } from './ChecksList'
import { useChecks } from './useChecks'
import './checks.css'

/** How much there is to look over in the document on the screen, and where, when unfolded. */
export function ChecksNote() {
  const list = useChecks()
  const words = useWords()
  if (!list || list.count === 0) return null

  return (
    <details className="checks">
      <summary>
        {list.count === 1 ? words('checks_one') : words('checks_some', { number: list.count })}
      </summary>
      <ChecksList checks={list.checks} />
    </details>
  )
}
