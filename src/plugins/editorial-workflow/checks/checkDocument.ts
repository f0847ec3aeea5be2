import { checkAlt } from './checkAlt'
import { checkLink } from './checkLink'
import { checkOutline } from './checkOutline'
import { checkProse } from './checkProse'
import type { Passage } from './collectPassages'
import { excerptOf, type Finding, type Seen } from './finding'
import { findPersonalData } from './findPersonalData'
import { findOtherLanguage } from './guessLanguage'
import { type Piece, readRichText } from './readRichText'
import { type CheckRule, checkRules } from './rules'

/** An image as it is stored: its name, and what it is said to show in each language. */
export type StoredImage = Readonly<{
  fileName: string
  altIn: (locale: string | null) => string | null
}>

/** What the check must know besides the texts. */
export type Surroundings = Readonly<{
  /** The languages of the site, the source first. */
  locales: readonly string[]
  /** Finds an image that the text shows; null for what is no image. */
  findImage: (collection: string, id: string) => StoredImage | null
  /** Addresses behind which there is nothing any more. */
  deadLinks: ReadonlySet<string>
  roleAddresses: readonly string[]
}>

/** Looks over a document: what is probably wrong, and what is worth a second look. */
export function checkDocument(passages: readonly Passage[], around: Surroundings): Finding[] {
  const written = languagesOf(passages, around.locales)
  const found = [
    ...passages.flatMap((passage) =>
      checkPassage(passage, around, written).map((seen) => toFinding(seen, passage)),
    ),
    ...missingLanguages(passages, around.locales, written),
  ]
  return found.toSorted((a, b) => rank(a.rule) - rank(b.rule))
}

/** The addresses of other sites that a document leads to. */
export function listAddresses(passages: readonly Passage[]): string[] {
  return [...new Set(passages.flatMap(addressesIn))]
}

function checkPassage(
  passage: Passage,
  around: Surroundings,
  written: ReadonlySet<string>,
): Seen[] {
  switch (passage.type) {
    case 'text':
      return checkText(passage.text, passage.locale, around)
    case 'rich':
      return checkRich(readRichText(passage.value), passage.locale, around, written)
    case 'upload':
      return checkImage(passage, passage.locale, around, written)
  }
}

function checkText(text: string, locale: string | null, around: Surroundings): Seen[] {
  if (isAddress(text)) return checkAddress(text.trim(), around)

  return [...checkProse(text), ...checkLanguage(text, locale), ...findPersonalData(text, around)]
}

function checkRich(
  pieces: readonly Piece[],
  locale: string | null,
  around: Surroundings,
  written: ReadonlySet<string>,
): Seen[] {
  const whole = pieces.flatMap((piece) =>
    'text' in piece && piece.type !== 'link' ? piece.text : [],
  )
  return [
    ...checkOutline(pieces),
    ...pieces.flatMap((piece): Seen[] => {
      if (piece.type === 'upload') return checkImage(piece, locale, around, written)
      if (piece.type !== 'link') {
        return [...checkProse(piece.text), ...findPersonalData(piece.text, around)]
      }
      return [...checkLink(piece), ...(piece.url ? checkAddress(piece.url, around) : [])]
    }),
    ...checkLanguage(whole.join('\n'), locale),
  ]
}

function checkAddress(url: string, { deadLinks }: Surroundings): Seen[] {
  return deadLinks.has(url) ? [{ rule: 'link-dead', excerpt: url }] : []
}

function checkLanguage(text: string, locale: string | null): Seen[] {
  const other = locale && findOtherLanguage(text, locale)
  return other ? [{ rule: 'language-other', excerpt: excerptOf(text), values: { other } }] : []
}

/** An image that is the same in all languages is described in each that the text is written in. */
function checkImage(
  { collection, id }: Readonly<{ collection: string; id: string }>,
  locale: string | null,
  { findImage, locales }: Surroundings,
  written: ReadonlySet<string>,
): Seen[] {
  const image = findImage(collection, id)
  if (!image) return []

  const asked = locale
    ? [locale]
    : locales.length > 0
      ? locales.filter((one) => written.has(one))
      : [null]
  return asked.flatMap((one) =>
    checkAlt(image.altIn(one), image.fileName).map((seen) => ({
      ...seen,
      ...(one && { values: { ...seen.values, locale: one } }),
    })),
  )
}

/** The languages that something is written in; the source always. */
function languagesOf(passages: readonly Passage[], locales: readonly string[]): Set<string> {
  const used = passages.flatMap((passage) =>
    passage.locale && isWritten(passage) ? [passage.locale] : [],
  )
  return new Set([...locales.slice(0, 1), ...used])
}

/**
 * Texts that a language lacks and the source has, where that language has been begun. One that has
 * not been begun is not missing: it may be meant so.
 */
function missingLanguages(
  passages: readonly Passage[],
  [source, ...others]: readonly string[],
  written: ReadonlySet<string>,
): Finding[] {
  const texts = passages.filter((passage) => passage.type !== 'upload' && isWritten(passage))
  const inSource = texts.filter(({ locale }) => locale === source)
  return others
    .filter((locale) => written.has(locale))
    .flatMap((locale) => {
      const there = new Set(texts.filter((one) => one.locale === locale).map(({ path }) => path))
      const paths = [...new Set(inSource.map(({ path }) => path))].filter(
        (path) => !there.has(path),
      )
      return paths.map((path) => ({
        ...toFinding({ rule: 'language-missing', excerpt: '' }, { path, locale }),
      }))
    })
}

function isWritten(passage: Passage): boolean {
  if (passage.type === 'text') return passage.text.trim() !== ''
  if (passage.type === 'upload') return false
  return readRichText(passage.value).some((piece) => 'text' in piece && piece.text.trim() !== '')
}

function addressesIn(passage: Passage): string[] {
  if (passage.type === 'text') return isAddress(passage.text) ? [passage.text.trim()] : []
  if (passage.type === 'upload') return []
  return readRichText(passage.value).flatMap((piece) =>
    piece.type === 'link' && piece.url && isAddress(piece.url) ? [piece.url] : [],
  )
}

const isAddress = (text: string) => /^\s*https?:\/\/\S+\s*$/i.test(text)

function toFinding(seen: Seen, { locale, path }: Pick<Passage, 'locale' | 'path'>): Finding {
  const own = seen.values?.locale
  return {
    ...seen,
    severity: checkRules[seen.rule],
    path,
    locale: typeof own === 'string' ? own : locale,
  }
}

/** What is probably wrong first, in the order of the table. */
const order = Object.keys(checkRules) as CheckRule[] // the table's own keys
const rank = (rule: CheckRule) =>
  order.indexOf(rule) + (checkRules[rule] === 'warning' ? 0 : order.length)
