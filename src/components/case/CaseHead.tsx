import type { CaseStage, CaseStep } from '@/domain/submission/caseSteps'
import { declineReasons } from '@/domain/submission/declineReasons'
import type { SubmissionKind } from '@/domain/submission/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import { labelOf } from '@/domain/vocabulary/term'
import { formatDate, formatMoment } from '@/i18n/dates'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'

import { CaseSteps } from './CaseSteps'

export type CaseHeadProps = Readonly<{
  locale: Locale
  kind: SubmissionKind
  reference: string
  title: string
  /** The language that the title is written in. */
  contentLocale: Locale
  stage: CaseStage
  steps: readonly CaseStep[]
  /** The day by which there is an answer, and whether it has passed. */
  answerBy: string
  isLate: boolean
  /** What stands instead of the usual sentence, such as where the text is now. */
  resultWords: string | null
  declineReason: string | null
  purgeAt: string | null
  /** Something that was just done. */
  done: string | null
}>

/** Where a case is: what it is called, in one sentence, and in steps. */
export function CaseHead(props: CaseHeadProps) {
  const { contentLocale, done, kind, locale, reference, stage, steps, title } = props
  const words = messagesOf(locale).case
  const reason = props.declineReason && stage === 'declined' ? props.declineReason : null

  return (
    <header className="wrap case-head">
      {done ? (
        <p className="case-done" role="status">
          {done}
        </p>
      ) : null}
      <p className="case-kicker">
        {words.kinds[kind]} <span aria-hidden="true">·</span> {words.reference(reference)}
      </p>
      <h1 lang={langOf(contentLocale, locale)}>{title}</h1>
      <p className="lede">{sentenceOf(props)}</p>
      {reason && reason !== 'other' ? (
        <p className="case-reason">
          {words.now.reason(labelOf(declineReasons, reason, locale).toLowerCase())}
        </p>
      ) : null}
      <CaseSteps answerBy={props.answerBy} locale={locale} stage={stage} steps={steps} />
      {isOver(stage) && props.purgeAt ? (
        <p className="meta">{words.now.purge(formatDate(props.purgeAt, locale))}</p>
      ) : null}
    </header>
  )
}

/** The one sentence that says where it is and what comes next. */
function sentenceOf({ answerBy, isLate, locale, purgeAt, resultWords, stage }: CaseHeadProps) {
  const { now } = messagesOf(locale).case
  const day = formatDate(answerBy, locale)
  switch (stage) {
    case 'unconfirmed':
      return purgeAt ? now.unconfirmedUntil(formatMoment(purgeAt, locale)) : now.unconfirmed
    case 'pending':
    case 'in_moderation':
      return isLate ? now.late(day) : now[stage](day)
    case 'accepted':
      return resultWords ? `${now.accepted.split('. ')[0]}. ${resultWords}` : now.accepted
    default:
      return now[stage]
  }
}

const isOver = (stage: CaseStage): boolean => stage === 'declined' || stage === 'withdrawn'
