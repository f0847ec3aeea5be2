'use client'

import { type ReactNode, useActionState, useEffect, useMemo, useRef, useState } from 'react'

import { ErrorSummary } from '@/components/contribute/ErrorSummary'
import { FormProvider } from '@/components/contribute/FormContext'
import { fieldOf } from '@/components/contribute/fieldNames'
import { blankForm, type FormWords, type Problem } from '@/components/contribute/formState'
import type { SubmissionKind } from '@/domain/submission/kinds'
import type { Typed } from '@/domain/submission/readForm'

import { AnswerSteps } from './AnswerSteps'
import { CaseProblem } from './CaseProblem'
import { type CaseFormWords, type CaseState, type FormCase, untouched } from './caseState'

/** The case whose answers are corrected. */
export type CorrectedCase = FormCase & Readonly<{ kind: SubmissionKind; typed: Typed }>

/** What became of corrections: nothing yet, or why they were not kept and all that was typed. */
export type CorrectState = Readonly<{
  reason: CaseState['reason']
  problems: readonly Problem[]
  near: readonly string[]
  /** The case that the form was for, also when it is not open any more. */
  open: CorrectedCase | null
  /** How often the form has come back. */
  turn: number
}>

export type CorrectCase = (state: CorrectState, form: FormData) => Promise<CorrectState>

type Props = Readonly<{
  act: CorrectCase
  back: Readonly<{ href: string; label: string }>
  /** Stands above the form, or instead of it. */
  head: ReactNode
  locale: string
  municipalities: readonly string[]
  /** Null where no case is open: what was typed in one that has closed can still be sent. */
  open: CorrectedCase | null
  themes: readonly Readonly<{ code: string; label: string }>[]
  formWords: FormWords
  words: CaseFormWords
}>

const blank: CorrectState = { near: [], open: null, problems: [], reason: null, turn: 0 }

/** The form of a contribution once more, with all that was answered, to be corrected. */
export function CorrectRoom({ act, back, formWords, head, locale, words, ...props }: Props) {
  const [state, action, isSending] = useActionState(act, blank)
  const { municipalities, open, themes } = props
  const [hasScripts, setHasScripts] = useState(false)
  const problem = useRef<HTMLDivElement>(null)
  const shown = state.open ? { ...state.open, seen: open?.seen ?? state.open.seen } : open
  const kind = shown?.kind ?? 'example'
  const typed = shown?.typed

  useEffect(() => setHasScripts(true), [])
  useEffect(() => {
    if (state.reason && state.reason !== 'answers') problem.current?.focus()
  }, [state])

  const context = useMemo(
    () => ({
      hasScripts,
      kind,
      locale,
      municipalities,
      problemOf: (field: string) => state.problems.find((one) => fieldOf(one) === field) ?? null,
      state: {
        ...blankForm,
        near: state.near,
        problems: state.problems,
        reason: state.reason === 'answers' ? ('answers' as const) : null,
        typed: typed ?? {},
      },
      typed: typed ?? {},
      words: formWords,
    }),
    [formWords, hasScripts, kind, locale, municipalities, state, typed],
  )

  return (
    <>
      {head}
      {shown ? (
        <div className="wrap case-correct">
          {state.reason && state.reason !== 'answers' ? (
            <CaseProblem
              ref={problem}
              isOffered
              state={{ ...untouched, reason: state.reason }}
              words={words}
            />
          ) : null}
          <FormProvider value={context}>
            <form action={action} className="contribute-form" noValidate>
              <ErrorSummary state={context.state} />
              <input type="hidden" name="locale" value={locale} />
              <input type="hidden" name="kind" value={kind} />
              <input type="hidden" name="reference" value={shown.reference} />
              <input type="hidden" name="seen" value={String(shown.seen)} />
              <h2 className="hidden-visually">{words.correct.answers}</h2>
              <div key={state.turn}>
                <AnswerSteps kind={kind} locale={locale} themes={themes} words={formWords} />
              </div>
              <div className="form-send">
                <button className="button" type="submit" disabled={isSending}>
                  {words.correct.send}
                </button>
                <p className="form-send-help">
                  <a href={back.href}>{back.label}</a>
                </p>
              </div>
            </form>
          </FormProvider>
        </div>
      ) : null}
    </>
  )
}
