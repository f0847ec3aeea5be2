'use client'

import { type ReactNode, useActionState, useEffect, useRef } from 'react'

import type { FormWords } from '@/components/contribute/formState'

import { CaseForm } from './CaseForm'
import { CaseProblem } from './CaseProblem'
import {
  type ActOnCase,
  type CaseFormWords,
  type Doing,
  type FormCase,
  untouched,
} from './caseState'

type Props = Readonly<{
  act: ActOnCase
  /** Null where no case is open: what was typed in one that has closed is still shown. */
  open: FormCase | null
  locale: string
  /** What can be done first of all, and what else. */
  first: readonly Doing[]
  more: readonly Doing[]
  /** Rows among the rest that lead to pages of their own. */
  ways: ReactNode
  /** What the editors have asked. */
  question: ReactNode
  head: ReactNode
  words: CaseFormWords
  /** What the files of a form are kept by, and the words of the place for them. */
  stamp: string
  formWords: FormWords
  children: ReactNode
}>

/**
 * The page of a case around its forms. They share one state, at one place in the page, so that what
 * was typed is kept whatever the page has become meanwhile, with scripts and without.
 */
export function CaseRoom({ act, children, first, head, locale, more, open, ways, ...rest }: Props) {
  const [state, action, isSending] = useActionState(act, untouched)
  const { formWords, question, stamp, words } = rest
  const problem = useRef<HTMLDivElement>(null)
  const isOffered = (doing: Doing | null) => [...first, ...more].some((one) => one === doing)

  useEffect(() => {
    if (state.reason) problem.current?.focus()
  }, [state])

  const form = (doing: Doing) =>
    open ? (
      <CaseForm
        key={doing}
        action={action}
        doing={doing}
        formWords={formWords}
        isSending={isSending}
        locale={locale}
        open={open}
        stamp={stamp}
        state={state.doing === doing ? state : untouched}
        words={words}
      />
    ) : null

  return (
    <>
      {head}
      <div className="wrap case-body">
        {state.reason ? (
          <CaseProblem
            ref={problem}
            isOffered={Boolean(open) && isOffered(state.doing)}
            state={state}
            words={words}
          />
        ) : null}
        {first.length > 0 ? (
          <div className="case-first">
            {question}
            {first.map((doing) => (
              <section key={doing} aria-labelledby={`case-${doing}-title`}>
                <h2 id={`case-${doing}-title`}>{words[doing].title}</h2>
                {form(doing)}
              </section>
            ))}
          </div>
        ) : null}
        {children}
        {more.length > 0 ? (
          <section className="case-more screen-only" aria-labelledby="case-more-title">
            <h2 id="case-more-title">{words.more}</h2>
            {ways}
            {more.map((doing) => (
              <details key={doing} open={state.reason && state.doing === doing ? true : undefined}>
                <summary>{words[doing].title}</summary>
                {form(doing)}
              </details>
            ))}
          </section>
        ) : null}
      </div>
    </>
  )
}
