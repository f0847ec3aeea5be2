'use client'

import { longest } from '@/domain/submission/contribution'

import type { FormProps } from './FormShell'
import { Step } from './Step'
import { Tenants } from './Tenants'
import { TextField } from './TextField'

/** The questions about what is wrong or missing on a page. */
export function CorrectionAnswers({ words }: Pick<FormProps, 'words'>) {
  return (
    <Step id="steg-rattelse" title={words.steps.correction}>
      <Tenants words={words.tenants} />
      <TextField name="text" isRequired rows={7} max={longest.correction} />
      <TextField name="links" rows={3} />
    </Step>
  )
}
