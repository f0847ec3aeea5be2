'use client'

import {
  type FocusEvent,
  type ReactNode,
  type RefObject,
  useActionState,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'

import type { SubmissionKind } from '@/domain/submission/kinds'
import type { Typed } from '@/domain/submission/readForm'

import { ErrorSummary } from './ErrorSummary'
import { FormProvider } from './FormContext'
import { fieldOf } from './fieldNames'
import { blankForm, type FormWords, type SendForm } from './formState'
import { SendPart } from './SendPart'
import { useChecks } from './useChecks'
import { useSending } from './useSending'
import { useUnsentWarning } from './useUnsentWarning'

export type FormProps = Readonly<{
  /** What the form is about, as `kind/slug`. */
  about: string | null
  kind: SubmissionKind
  locale: string
  municipalities: readonly string[]
  /** What is said about personal data. */
  notice: ReactNode
  send: SendForm
  stamp: string
  themes: readonly Readonly<{ code: string; label: string }>[]
  words: FormWords
}>

/**
 * A form that works without scripts, wholly. Where they run it checks answers as one leaves them,
 * sends without leaving the page, and warns before unsent words are lost.
 */
export function FormShell({ children, ...form }: FormProps & Readonly<{ children: ReactNode }>) {
  const { about, kind, locale, municipalities, words } = form
  const [byServer, action] = useActionState(form.send, blankForm)
  const frame = useRef<HTMLFormElement>(null)
  const early = useEarlyWords(frame)
  const sending = useSending(form)
  const state = sending.state ?? byServer
  const checks = useChecks(form, state)
  const unsent = useUnsentWarning(sending.isSent)
  const context = useMemo(
    () => ({
      hasScripts: early !== null,
      kind,
      locale,
      municipalities,
      problemOf: (field: string) =>
        field in checks.found
          ? (checks.found[field] ?? null)
          : (state.problems.find((problem) => fieldOf(problem) === field) ?? null),
      state,
      typed: early ?? state.typed,
      words,
    }),
    [checks.found, early, kind, locale, municipalities, state, words],
  )

  return (
    <FormProvider value={context}>
      <form
        action={action}
        className="contribute-form"
        id="formular"
        ref={frame}
        noValidate
        onSubmit={sending.onSubmit}
        onFocus={(event) => isNearTheEnd(event.target) && sending.onBegin()}
        onBlur={(event: FocusEvent<HTMLFormElement>) =>
          checks.check(event.currentTarget, event.target)
        }
        onChange={(event) => {
          unsent.note()
          checks.checkAgain(event.currentTarget, event.target)
        }}
      >
        <ErrorSummary state={state} />
        {/* The first button is the one that Enter presses. */}
        <button className="hidden-visually" type="submit" tabIndex={-1} aria-hidden="true">
          {words.send}
        </button>
        <Hidden
          values={{ kind, locale, form: state.stamp ?? form.stamp, ...(about && { about }) }}
        />
        <Trap locale={locale} label={words.trap} />
        {children}
        <SendPart phase={sending.phase} />
      </form>
    </FormProvider>
  )
}

/** Whoever tells who they are has the rest behind them. */
const isNearTheEnd = ({ name, type }: EventTarget & Partial<HTMLInputElement>): boolean =>
  name?.startsWith('sender.') || type === 'submit'

/**
 * What stood in the form when scripts began to run, which on a slow phone may be a good deal. Null
 * until then, and where they never do.
 */
function useEarlyWords(frame: RefObject<HTMLFormElement | null>): Typed | null {
  const [early, setEarly] = useState<Typed | null>(null)
  useEffect(() => {
    if (!frame.current) return
    const words = new Map<string, string[]>()
    for (const [name, value] of new FormData(frame.current)) {
      if (typeof value === 'string') words.set(name, [...(words.get(name) ?? []), value])
    }
    setEarly(Object.fromEntries(words))
  }, [frame])
  return early
}

function Hidden({ values }: Readonly<{ values: Readonly<Record<string, string>> }>) {
  return Object.entries(values).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} autoComplete="off" />
  ))
}

/** No person sees this; a machine that fills in every field gives itself away. */
function Trap({ label, locale }: Readonly<{ label: string; locale: string }>) {
  const name = locale === 'sv' ? 'webbplats' : 'website'
  return (
    <div className="form-trap" aria-hidden="true">
      <label htmlFor="falt-webbplats">{label}</label>
      <input id="falt-webbplats" name={name} tabIndex={-1} autoComplete="off" />
    </div>
  )
}
