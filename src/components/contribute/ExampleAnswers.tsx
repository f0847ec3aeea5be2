'use client'

import { longest } from '@/domain/submission/contribution'
import { costBands, statuses, targetGroups } from '@/domain/vocabulary/efforts'

import { ChoiceField } from './ChoiceField'
import type { FormProps } from './FormShell'
import { MethodsField } from './MethodsField'
import { MunicipalityField } from './MunicipalityField'
import { OrganisationField } from './OrganisationField'
import { Step } from './Step'
import { Tenants } from './Tenants'
import { TextField } from './TextField'
import { TickList } from './TickList'

/** The questions about an example: what must be asked, and what one may tell besides. */
export function ExampleAnswers({
  locale,
  themes,
  words,
}: Pick<FormProps, 'locale' | 'themes' | 'words'>) {
  const groups = targetGroups.map(({ code, en, sv }) => ({
    code,
    label: locale === 'en' ? en : sv,
  }))
  return (
    <>
      <Step id="steg-om" title={words.steps.about}>
        <TextField name="title" isRequired max={longest.title} />
        <MunicipalityField isRequired />
        <TextField name="areaName" max={longest.title} />
        <OrganisationField />
      </Step>
      <Step id="steg-berattelsen" title={words.steps.story}>
        <Tenants words={words.tenants} />
        <TextField name="challenge" isRequired rows={6} max={longest.story} />
        <TextField name="whatWasDone" isRequired rows={8} max={longest.story} />
        <TextField name="results" rows={5} max={longest.results} />
        <TextField name="advice" rows={4} max={longest.results} />
      </Step>
      <Step id="steg-fakta" title={words.steps.facts} help={words.steps.factsHelp}>
        <TextField name="summary" rows={3} max={longest.summary} />
        <div className="field-row">
          <ChoiceField name="status" vocabulary={statuses} />
          <TextField name="startYear" inputMode="numeric" width="year" />
          <ChoiceField name="costBand" vocabulary={costBands} />
        </div>
        <TickList name="themes" choices={themes} />
        <TickList name="targetGroups" choices={groups} />
        <MethodsField />
        <TextField name="links" rows={3} />
      </Step>
    </>
  )
}
