import type { Metadata } from 'next'
import { cache } from 'react'

import { Frame } from '@/app/(site)/Frame'
import { parseLocale } from '@/app/(site)/parseLocale'
import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { type CaseView, viewCase } from '@/commands/submission/case/viewCase'
import { CaseClosedView, type ClosedReason } from '@/components/case/CaseClosedView'
import { CaseRoom } from '@/components/case/CaseRoom'
import { caseParameters, contributePages, contributePath } from '@/domain/submission/addresses'
import { type Locale, locales } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { heldProof, openBankForSender } from '@/session/contributionCase'
import { publicReader } from '@/session/currentReader'
import { stampForm } from '@/session/formStamp'
import { setReplyStatus } from '@/session/replyStatus'

import { actOnCase } from './actOnCase'
import { CorrectPart } from './CorrectPart'
import { toParts } from './toParts'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/contribute/case'>

/** The page of a case, for whoever has followed its link a short while ago. */
export default async function CasePage({ params, searchParams }: Props) {
  const locale = parseLocale((await params).locale)
  const asked = await searchParams
  const done = textOf(asked[caseParameters.done[locale]])
  const form = textOf(asked[caseParameters.form[locale]])
  const reader = await publicReader(locale)
  const view = done === 'closed' ? null : await open(locale)
  const isOpen = view !== null && view !== 'away'
  const parts = isOpen ? await toParts({ done, reader, view }) : null
  const closed = isOpen ? null : reasonOf(view, done)
  if (closed && statuses[closed]) setReplyStatus(statuses[closed])
  const isCorrecting = form === contributePages.correction[locale]

  return (
    <Frame
      reader={reader}
      crumbs={[{ label: messagesOf(locale).case.crumb }]}
      other={toOtherLanguage({
        locale,
        availableLocales: locales,
        pathIn: (language) => contributePath(language, 'case'),
        nearIn: contributePath,
      })}
    >
      {isCorrecting ? (
        <CorrectPart
          closed={closed && <CaseClosedView locale={locale} reason={closed} />}
          reader={reader}
          view={isOpen ? view : null}
        />
      ) : (
        <CaseRoom
          act={actOnCase}
          formWords={messagesOf(locale).contribute.form}
          stamp={stampForm(reader.payload)}
          first={parts?.first ?? []}
          head={parts?.head ?? <CaseClosedView locale={locale} reason={closed ?? 'none'} />}
          locale={locale}
          more={parts?.more ?? []}
          open={parts?.open ?? null}
          question={parts?.question}
          ways={parts?.ways}
          words={messagesOf(locale).case.form}
        >
          {parts?.body}
        </CaseRoom>
      )}
    </Frame>
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale)
  return {
    title: messagesOf(locale).case.metaTitle,
    referrer: 'same-origin',
    robots: { index: false, follow: false, noarchive: true },
  }
}

const statuses: Partial<Record<ClosedReason, 403 | 410 | 503>> = {
  away: 503,
  none: 403,
  unknown: 410,
}

function reasonOf(view: null | 'away', done: string): ClosedReason {
  if (view === 'away') return 'away'
  if (done === 'erased' || done === 'left') return done
  return done === 'closed' ? 'unknown' : 'none'
}

/** Whoever has written for a while keeps their words also while the database is away. */
const open = cache(async (locale: Locale): Promise<CaseView | null | 'away'> => {
  try {
    return await viewCase(await openBankForSender(), await heldProof(locale), locale)
  } catch (err) {
    console.error(err)
    return 'away'
  }
})

const textOf = (value: string | string[] | undefined): string =>
  typeof value === 'string' ? value : ''
