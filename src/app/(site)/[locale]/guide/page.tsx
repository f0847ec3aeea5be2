import type { Metadata } from 'next'
import { cache } from 'react'

import { Frame } from '@/app/(site)/Frame'
import { parseLocale } from '@/app/(site)/parseLocale'
import { readerFor } from '@/app/(site)/readerFor'
import { toMetadata } from '@/app/(site)/toMetadata'
import { toOtherLanguage } from '@/app/(site)/toOtherLanguage'
import { GuideView } from '@/components/guide/GuideView'
import { IgnoredNotice } from '@/components/list/IgnoredNotice'
import { findingPath } from '@/domain/catalogue/addresses'
import { parseChoice, type SearchParams, toChoiceAddress } from '@/domain/catalogue/choiceAddress'
import { type Answers, listAnswered, toAnswers } from '@/domain/guide/answers'
import { guideFacets, suggestedKinds } from '@/domain/guide/questions'
import { type Locale, locales } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { findFacetLabels } from '@/queries/facetLabels'
import { findKnownCodes } from '@/queries/findKnownCodes'
import { listThemes } from '@/queries/listThemes'
import type { Reader } from '@/queries/reader'
import { suggestByAnswers } from '@/queries/suggestByAnswers'

export const dynamic = 'force-dynamic'

type Props = PageProps<'/[locale]/guide'>

/** The guide: four questions, and what suits the answers. */
export default async function GuidePage({ params, searchParams }: Props) {
  const locale = parseLocale((await params).locale)
  const reader = await readerFor(locale)
  const { answers, ignored } = await ask(reader, await searchParams)
  const [suggestions, themes, labelOf] = await Promise.all([
    suggestByAnswers(reader, answers),
    listThemes(reader),
    findFacetLabels(reader),
  ])

  return (
    <Frame
      reader={reader}
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
export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = parseLocale((await params).locale)
  const { answers } = await ask(await readerFor(locale), await searchParams)
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

const ask = cache(async (reader: Reader, searchParams: SearchParams) => {
  const { choice, ignored } = parseChoice(searchParams, reader.locale, {
    kinds: suggestedKinds,
    facets: guideFacets,
    known: await findKnownCodes(reader),
  })
  return { answers: toAnswers(choice), ignored }
})

const guideAddress = (locale: Locale, answers: Answers): string =>
  toChoiceAddress(findingPath('guide', locale), { choice: answers }, locale)
