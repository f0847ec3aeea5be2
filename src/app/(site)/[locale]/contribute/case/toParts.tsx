import type { CaseView } from '@/commands/submission/case/viewCase'
import { CaseHead } from '@/components/case/CaseHead'
import { CasePageLink } from '@/components/case/CasePageLink'
import { CaseSent } from '@/components/case/CaseSent'
import { CaseStory } from '@/components/case/CaseStory'
import { CaseWay } from '@/components/case/CaseWay'
import { caseCorrectPath, caseDataPath } from '@/domain/submission/addresses'
import { caseSteps, toCaseStage } from '@/domain/submission/caseSteps'
import { listAnswers } from '@/domain/submission/listAnswers'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { findFormOptions } from '@/queries/findFormOptions'
import type { Reader } from '@/queries/reader'

import { offersOf } from './offersOf'

type Props = Readonly<{ done: string; reader: Reader; view: CaseView }>

/** The parts of the page of a case that is open. */
export async function toParts({ done, reader, view }: Props) {
  const { locale } = reader
  const { submission } = view
  const stage = toCaseStage(submission.stage)
  const words = messagesOf(locale).case
  const offers = offersOf(view)

  return {
    first: offers.first,
    more: offers.more,
    open: { reference: submission.reference, seen: view.seen },
    question: offers.first.includes('answer') ? <Question locale={locale} view={view} /> : null,
    head: (
      <CaseHead
        answerBy={view.answerBy}
        contentLocale={submission.locale}
        declineReason={submission.declineReason}
        done={doneWords(done, locale)}
        isLate={new Date(`${view.answerBy}T23:59:59+02:00`) < reader.now}
        kind={submission.kind}
        locale={locale}
        purgeAt={submission.purgeAt}
        reference={submission.reference}
        resultWords={view.result?.words ?? null}
        stage={stage}
        steps={caseSteps({ isByEmail: isByEmail(view), lines: view.lines, stage })}
        title={submission.title}
      />
    ),
    body: (
      <>
        {view.result?.path ? (
          <CasePageLink
            correctPath={view.result.correctPath}
            locale={locale}
            path={view.result.path}
            title={view.result.title}
          />
        ) : null}
        <CaseStory lines={view.lines} locale={locale} />
        <CaseSent
          answers={await answersOf(reader, view)}
          contentLocale={submission.locale}
          files={view.files}
          locale={locale}
          sender={senderOf(view, locale)}
        />
      </>
    ),
    ways: (
      <>
        {offers.mayCorrect ? (
          <CaseWay {...words.form.correct} href={caseCorrectPath(locale)} />
        ) : null}
        <CaseWay {...words.form.export} href={caseDataPath(locale)} isDownload />
      </>
    ),
  }
}

/** What the editors have asked last, above the place for the answer. */
function Question({ locale, view }: Readonly<{ locale: Locale; view: CaseView }>) {
  const asked = view.lines.findLast(({ move }) => move === 'ask')
  return asked ? (
    <figure className="case-question">
      <figcaption>{messagesOf(locale).case.form.question}</figcaption>
      <blockquote>{asked.words}</blockquote>
    </figure>
  ) : null
}

const isByEmail = ({ lines, submission }: CaseView): boolean =>
  submission.stage === 'unconfirmed' || lines.some(({ move }) => move === 'confirm')

function doneWords(done: string, locale: Locale): string | null {
  const words: Readonly<Record<string, string>> = messagesOf(locale).case.done
  return Object.hasOwn(words, done) ? (words[done] ?? null) : null
}

async function answersOf(reader: Reader, { submission }: CaseView) {
  if (!submission.contribution) return []
  const { municipalities, themes } = await findFormOptions(reader)
  const names = Object.fromEntries([
    ...municipalities.map(({ code, name }) => [code, name]),
    ...themes.map(({ code, label }) => [code, label]),
  ])
  return listAnswers(submission.contribution, reader.locale, names)
}

function senderOf({ address, submission, submitter }: CaseView, locale: Locale) {
  if (!submitter) return null
  const { creditName, email, name, role } = submitter
  const { creditYes } = messagesOf(locale).case.sent
  return {
    credit: submission.consent.credit ? creditName || creditYes : null,
    email: email || null,
    isEmailConfirmed: address === 'confirmed',
    name: name || null,
    role: role || null,
  }
}
