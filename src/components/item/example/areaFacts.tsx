import type { Fact } from '@/components/facts/FactStrip'
import { toLabel } from '@/components/facts/toLabel'
import type { PublicExample } from '@/domain/publication/publicItem'
import { areaTypes, policeClasses } from '@/domain/vocabulary/places'
import { messagesOf } from '@/i18n/messagesOf'
import { formatNumber } from '@/i18n/numbers'

/** What is known about the neighbourhood; what changes over time carries its year. */
export function areaFacts({ areaContext, areaName, locale }: PublicExample): readonly Fact[] {
  const words = messagesOf(locale).example
  const { areaType, areaTypeYear, policeClass, policeClassYear, dwellings, built, source } =
    areaContext

  return [
    { label: words.area, value: areaName },
    { label: words.dwellings, value: dwellings === null ? null : formatNumber(dwellings, locale) },
    { label: words.built, value: built },
    { label: words.areaType, value: withYear(toLabel(areaTypes, areaType, locale), areaTypeYear) },
    {
      label: words.policeClass,
      value: withYear(toLabel(policeClasses, policeClass, locale), policeClassYear),
    },
    { label: words.areaSource, value: source },
  ]
}

const withYear = (words: string | null, year: number | null): string | null =>
  words && year !== null ? `${words} (${year})` : words
