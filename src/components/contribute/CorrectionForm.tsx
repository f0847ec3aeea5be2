'use client'

import { CorrectionAnswers } from './CorrectionAnswers'
import { type FormProps, FormShell } from './FormShell'
import { YouStep } from './YouStep'

/** Asks what is wrong or missing on a page. */
export function CorrectionForm(props: FormProps) {
  const { notice, words } = props

  return (
    <FormShell {...props}>
      <CorrectionAnswers words={words} />
      <YouStep notice={notice} hasCredit={false} />
    </FormShell>
  )
}
