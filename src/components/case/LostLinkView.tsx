import { Notice } from '@/components/text/Notice'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { LostLinkForm, type SendLink } from './LostLinkForm'

type Props = Readonly<{ isSent: boolean; locale: Locale; send: SendLink }>

/** Asks for the address to which a new link is sent; afterwards says the same to everybody. */
export function LostLinkView({ isSent, locale, send }: Props) {
  const { form, lede, sent, sentText, title, without } = messagesOf(locale).case.lost

  return (
    <div className="wrap case-lost">
      <h1>{title}</h1>
      {isSent ? (
        <Notice title={sent}>
          <p>{sentText}</p>
        </Notice>
      ) : null}
      <p className="lede">{lede}</p>
      <LostLinkForm locale={locale} send={send} words={form} />
      <p className="meta">{without}</p>
    </div>
  )
}
