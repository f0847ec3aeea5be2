'use client'

import { useId } from 'react'

import { MissingList } from '../../admin/MissingList'
import { MoveButtons } from '../../admin/move/MoveButtons'
import { Standing } from '../../admin/Standing'
import { useWords } from '../../admin/useWords'
import { useWorkflowView } from '../../admin/workflowStore'
import type { WorkflowView } from '../../service/describe'

/** Where the document stands, and what the reader may do about it. */
export function StandingPanel({ initial }: Readonly<{ initial: WorkflowView }>) {
  const words = useWords()
  const id = useId()
  const view = useWorkflowView() ?? initial
  const { missing, workflow } = view
  const isWriting = ['draft', 'changes_requested'].includes(workflow.state) && !view.isTrashed

  return (
    <section aria-labelledby={id} className="review-standing">
      <h2 className="review-hidden" id={id}>
        {words('workflow')}
      </h2>
      <div className="review-standing__place">
        <Standing view={view} />
        <MoveButtons initial={initial} />
      </div>
      {missing.length > 0 && (
        <div className="review-standing__missing">
          <h3>{words('missing_title')}</h3>
          <MissingList missing={missing} />
        </div>
      )}
      {isWriting && missing.length === 0 && (
        <p className="review-standing__ready">{words('missing_none')}</p>
      )}
    </section>
  )
}
