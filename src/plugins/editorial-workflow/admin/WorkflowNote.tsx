'use client'

import { StateBadges } from './StateBadges'
import { useWords } from './useWords'
import { useWorkflowView } from './workflowStore'
import './workflow.css'

/** Where the document stands, whose turn it is, and what is missing: the first thing in the form. */
export function WorkflowNote() {
  const view = useWorkflowView()
  const words = useWords()
  if (!view) return null

  const { blocked, isLive, isTrashed, missing, turn, workflow } = view
  return (
    <section aria-label={words('workflow')} className="workflow-note">
      <div className="workflow-note__place">
        <StateBadges isLive={isLive} isTrashed={isTrashed} state={workflow.state} />
        <p>{turn}</p>
      </div>
      {blocked.map(({ label, message, name }) => (
        <p key={name}>
          {label}: {message}
        </p>
      ))}
      {missing.length > 0 && (
        <details>
          <summary>{words('ui_missing', { count: missing.length })}</summary>
          <ul>
            {missing.map(({ label, message, path }) => (
              <li key={path}>
                <strong>{label ?? path}</strong>: {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
