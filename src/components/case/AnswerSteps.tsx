'use client'

import { ChoiceField } from '@/components/contribute/ChoiceField'
import type { FormWords } from '@/components/contribute/formState'
import { MethodsField } from '@/components/contribute/MethodsField'
import { MunicipalityField } from '@/components/contribute/MunicipalityField'
import { OrganisationField } from '@/components/contribute/OrganisationField'
import { Step } from '@/components/contribute/Step'
import { Tenants } from '@/components/contribute/Tenants'
import { TextField } from '@/components/contribute/TextField'
import { Tick } from '@/components/contribute/Tick'
import { TickList } from '@/components/contribute/TickList'
import { longest } from '@/domain/submission/contribution'
import type { SubmissionKind } from '@/domain/submission/kinds'
import { costBands, experienceOutcomes, statuses, targetGroups } from '@/domain/vocabulary/efforts'

type Props = Readonly<{
  kind: SubmissionKind
  locale: string
  themes: readonly Readonly<{ code: string; label: string }>[]
  words: FormWords
}>

/** The questions of a kind, and who sends: all but the address and the consent, which stay. */
export function AnswerSteps(props: Props) {
  const { kind, words } = props
  const Answers = { correction: Correction, example: Example, experience: Experience }[kind]

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

function Example({ locale, themes, words }: Props) {
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

function Experience({ words }: Props) {
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

function Correction({ words }: Props) {
  return (
    <Step id="steg-rattelse" title={words.steps.correction}>
      <Tenants words={words.tenants} />
      <TextField name="text" isRequired rows={7} max={longest.correction} />
      <TextField name="links" rows={3} />
    </Step>
  )
}
