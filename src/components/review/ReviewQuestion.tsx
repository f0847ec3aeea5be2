import type { Locale } from '@/domain/vocabulary/locales'
import { formatDate, toDay } from '@/i18n/dates'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'

import { type AnswerReview, ReviewForm } from './ReviewForm'

type Props = Readonly<{
  answer: AnswerReview
  contentLocale: Locale
  editPath: string
  locale: Locale
  longest: number
  nextReviewAt: string | null
  path: string | null
  personName: string
  title: string
  token: string
  verifiedAt: string | null
}>

/** Asks whether a page is still right: which page, since when, and whom we ask. */
export function ReviewQuestion({ contentLocale, locale, path, title, ...asked }: Props) {
  const words = messagesOf(locale).reviewLink
  const lang = langOf(contentLocale, locale)

  return (
    <div className="wrap review-question">
      <p className="review-kicker">{words.kicker}</p>
      <h1>{words.question}</h1>
      <p className="review-page" lang={lang}>
        {path ? <a href={path}>{title}</a> : title}
      </p>
      <dl className="review-facts">
        <Fact name={words.confirmed} at={asked.verifiedAt} locale={locale} />
        <Fact name={words.due} at={asked.nextReviewAt} locale={locale} />
        <div>
          <dt>{words.asked}</dt>
          <dd>{asked.personName}</dd>
        </div>
      </dl>
      <ReviewForm
        answer={asked.answer}
        editPath={asked.editPath}
        locale={locale}
        longest={asked.longest}
        token={asked.token}
        words={words.form}
      />
    </div>
  )
}

function Fact({ at, locale, name }: Readonly<{ at: string | null; locale: Locale; name: string }>) {
  if (!at) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <time dateTime={toDay(at)}>{formatDate(at, locale)}</time>
      </dd>
    </div>
  )
}
