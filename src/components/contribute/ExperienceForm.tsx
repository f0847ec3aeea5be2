'use client'

import { longest } from '@/domain/submission/contribution'
import { experienceOutcomes } from '@/domain/vocabulary/efforts'

import { ChoiceField } from './ChoiceField'
import { type FormProps, FormShell } from './FormShell'
import { MunicipalityField } from './MunicipalityField'
import { OrganisationField } from './OrganisationField'
import { Step } from './Step'
import { Tenants } from './Tenants'
import { TextField } from './TextField'
import { YouStep } from './YouStep'

/** Asks how it went for somebody who has used a method or a tool. */
export function ExperienceForm(props: FormProps) {
  const { notice, words } = props

  return (
    <FormShell {...props}>
      <Step id="steg-erfarenhet" title={words.steps.experience}>
        <Tenants words={words.tenants} />
        <TextField name="title" isRequired max={longest.title} />
        <TextField name="text" isRequired rows={6} max={longest.experience} />
        <ChoiceField name="outcome" isRequired vocabulary={experienceOutcomes} />
        <TextField name="adaptation" rows={4} max={longest.experience} />
      </Step>
      <Step id="steg-mer" title={words.steps.details}>
        <OrganisationField />
        <MunicipalityField />
        <TextField name="year" inputMode="numeric" width="year" />
      </Step>
      <YouStep notice={notice} />
    </FormShell>
  )
}
