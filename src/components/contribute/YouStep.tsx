'use client'

import type { ReactNode } from 'react'

import { longest } from '@/domain/submission/contribution'

import { useForm } from './FormContext'
import { Step } from './Step'
import { TextField } from './TextField'
import { Tick } from './Tick'

type Props = Readonly<{ notice: ReactNode; hasCredit?: boolean }>

/** Who sends. All of it may be left out but the consent, which is asked for beside what it is about. */
export function YouStep({ hasCredit = true, notice }: Props) {
  const { words } = useForm()

  return (
    <Step id="steg-du" title={words.steps.you}>
      <TextField name="sender.email" type="email" autoComplete="email" />
      <TextField name="sender.name" autoComplete="name" max={longest.name} />
      {hasCredit ? (
        <>
          <TextField name="sender.role" autoComplete="organization-title" max={longest.name} />
          <Tick name="sender.credit" />
          <TextField name="sender.creditName" max={longest.name} />
        </>
      ) : null}
      {notice}
      <Tick name="sender.consent" isRequired />
    </Step>
  )
}
