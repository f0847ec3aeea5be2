import type { ReactNode } from 'react'

import { words } from '../../refusal'
import type { PanelProps } from '../../review/panel'
import { listChecks } from '../listChecks'
import { ChecksList } from './ChecksList'
import './checks.css'

/** What the check of the content has seen, with a way to each place. */
export async function ChecksPanel({ collection, id, req }: PanelProps): Promise<ReactNode> {
  const list = await listChecks(req, collection, id)
  if (!list.ok) return null

  const groups = (['warning', 'hint'] as const).flatMap((severity) => {
    const checks = list.checks.filter((check) => check.severity === severity)
    const number = checks.reduce((sum, { places }) => sum + places.length, 0)
    return number > 0 ? [{ checks, number, severity }] : []
  })
  return (
    <section aria-labelledby="review-checks" className="review-panel checks">
      <h2 id="review-checks">{words(req, 'checks_title')}</h2>
      <p className="review-panel__help">
        {words(req, groups.length > 0 ? 'checks_intro' : 'checks_none')}
      </p>
      {groups.map(({ checks, number, severity }) => (
        <div className={`checks__group checks__group--${severity}`} key={severity}>
          <h3>{words(req, `checks_${severity}s`, { number })}</h3>
          <ChecksList checks={checks} />
        </div>
      ))}
    </section>
  )
}
