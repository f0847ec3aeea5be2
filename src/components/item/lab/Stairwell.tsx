import { ItemLink } from '@/components/rows/ItemLink'
import type { LabTest } from '@/domain/publication/publicItem'
import { testDecisions } from '@/domain/vocabulary/efforts'
import type { Locale } from '@/domain/vocabulary/locales'
import { labelOf } from '@/domain/vocabulary/term'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{ tests: readonly LabTest[]; lang: Locale | undefined; locale: Locale }>

/** The tests as floors of a stairwell: on each, what was believed, tried and seen, and what was decided. */
export function Stairwell({ tests, lang, locale }: Props) {
  const { lab: words } = messagesOf(locale)

  return (
    <ol className="stairwell">
      {tests.map((test, index) => (
        // Tests have no names of their own, and never move on the page.
        <li key={index}>
          <Landing number={index + 1} />
          <div className="stairwell-floor">
            <h3>{words.test(index + 1)}</h3>
            <dl>
              {linesOf(test, locale).map(({ label, value }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd lang={lang}>{value}</dd>
                </div>
              ))}
              {test.method ? (
                <div>
                  <dt>{words.method}</dt>
                  <dd>
                    <ItemLink item={test.method} locale={locale} />
                  </dd>
                </div>
              ) : null}
            </dl>
            {test.decision ? (
              <p className="stairwell-decision">
                <span className="stairwell-lamp" aria-hidden="true" />
                {words.decision}: <strong>{labelOf(testDecisions, test.decision, locale)}</strong>
              </p>
            ) : null}
            {test.lesson ? (
              <p>
                <b>{words.lesson}:</b> <span lang={lang}>{test.lesson}</span>
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  )
}

function linesOf(test: LabTest, locale: Locale) {
  const { lab: words } = messagesOf(locale)
  return [
    { label: words.hypothesis, value: test.hypothesis },
    { label: words.tried, value: test.whatWeTried },
    { label: words.indicator, value: test.indicator },
    { label: words.baseline, value: test.baseline },
    { label: words.result, value: test.result },
  ].filter(({ value }) => value)
}

/** A window towards the stairs, with the number of the floor, and the flight that leads on. */
function Landing({ number }: Readonly<{ number: number }>) {
  return (
    <div className="stairwell-wall" aria-hidden="true">
      <span className="stairwell-window">{number}</span>
    </div>
  )
}
