'use client'

import { CorrectionAnswers } from '@/components/contribute/CorrectionAnswers'
import { ExampleAnswers } from '@/components/contribute/ExampleAnswers'
import { ExperienceAnswers } from '@/components/contribute/ExperienceAnswers'
import type { FormProps } from '@/components/contribute/FormShell'
import { Step } from '@/components/contribute/Step'
import { TextField } from '@/components/contribute/TextField'
import { Tick } from '@/components/contribute/Tick'
import { longest } from '@/domain/submission/contribution'
import type { SubmissionKind } from '@/domain/submission/kinds'

type Props = Pick<FormProps, 'locale' | 'themes' | 'words'> & Readonly<{ kind: SubmissionKind }>

/** The questions of a kind, and who sends: all but the address and the consent, which stay. */
export function AnswerSteps(props: Props) {
  const { kind, words } = props
  const Answers = {
    correction: CorrectionAnswers,
    example: ExampleAnswers,
    experience: ExperienceAnswers,
  }[kind]

  return (
    <>
      <Answers {...props} />
      <Step id="steg-du" title={words.steps.you}>
        <TextField name="sender.name" autoComplete="name" max={longest.name} />
        {kind === 'correction' ? null : (
          <>
            <TextField name="sender.role" autoComplete="organization-title" max={longest.name} />
            <Tick name="sender.credit" />
            <TextField name="sender.creditName" max={longest.name} />
          </>
        )}
      </Step>
    </>
  )
}
