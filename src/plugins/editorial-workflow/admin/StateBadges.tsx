'use client'

import { Pill } from '@payloadcms/ui'

import type { WorkflowState } from '../options'
import { useWords } from './useWords'

type Props = Readonly<{ state: WorkflowState; isLive: boolean; isTrashed: boolean }>

type PillStyle = 'dark' | 'error' | 'light' | 'light-gray' | 'success' | 'warning'

const styles: Readonly<Record<WorkflowState, PillStyle>> = {
  draft: 'light-gray',
  in_review: 'warning',
  changes_requested: 'error',
  approved: 'success',
  scheduled: 'success',
  published: 'success',
  archived: 'dark',
}

/** Where a document stands, in one badge or two: what the public meets, and what is under way. */
export function StateBadges({ isLive, isTrashed, state }: Props) {
  const words = useWords()
  const isWorkingCopy = isLive && state !== 'published'

  return (
    <div className="workflow-badges">
      {isTrashed && <Pill pillStyle="error">{words('badge_trash')}</Pill>}
      {isWorkingCopy && <Pill pillStyle="success">{words('badge_live')}</Pill>}
      <Pill pillStyle={styles[state]}>
        {words(isWorkingCopy && state === 'draft' ? 'badge_work' : `state_${state}`)}
      </Pill>
    </div>
  )
}
