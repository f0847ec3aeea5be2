'use client'

import { longest } from '@/domain/submission/contribution'
import { experienceOutcomes } from '@/domain/vocabulary/efforts'

import { ChoiceField } from './ChoiceField'
import type { FormProps } from './FormShell'
import { MunicipalityField } from './MunicipalityField'
import { OrganisationField } from './OrganisationField'
import { Step } from './Step'
import { Tenants } from './Tenants'
import { TextField } from './TextField'

/** The questions about how it went to use a method or a tool. */
export function ExperienceAnswers({ words }: Pick<FormProps, 'words'>) {
  return (
    <>
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
    </>
  )
}
