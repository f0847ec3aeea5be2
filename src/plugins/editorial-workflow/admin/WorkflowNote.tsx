'use client'

import { useEffect, useRef } from 'react'

import { ChecksNote } from '../checks/admin/ChecksNote'
import { MissingList } from './MissingList'
import { Standing } from './Standing'
import { useShowField } from './useShowField'
import { useWords } from './useWords'
import { useWorkflowView } from './workflowStore'
import './workflow.css'

/** Where the document stands, whose turn it is, and what is missing: the first thing in the form. */
export function WorkflowNote() {
  const view = useWorkflowView()
  const words = useWords()
  useFieldInAddress()
  if (!view) return null

  const { missing } = view
  return (
    <section aria-label={words('workflow')} className="workflow-note">
      <Standing view={view} />
      {missing.length > 0 && (
        <details>
          <summary>{words('ui_missing', { count: missing.length })}</summary>
          <MissingList missing={missing} />
        </details>
      )}
      <ChecksNote />
    </section>
  )
}

/** An address that ends with a field opens the form at it. */
function useFieldInAddress(): void {
  const show = useShowField()
  const isShown = useRef(false)

  useEffect(() => {
    const [, path] = /^#field=([\w.]+)$/.exec(window.location.hash) ?? []
    if (isShown.current || !path) return
    isShown.current = show(path, new URLSearchParams(window.location.search).get('locale'))
  })
}
