import type { Metadata } from 'next'
import { cache } from 'react'

import { Frame } from '@/app/(site)/Frame'
import { readerFor } from '@/app/(site)/readerFor'
import { toMetadata } from '@/app/(site)/toMetadata'
import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { GuideView } from '@/components/guide/GuideView'
import { IgnoredNotice } from '@/components/list/IgnoredNotice'
import { findingPath } from '@/domain/catalogue/addresses'
import { parseChoice, toChoiceAddress, toSearchParams } from '@/domain/catalogue/choiceAddress'
import { type Answers, listAnswered, toAnswers } from '@/domain/guide/answers'
import { guideFacets, suggestedKinds } from '@/domain/guide/questions'
import { type Locale, locales } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { findFacetLabels } from '@/queries/facetLabels'
import { findKnownBank } from '@/queries/knownBank'
import { listThemes } from '@/queries/listThemes'
import { suggestByAnswers } from '@/queries/suggestByAnswers'
import { anythingTag, settingsTag } from '@/queries/tags'

type Props = Readonly<{
  locale: Locale
  /** The query of the address, without its question mark. */
  query: string
}>

/** The guide: four questions, and what suits the answers. */
export async function Guide({ locale, query }: Props) {
  const { answers, ignored, reader } = await ask(locale, query)
  await reader.noteShown([anythingTag, settingsTag])
  const [suggestions, themes, labelOf] = await Promise.all([
    suggestByAnswers(reader, answers),
    listThemes(reader),
    findFacetLabels(reader),
  ])

  return (
    <Frame
      reader={reader}
      current="guide"
      other={toOtherLanguage({
        locale,
        availableLocales: locales,
        pathIn: (language) => guideAddress(language, answers),
        nearIn: (language) => findingPath('guide', language),
      })}
      crumbs={[{ label: messagesOf(locale).guide.title }]}
    >
      <GuideView
        answers={answers}
        suggestions={suggestions}
        themes={themes}
        labelOf={labelOf}
        addressOf={(other) => guideAddress(locale, other)}
        notice={<IgnoredNotice ignored={ignored} locale={locale} />}
        locale={locale}
      />
    </Frame>
  )
}

/** The questions are for search engines; each set of answers belongs to them. */
export async function describeGuide({ locale, query }: Props): Promise<Metadata> {
  const { answers } = await ask(locale, query)
  const { guide } = messagesOf(locale)
  const isAnswered = listAnswered(answers).length > 0

  return toMetadata({
    locale,
    availableLocales: locales,
    title: isAnswered ? `${guide.resultTitle} – ${guide.title}` : guide.title,
    description: guide.description,
    pathIn: (language) => findingPath('guide', language),
    isHidden: isAnswered,
  })
}

const ask = cache(async (locale: Locale, query: string) => {
  const reader = await readerFor(locale)
  const { choice, ignored } = parseChoice(toSearchParams(query), locale, {
    kinds: suggestedKinds,
    facets: guideFacets,
    known: await findKnownBank(reader.payload),
  })
  return { reader, answers: toAnswers(choice), ignored }
})

const guideAddress = (locale: Locale, answers: Answers): string =>
  toChoiceAddress(findingPath('guide', locale), { choice: answers }, locale)
