import { StatePage } from '@/components/states/StatePage'
import { startPath } from '@/domain/publication/addresses'
import type { Locale } from '@/domain/vocabulary/locales'
import { formatDate } from '@/i18n/dates'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{
  editPath: string
  /** The answer came from here, a moment ago. */
  isJustAnswered: boolean
  locale: Locale
  nextReviewAt: string | null
  path: string | null
  state: 'done' | 'wished' | 'busy'
  title: string
  verifiedAt: string | null
}>

/** A question that has its answer, or that somebody is already working on. */
export function ReviewAnsweredView({ locale, state, title, ...page }: Props) {
  const { answered, form, kicker, start, toPage } = messagesOf(locale).reviewLink
  const day = (at: string | null) => (at ? formatDate(at, locale) : '–')
  const words = {
    busy: { title: answered.busy, text: answered.busyText(title) },
    done: {
      title: page.isJustAnswered ? answered.thanks : answered.done,
      text: answered.doneText(title, day(page.verifiedAt), day(page.nextReviewAt)),
    },
    wished: {
      title: page.isJustAnswered ? answered.thanks : answered.wished,
      text: answered.wishedText(title),
    },
  }[state]

  return (
    <StatePage kicker={kicker} title={words.title} text={words.text} lit={state === 'done' ? 4 : 1}>
      <p className="review-ways">
        {state === 'done' ? null : (
          <a className="button quiet" href={page.editPath}>
            {form.edit}
          </a>
        )}
        <a className="button quiet" href={page.path ?? startPath(locale)}>
          {page.path ? toPage : start}
        </a>
      </p>
    </StatePage>
  )
}
