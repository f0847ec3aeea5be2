import { LitScale } from '@/components/marks/LitScale'
import { evidenceCaveat, evidenceLevels } from '@/domain/vocabulary/evidence'
import type { Locale } from '@/domain/vocabulary/locales'
import { findTerm, labelOf } from '@/domain/vocabulary/term'
import { messagesOf } from '@/i18n/messagesOf'

type Props = Readonly<{ level: string; locale: Locale }>

/** How surely we know: the windows, the level in words, what it means and the whole scale. */
export function Evidence({ level, locale }: Props) {
  const { item } = messagesOf(locale)
  const term = findTerm(evidenceLevels, level)

  return (
    <section className="evidence" aria-labelledby="evidence">
      <h2 id="evidence">{item.evidence}</h2>
      <LitScale level={Number(level) || 0} />
      <p>
        <strong>{item.evidenceLevel(level, labelOf(evidenceLevels, level, locale))}</strong>
      </p>
      <p>
        {term?.help?.[locale]} {evidenceCaveat[locale]}
      </p>
      <details>
        <summary>{item.evidenceScale}</summary>
        <ol start={0}>
          {evidenceLevels.map(({ code, help, ...label }) => (
            <li key={code} aria-current={code === level ? 'true' : undefined}>
              <LitScale level={Number(code)} size="small" />
              <span>
                <b>
                  {code} {label[locale]}.
                </b>{' '}
                {help[locale]}
              </span>
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}
