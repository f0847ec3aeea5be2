import type { Locale } from '@/domain/vocabulary/locales'
import { langOf } from '@/i18n/langOf'
import { messagesOf } from '@/i18n/messagesOf'
import { formatBytes } from '@/i18n/numbers'

export type SentProps = Readonly<{
  locale: Locale
  contentLocale: Locale
  answers: readonly Readonly<{ field: string; label: string; value: string }>[]
  files: readonly Readonly<{ id: string; name: string; bytes: number }>[]
  sender: Readonly<{
    name: string | null
    role: string | null
    email: string | null
    isEmailConfirmed: boolean
    credit: string | null
  }> | null
}>

/** Everything that the sender has sent, as it is kept. */
export function CaseSent({ answers, contentLocale, files, locale, sender }: SentProps) {
  const { answers: own, sent } = messagesOf(locale).case
  const labels: Readonly<Record<string, string>> = own
  const lang = langOf(contentLocale, locale)

  return (
    <section className="case-sent" aria-labelledby="case-sent-title">
      <h2 id="case-sent-title">{sent.title}</h2>
      {answers.length === 0 ? <p>{sent.gone}</p> : null}
      <dl className="case-answers">
        {answers.map(({ field, label, value }) => (
          <div key={field}>
            <dt>{labels[field] ?? label}</dt>
            <dd lang={lang}>{value}</dd>
          </div>
        ))}
        {files.length > 0 ? (
          <div>
            <dt>{sent.files}</dt>
            <dd>
              <ul>
                {files.map(({ bytes, id, name }) => (
                  <li key={id}>
                    {name} <span className="meta">({formatBytes(bytes, locale)})</span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ) : null}
      </dl>
      {sender ? <Sender locale={locale} sender={sender} /> : null}
    </section>
  )
}

function Sender({
  locale,
  sender,
}: Readonly<{ locale: Locale; sender: NonNullable<SentProps['sender']> }>) {
  const { sent } = messagesOf(locale).case
  const { credit, email, isEmailConfirmed, name, role } = sender
  const rows = [
    [sent.name, name],
    [sent.role, role],
    [sent.email, email && !isEmailConfirmed ? sent.emailWaiting(email) : email],
    [sent.credit, credit ?? sent.creditNo],
  ] as const

  return (
    <>
      <h3>{sent.you}</h3>
      <dl className="case-answers">
        {rows.map(([label, value]) =>
          value ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </>
  )
}
