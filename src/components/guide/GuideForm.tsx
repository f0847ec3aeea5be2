import { findingPath } from '@/domain/catalogue/addresses'
import type { FacetName } from '@/domain/catalogue/facets'
import { facetOf } from '@/domain/catalogue/facets'
import { type Answers, listAnswered, listCeilings } from '@/domain/guide/answers'
import {
  type CeilingFacet,
  ceilingFacets,
  type GuideFacet,
  type GuideQuestion,
  guideQuestions,
  isCeiling,
} from '@/domain/guide/questions'
import type { ThemeCard } from '@/domain/publication/publicItem'
import { phases, strategyAreas, targetGroups } from '@/domain/vocabulary/efforts'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { ChoiceField } from './ChoiceField'
import { labelOfAnswer } from './labelOfAnswer'

type Props = Readonly<{
  answers: Answers
  themes: readonly ThemeCard[]
  labelOf: (name: FacetName, code: string) => string
  addressOf: (answers: Answers) => string
  locale: Locale
}>

/** The four questions as one form whose answers become the address. The first stands open until something is answered. */
export function GuideForm({ addressOf, answers, labelOf, locale, themes }: Props) {
  const { guide } = messagesOf(locale)
  const answered = listAnswered(answers)

  return (
    <form
      className="guide-form"
      method="get"
      action={findingPath('guide', locale)}
      aria-label={guide.questionsTitle}
    >
      {guideQuestions.map(({ facets, name }, index) => {
        const said = listSaid(facets, answers, labelOf, locale)
        return (
          <details key={name} name="guide" open={index === 0 && answered.length === 0}>
            <summary>
              <span className="guide-number">{guide.number(index + 1)}</span>
              <span className="guide-question">{guide.questions[name]}</span>
              <span className={said ? 'guide-answer' : 'guide-answer guide-skipped'}>
                {said || guide.skipped}
              </span>
            </summary>
            <div className="guide-fields">
              <p>{guide.help[name]}</p>
              <Fields name={name} answers={answers} themes={themes} locale={locale} />
              <button type="submit" className="button">
                {guide.send}
              </button>
            </div>
          </details>
        )
      })}
      {answered.length > 0 ? (
        <p className="guide-restart screen-only">
          <a href={addressOf({})}>{guide.restart}</a>
        </p>
      ) : null}
    </form>
  )
}

function listSaid(
  facets: readonly GuideFacet[],
  answers: Answers,
  labelOf: Props['labelOf'],
  locale: Locale,
): string {
  const { ceilings } = messagesOf(locale).guide
  return facets
    .flatMap((facet) =>
      (answers[facet] ?? []).map((code) =>
        isCeiling(facet) ? labelOfAnswer(ceilings[facet], code) : labelOf(facet, code),
      ),
    )
    .join(', ')
}

type FieldsProps = Readonly<{
  name: GuideQuestion
  answers: Answers
  themes: readonly ThemeCard[]
  locale: Locale
}>

function Fields({ answers, locale, name, themes }: FieldsProps) {
  const { guide } = messagesOf(locale)
  const keyOf = (facet: GuideFacet) => facetOf(facet).key[locale]

  switch (name) {
    case 'challenge':
      return groupThemes(themes, locale).map(({ code, label, within }) => (
        <ChoiceField
          key={code}
          legend={label}
          name={keyOf('theme')}
          type="checkbox"
          choices={within.map(({ slug, title }) => ({ code: slug, label: title }))}
          chosen={answers.theme ?? []}
        />
      ))
    case 'people':
      return (
        <ChoiceField
          legend={guide.questions.people}
          isLegendHidden
          name={keyOf('targetGroup')}
          type="checkbox"
          choices={targetGroups.map(({ code, [locale]: label }) => ({ code, label }))}
          chosen={answers.targetGroup ?? []}
        />
      )
    case 'phase':
      return (
        <ChoiceField
          legend={guide.questions.phase}
          isLegendHidden
          name={keyOf('phase')}
          type="checkbox"
          choices={phases.map(({ code, [locale]: label }) => ({ code, label }))}
          chosen={answers.phase ?? []}
        />
      )
    case 'means':
      return ceilingFacets.map((facet) => (
        <ChoiceField
          key={facet}
          legend={guide.parts[facet]}
          name={keyOf(facet)}
          type="radio"
          choices={toCeilings(facet, answers, locale)}
          chosen={answers[facet] ?? ['']}
        />
      ))
  }
}

/** At most so much, or whatever it takes. A ceiling that is in the address stays in sight. */
function toCeilings(facet: CeilingFacet, answers: Answers, locale: Locale) {
  const { anything, ceilings } = messagesOf(locale).guide
  const codes = [...new Set([...listCeilings(facet), ...(answers[facet] ?? [])])]
  return [
    ...codes.map((code) => ({ code, label: labelOfAnswer(ceilings[facet], code) })),
    { code: '', label: anything },
  ]
}

/** Themes under the strategy areas that they belong to; only those that hold something are asked for. */
function groupThemes(themes: readonly ThemeCard[], locale: Locale) {
  const { guide } = messagesOf(locale)
  const filled = themes.filter(({ count }) => count > 0)
  const known = strategyAreas.map(({ code, [locale]: label }) => ({
    code,
    label,
    within: filled.filter(({ strategyArea }) => strategyArea === code),
  }))
  const others = filled.filter(
    ({ strategyArea }) => !strategyAreas.some(({ code }) => code === strategyArea),
  )
  return [...known, { code: 'others', label: guide.otherThemes, within: others }].filter(
    ({ within }) => within.length > 0,
  )
}
