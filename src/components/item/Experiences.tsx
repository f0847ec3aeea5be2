import { toLabel } from '@/components/facts/toLabel'
import { ItemLink } from '@/components/rows/ItemLink'
import type { PublicExperience } from '@/domain/publication/publicItem'
import { actorTypes } from '@/domain/vocabulary/actors'
import { experienceOutcomes } from '@/domain/vocabulary/efforts'
import type { Locale } from '@/domain/vocabulary/locales'
import { labelOf } from '@/domain/vocabulary/term'
import { messagesOf } from '@/i18n/messagesOf'

import { ItemSection } from './ItemSection'

type Props = Readonly<{
  experiences: readonly PublicExperience[]
  lang: Locale | undefined
  locale: Locale
}>

/** What others tell who have used it: how it went, where and when. */
export function Experiences({ experiences, lang, locale }: Props) {
  const words = messagesOf(locale).item
  if (experiences.length === 0) return null

  return (
    <ItemSection title={words.experiences} id="erfarenheter">
      <ul className="experiences">
        {experiences.map((experience) => (
          <li key={`${experience.text.slice(0, 60)} ${experience.year}`}>
            <p className="experiences-outcome">
              {labelOf(experienceOutcomes, experience.outcome, locale)}
            </p>
            <p lang={lang}>{experience.text}</p>
            {experience.adaptation ? (
              <p>
                <b>{words.experience.adaptation}:</b>{' '}
                <span lang={lang}>{experience.adaptation}</span>
              </p>
            ) : null}
            <p className="meta">
              {experience.organisation ? (
                <ItemLink item={experience.organisation} locale={locale} />
              ) : (
                (toLabel(actorTypes, experience.actorType, locale) ?? words.experience.unnamed)
              )}
              {[experience.municipality?.name, experience.year]
                .filter(Boolean)
                .map((word) => `, ${word}`)
                .join('')}
            </p>
            {experience.wasSubmitted ? (
              <p className="meta">{words.experience.submitted(experience.creditLine)}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </ItemSection>
  )
}
