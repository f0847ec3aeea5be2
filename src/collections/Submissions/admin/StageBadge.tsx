'use client'

import { Pill } from '@payloadcms/ui'

import { type SubmissionStage, submissionStages } from '@/domain/submission/stages'
import { labelOf } from '@/domain/vocabulary/term'

import { useLanguage } from './useWords'

type PillStyle = 'dark' | 'error' | 'light' | 'light-gray' | 'success' | 'warning'

const styles: Readonly<Record<SubmissionStage, PillStyle>> = {
  unconfirmed: 'light',
  pending: 'light-gray',
  in_moderation: 'warning',
  needs_info: 'light-gray',
  accepted: 'success',
  published: 'success',
  declined: 'dark',
  withdrawn: 'dark',
  spam: 'error',
}

/** Where a submission stands, in one badge. */
export function StageBadge({ stage }: Readonly<{ stage: SubmissionStage }>) {
  const language = useLanguage()
  return <Pill pillStyle={styles[stage]}>{labelOf(submissionStages, stage, language)}</Pill>
}
