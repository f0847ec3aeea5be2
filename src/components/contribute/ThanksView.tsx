import { StatePage } from '@/components/states/StatePage'
import { contributePath } from '@/domain/submission/addresses'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { CopyLink } from './CopyLink'

type Receipt = Readonly<{ reference: string; hasEmail: boolean; isNew: boolean }>

type Props = Readonly<{
  locale: Locale
  receipt: Receipt | null
  /** The link to the case, where no letter brings it. */
  caseUrl: string | null
  settings: Readonly<{ answerDays: number; confirmHours: number }>
}>

/** The receipt: that it is here, its number, what to do now and what happens then. */
export function ThanksView({ caseUrl, locale, receipt, settings }: Props) {
  const { thanks } = messagesOf(locale).contribute
  if (!receipt) return <ReceiptGone locale={locale} />

  return (
    <div className="wrap thanks">
      <header>
        <p className="state-page-kicker">{thanks.kicker}</p>
        <h1>{receipt.isNew ? thanks.title : thanks.again}</h1>
        {receipt.isNew ? null : <p className="lede">{thanks.againText}</p>}
      </header>
      <dl className="thanks-reference">
        <dt>{thanks.reference}</dt>
        <dd>{receipt.reference}</dd>
        <dd className="meta">{thanks.referenceHelp}</dd>
      </dl>
      {receipt.hasEmail ? <Letter locale={locale} hours={settings.confirmHours} /> : null}
      {caseUrl ? (
        <section className="thanks-do" aria-labelledby="lanken">
          <h2 id="lanken">{thanks.linkTitle}</h2>
          <p>{thanks.linkText}</p>
          <CopyLink
            url={caseUrl}
            label={thanks.linkField}
            words={{ copied: thanks.copied, copy: thanks.copy }}
          />
          <p>
            <a className="button" href={caseUrl}>
              {thanks.linkOpen}
            </a>
          </p>
        </section>
      ) : null}
      <section aria-labelledby="sedan">
        <h2 id="sedan">{thanks.nextTitle}</h2>
        <ol className="contribute-then">
          {thanks.next(settings.answerDays, receipt.hasEmail).map((text) => (
            <li key={text}>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <p className="thanks-more">
        <a href={contributePath(locale)}>{thanks.another}</a>
      </p>
    </div>
  )
}

function Letter({ hours, locale }: Readonly<{ hours: number; locale: Locale }>) {
  const { thanks } = messagesOf(locale).contribute

  return (
    <section className="thanks-do" aria-labelledby="mejlet">
      <h2 id="mejlet">{thanks.letterTitle}</h2>
      <p>{thanks.letterText(hours)}</p>
      <h3>{thanks.letterMissing}</h3>
      <p>
        {thanks.letterMissingText} <a href={contributePath(locale, 'lost')}>{thanks.letterLost}</a>.
      </p>
    </section>
  )
}

function ReceiptGone({ locale }: Readonly<{ locale: Locale }>) {
  const { doors, thanks } = messagesOf(locale).contribute

  return (
    <StatePage kicker={thanks.kicker} title={thanks.goneTitle} text={thanks.goneText}>
      <ul className="state-page-ways">
        <li>
          <a href={contributePath(locale, 'lost')}>{thanks.letterLost}</a>
        </li>
        <li>
          <a href={contributePath(locale)}>{doors.share}</a>
        </li>
      </ul>
    </StatePage>
  )
}
