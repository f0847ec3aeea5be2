'use client'

import type { DefaultCellComponentProps } from 'payload'

import { workflowStates } from '../options'
import { StateBadges } from './StateBadges'

/** The state of a document as a badge in a list. */
export function StateCell({ cellData, rowData }: DefaultCellComponentProps) {
  const state = workflowStates.find((known) => known === cellData) ?? 'draft'

  return (
    <StateBadges
      isLive={Boolean(rowData?.workflow?.isLive)}
      isTrashed={Boolean(rowData?.deletedAt)}
      state={state}
    />
  )
}
