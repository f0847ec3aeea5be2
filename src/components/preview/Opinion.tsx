import { Notice } from '@/components/text/Notice'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { OpinionForm, type OpinionState } from './OpinionForm'

type Props = Readonly<{
  send: (state: OpinionState, form: FormData) => Promise<OpinionState>
  token: string
  locale: Locale
  longest: Readonly<{ name: number; comment: number }>
  isSent: boolean
}>

/** Where the reader of a draft may say what they think of it, or is thanked for having done so. */
export function Opinion({ isSent, locale, ...form }: Props) {
  const { opinion } = messagesOf(locale).draftLink

  return (
    <section className="wrap opinion" id="opinion" aria-labelledby="opinion-title">
      <h2 id="opinion-title">{opinion.title}</h2>
      {isSent ? (
        <Notice title={opinion.thanks}>
          <p>{opinion.thanksText}</p>
        </Notice>
      ) : (
        <p>{opinion.intro}</p>
      )}
      <OpinionForm {...form} locale={locale} words={opinion} />
    </section>
  )
}
