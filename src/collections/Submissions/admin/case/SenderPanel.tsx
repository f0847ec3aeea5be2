import { wordsIn } from '../words'
import type { Part } from './part'

/** Who sent it, shown when asked for, and what they have agreed to. */
export function SenderPanel(part: Part) {
  const { language, view, when } = part
  const words = wordsIn(language)
  const { confirmedAt, consent, hasEmail } = view.submission
  return (
    <section aria-labelledby="case-sender" className="case-panel">
      <h2 id="case-sender">{words.contact}</h2>
      <Contact {...part} />
      <ul className="case-facts">
        {hasEmail && (
          <li>{confirmedAt ? words.confirmedAt(when.moment(confirmedAt)) : words.notConfirmed}</li>
        )}
        {consent.publish && <li>{words.consentPublish}</li>}
        <li>{consent.credit ? words.consentCredit : words.consentNoCredit}</li>
        {consent.at && <li>{words.consentAt(when.moment(consent.at))}</li>}
        {consent.noticeVersion && <li>{words.consentVersion(consent.noticeVersion)}</li>}
      </ul>
    </section>
  )
}

function Contact({ language, view }: Part) {
  const words = wordsIn(language)
  const { sender, submission } = view
  if (!sender) return <p className="case-help">{words.contactGone}</p>

  const rows = [
    [words.contactName, sender.name],
    [words.contactEmail, sender.email],
    [words.contactRole, sender.role],
    [words.contactCredit, submission.consent.credit ? sender.creditName || sender.name : ''],
  ].filter(([, value]) => value)
  if (rows.length === 0) return <p className="case-help">{words.contactNone}</p>
  return (
    <details className="case-contact">
      <summary>{words.contactShow}</summary>
      <p className="case-help">{words.contactUse}</p>
      <dl>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
