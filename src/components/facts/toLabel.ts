import type { Locale } from '@/domain/vocabulary/locales'
import { labelOf, type Vocabulary } from '@/domain/vocabulary/term'

/** The label of a code to show as a fact; null when nobody has stated it. */
export const toLabel = (
  vocabulary: Vocabulary,
  code: string | null,
  locale: Locale,
): string | null => (isStated(code) ? labelOf(vocabulary, code, locale) : null)

/** The labels of several codes, one after another; null when there are none. */
export const toLabels = (
  vocabulary: Vocabulary,
  codes: readonly string[],
  locale: Locale,
): string | null =>
  codes
    .filter(isStated)
    .map((code) => labelOf(vocabulary, code, locale))
    .join(', ') || null

/** Says whether a code holds an answer; "okand" is the honest "not stated". */
export const isStated = (code: string | null): code is string =>
  code !== null && code !== '' && code !== 'okand'
