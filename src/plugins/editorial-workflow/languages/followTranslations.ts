import { fingerprint } from './fingerprint'
import type { Text } from './listTexts'

/**
 * What is known of how translations were made: for each language and text the fingerprints of the
 * translation and of the source it was made from, the newest first. A few older ones are kept, so that
 * a document that goes back to an earlier text is known again.
 */
export type Made = Readonly<Record<string, Readonly<Record<string, readonly Pair[]>>>>

type Pair = readonly [translation: string, source: string]

/** How one text stands in one language. */
export type TextState = 'empty' | 'missing' | 'stale' | 'current'

/** The languages of a document: the source, and one that is translated from it. */
export type Languages = Readonly<{ source: string; locale: string }>

/** Learns how translations were made: one that is new, or new words, was made from the source as it is. */
export function followTranslations(
  texts: readonly Text[],
  source: string,
  others: readonly string[],
  made: Made,
): Made {
  return Object.fromEntries(
    others.map((locale) => {
      const known = made[locale] ?? {}
      const entries = texts.map(({ key, values }): [string, readonly Pair[]] => {
        const pairs = known[key] ?? []
        const translation = fingerprint(values[locale])
        if (!translation) return [key, pairs]

        const same = pairs.find(([words]) => words === translation)
        return [key, first(same ?? [translation, fingerprint(values[source])], pairs)]
      })
      return [locale, Object.fromEntries(entries.filter(([, pairs]) => pairs.length > 0))]
    }),
  )
}

/** Notes that the translation still says what the source says, as it is now. */
export function vouchForTranslation(
  texts: readonly Text[],
  { locale, source }: Languages,
  made: Made,
): Made {
  const known = made[locale] ?? {}
  const vouched = texts.flatMap(({ key, values }): [string, readonly Pair[]][] => {
    const translation = fingerprint(values[locale])
    const pair: Pair = [translation, fingerprint(values[source])]
    return translation ? [[key, first(pair, known[key] ?? [])]] : []
  })
  return { ...made, [locale]: { ...known, ...Object.fromEntries(vouched) } }
}

/** Says how a text stands in a language. */
export function judgeText(
  { key, values }: Text,
  { locale, source }: Languages,
  made: Made,
): TextState {
  const [from, to] = [fingerprint(values[source]), fingerprint(values[locale])]
  if (!to) return from ? 'missing' : 'empty'

  const pair = made[locale]?.[key]?.find(([words]) => words === to)
  return !pair || pair[1] === from ? 'current' : 'stale'
}

/** One fingerprint of all that is to be translated, so that nobody vouches for what they have not seen. */
export function fingerprintOf(texts: readonly Text[], locale: string): string {
  return fingerprint(texts.map(({ key, values }) => `${key}:${fingerprint(values[locale])}`))
}

/** Reads what is kept; what cannot be read is as if nothing were known. */
export function parseMade(kept: unknown): Made {
  if (typeof kept !== 'string' || !kept) return {}
  try {
    return JSON.parse(kept) as Made // as we wrote it
  } catch {
    return {} // cut off: every translation is taken to follow its source, as on the first day
  }
}

const longestMemory = 3

function first(pair: Pair, pairs: readonly Pair[]): readonly Pair[] {
  return [pair, ...pairs.filter(([words]) => words !== pair[0])].slice(0, longestMemory)
}
