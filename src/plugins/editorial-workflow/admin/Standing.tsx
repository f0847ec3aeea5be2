'use client'

import type { WorkflowView } from '../service/describe'
import { StateBadges } from './StateBadges'

/** Badges, whose turn it is, and the few facts that matter now. */
export function Standing({ view }: Readonly<{ view: WorkflowView }>) {
  const { blocked, facts, isLive, isTrashed, locked, turn, workflow } = view

  return (
    <div className="workflow-standing">
      <div className="workflow-note__place">
        <StateBadges isLive={isLive} isTrashed={isTrashed} state={workflow.state} />
        <p className="workflow-standing__turn">{turn}</p>
      </div>
      {facts.length > 0 && (
        <dl className="workflow-facts">
          {facts.map(({ isLate, label, name, value }) => (
            <div className={isLate ? 'workflow-facts__late' : undefined} key={name}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {locked && <p className="workflow-standing__locked">{locked}</p>}
      {blocked.map(({ label, message, name }) => (
        <p key={name}>
          <strong>{label}:</strong> {message}
        </p>
      ))}
    </div>
  )
}
