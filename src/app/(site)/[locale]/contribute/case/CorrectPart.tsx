import type { ReactNode } from 'react'

import type { CaseView } from '@/commands/submission/case/viewCase'
import { type CorrectedCase, CorrectRoom } from '@/components/case/CorrectRoom'
import { contributePath } from '@/domain/submission/addresses'
import { toTyped } from '@/domain/submission/toTyped'
import { messagesOf } from '@/i18n/messagesOf'
import { findFormOptions } from '@/queries/findFormOptions'
import type { Reader } from '@/queries/reader'

import { correctCase } from './correctCase'

type Props = Readonly<{ closed: ReactNode; reader: Reader; view: CaseView | null }>

/** The answers of a case, to be corrected; or why they cannot be. */
export async function CorrectPart({ closed, reader, view }: Props) {
  const { locale } = reader
  const { case: words, contribute } = messagesOf(locale)
  const options = await findFormOptions(reader)
  const { correct } = words.form

  return (
    <CorrectRoom
      act={correctCase}
      back={{ href: contributePath(locale, 'case'), label: correct.back }}
      formWords={contribute.form}
      head={
        closed ?? (
          <header className="wrap case-head">
            <p className="case-kicker">{words.reference(view?.submission.reference ?? '')}</p>
            <h1>{correct.title}</h1>
            <p className="lede">{correct.lede}</p>
          </header>
        )
      }
      locale={locale}
      municipalities={options.municipalities.map(({ name }) => name)}
      open={view && toCorrected(view, options.municipalities)}
      themes={options.themes}
      words={words.form}
    />
  )
}

function toCorrected(
  { seen, submission, submitter }: CaseView,
  municipalities: Awaited<ReturnType<typeof findFormOptions>>['municipalities'],
): CorrectedCase | null {
  const { consent, contribution, kind, reference } = submission
  if (!contribution) return null
  const { creditName = null, name = null, role = null } = submitter ?? {}
  const sender = { credit: consent.credit === true, creditName, name, role }
  return { kind, reference, seen, typed: toTyped(contribution, sender, municipalities) }
}
