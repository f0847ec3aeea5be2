'use client'

import { ExampleAnswers } from './ExampleAnswers'
import { FilesField } from './FilesField'
import { type FormProps, FormShell } from './FormShell'
import { Step } from './Step'
import { YouStep } from './YouStep'

/** Asks for an example. */
export function ExampleForm(props: FormProps) {
  const { locale, notice, themes, words } = props

  return (
    <FormShell {...props}>
      <ExampleAnswers locale={locale} themes={themes} words={words} />
      <Step id="steg-filer" title={words.steps.files}>
        <FilesField />
      </Step>
      <YouStep notice={notice} />
    </FormShell>
  )
}
