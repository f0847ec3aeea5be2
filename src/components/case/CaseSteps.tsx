import type { CaseStage, CaseStep } from '@/domain/submission/caseSteps'
import type { Locale } from '@/domain/vocabulary/locales'
import { formatDate, toDay } from '@/i18n/dates'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{
  answerBy: string
  locale: Locale
  stage: CaseStage
  steps: readonly CaseStep[]
}>

/** The way of a contribution as a row of windows, lit as far as it has come. */
export function CaseSteps({ answerBy, locale, stage, steps }: Props) {
  const words = messagesOf(locale).case.steps

  return (
    <ol className="case-steps" aria-label={words.title}>
      {steps.map((step) => (
        <li
          key={step.code}
          className={`case-step case-step-${step.state}`}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span className="case-step-name">{nameOf(step, stage, locale)}</span>
          <span className="hidden-visually">: {words.states[step.state]}. </span>
          <span className="case-step-when">
            {step.at && step.state === 'done' ? (
              <time dateTime={toDay(step.at)}>{formatDate(step.at, locale)}</time>
            ) : (
              whenOf(step, stage, answerBy, locale)
            )}
          </span>
        </li>
      ))}
    </ol>
  )
}

function nameOf({ code, state }: CaseStep, stage: CaseStage, locale: Locale): string {
  const words = messagesOf(locale).case.steps
  if (code === 'confirmed' && state !== 'done') return words.toConfirm
  if (code === 'read' && state === 'done') return words.readDone
  if (code === 'answered' && state === 'done') return stage === 'declined' ? words.no : words.yes
  return words[code]
}

/** What is said of a step that is not behind: whose turn it is, or by when. */
function whenOf({ code, state }: CaseStep, stage: CaseStage, answerBy: string, locale: Locale) {
  const words = messagesOf(locale).case.steps
  const isOpen = ['pending', 'in_moderation'].includes(stage)
  if (code === 'read' && stage === 'pending') return words.waiting
  if (code === 'read' && stage === 'needs_info') return words.yours
  if (code === 'answered' && isOpen) return words.by(formatDate(answerBy, locale))
  return code === 'published' && state === 'now' ? words.soon : null
}
