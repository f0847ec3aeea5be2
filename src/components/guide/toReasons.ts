import { labelOfAnswer } from '@/components/guide/labelOfAnswer'
import type { FacetName } from '@/domain/catalogue/facets'
import type { Fit, Fits } from '@/domain/guide/judgeFit'
import type { Locale } from '@/domain/vocabulary/locales'
import { formatList, inSentence } from '@/i18n/lists'
import { messagesOf } from '@/i18n/messagesOf'

type LabelOf = (name: FacetName, code: string) => string

/** So many words of what something is about instead are told; all of what fits is. */
const mostOther = 2

/** Each is a few words; `unknown` is null where everything that was asked is told. */
export type Reasons = Readonly<{
  fits: readonly string[]
  differs: readonly string[]
  unknown: string | null
}>

/** Why something was suggested, and what speaks against it and what nobody has said. */
export function toReasons(
  { differs, fits, unknown }: Fits,
  labelOf: LabelOf,
  locale: Locale,
): Reasons {
  const words = messagesOf(locale).guide
  const say = (fit: Fit, sentences: typeof words.fits) => {
    const { codes, facet } = fit
    const [code = ''] = codes
    switch (facet) {
      case 'time':
      case 'cost':
      case 'difficulty':
        return labelOfAnswer(words.bands[facet], code)
      default:
        return sentences[facet](
          formatList(
            codes.map((one) => inSentence(labelWithoutNumber(labelOf(facet, one)), locale)),
            locale,
          ),
        )
    }
  }

  return {
    fits: fits.map((fit) => say(fit, words.fits)),
    differs: differs.map((fit) =>
      say({ ...fit, codes: fit.codes.slice(0, mostOther) }, words.differs),
    ),
    unknown:
      unknown.length > 0
        ? words.unknown(
            formatList(
              unknown.map((facet) => words.facets[facet]),
              locale,
            ),
          )
        : null,
  }
}

/** The phases are numbered in lists, but not in a sentence. */
const labelWithoutNumber = (label: string): string => label.replace(/^\d+ /, '')
