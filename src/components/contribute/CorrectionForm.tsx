'use client'

import { longest } from '@/domain/submission/contribution'

import { type FormProps, FormShell } from './FormShell'
import { Step } from './Step'
import { Tenants } from './Tenants'
import { TextField } from './TextField'
import { YouStep } from './YouStep'

/** Asks what is wrong or missing on a page. */
export function CorrectionForm(props: FormProps) {
  const { notice, words } = props

  return (
    <FormShell {...props}>
      <Step id="steg-rattelse" title={words.steps.correction}>
        <Tenants words={words.tenants} />
        <TextField name="text" isRequired rows={7} max={longest.correction} />
        <TextField name="links" rows={3} />
      </Step>
      <YouStep notice={notice} hasCredit={false} />
    </FormShell>
  )
}
