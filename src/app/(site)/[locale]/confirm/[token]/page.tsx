import type { Metadata } from 'next'
import { cache } from 'react'

import { Frame } from '@/app/(site)/Frame'
import { parseLocale } from '@/app/(site)/parseLocale'
import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { ReviewAnsweredView } from '@/components/review/ReviewAnsweredView'
import { ReviewClosedView } from '@/components/review/ReviewClosedView'
import { ReviewQuestion } from '@/components/review/ReviewQuestion'
import { startPath } from '@/domain/publication/addresses'
import { reviewLinkPath } from '@/domain/publication/reviewLink'
import { contentLocaleOf, storedFields } from '@/domain/publication/storedFields'
import { toPublicPath } from '@/domain/publication/toPublicPath'
import { type Locale, locales } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { setReplyStatus } from '@/session/replyStatus'
import { longestMessage, openReview } from '@/session/reviewLink'

import { answerReview } from './answerReview'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/confirm/[token]'>

/** Asks the receiver of a letter whether a page is still right. The proxy leads here; to look changes nothing. */
export default async function ReviewByLink({ params, searchParams }: Props) {
  const { link, locale, reader, token } = await ask(params)
  const isJustAnswered = (await searchParams).sent === '1'
  if (!link) setReplyStatus(403)
  else if (link.state !== 'open' && !isJustAnswered) setReplyStatus(410)

  const page = link && link.state !== 'closed' ? toPage(link, locale) : null
  return (
    <Frame
      reader={reader}
      other={toOtherLanguage({
        locale,
        availableLocales: locales,
        pathIn: (language) => reviewLinkPath(token, language),
        nearIn: startPath,
      })}
    >
      {link?.state === 'open' && page ? (
        <ReviewQuestion
          {...page}
          answer={answerReview}
          locale={locale}
          longest={longestMessage}
          token={token}
        />
      ) : link && page && link.state !== 'open' && link.state !== 'closed' ? (
        <ReviewAnsweredView
          {...page}
          isJustAnswered={isJustAnswered}
          locale={locale}
          state={link.state}
        />
      ) : (
        <ReviewClosedView
          locale={locale}
          reason={link?.state === 'closed' ? link.reason : 'unknown'}
        />
      )}
    </Frame>
  )
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await ask(params)
  return {
    title: messagesOf(locale).reviewLink.metaTitle,
    referrer: 'same-origin',
    robots: { index: false, follow: false, noarchive: true },
  }
}

type Asked = Exclude<Awaited<ReturnType<typeof openReview>>['link'], null | { state: 'closed' }>

/** The page that is asked about, as the public meets it. */
function toPage({ collection, doc, editPath, ...asked }: Asked, locale: Locale) {
  const contentLocale = contentLocaleOf(doc, locale)
  return {
    contentLocale,
    editPath,
    nextReviewAt: asked.nextReviewAt,
    path: toPublicPath(collection, doc, locale),
    personName: asked.personName,
    title: storedFields(doc, contentLocale).text('title') ?? messagesOf(locale).draftLink.untitled,
    verifiedAt: asked.verifiedAt,
  }
}

async function ask(params: Props['params']) {
  const { locale, token } = await params
  return { locale: parseLocale(locale), token, ...(await open(parseLocale(locale), token)) }
}

/** Opened once for each page: its head and its body share the answer. */
const open = cache(openReview)
