'use client'

import { ExperienceAnswers } from './ExperienceAnswers'
import { type FormProps, FormShell } from './FormShell'
import { YouStep } from './YouStep'

/** Asks how it went for somebody who has used a method or a tool. */
export function ExperienceForm(props: FormProps) {
  const { notice, words } = props

  return (
    <FormShell {...props}>
      <ExperienceAnswers words={words} />
      <YouStep notice={notice} />
    </FormShell>
  )
}
