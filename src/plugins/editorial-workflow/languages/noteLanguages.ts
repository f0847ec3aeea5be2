import type { PayloadRequest } from 'payload'

import type { Stored } from '../service/readDocument'
import { workflowOf } from '../service/standing'
import { toLocale } from '../service/toLocale'
import type { Settings } from '../settle'
import { slugOf } from '../slugs'
import {
  followTranslations,
  judgeText,
  type Made,
  parseMade,
  type TextState,
} from './followTranslations'
import { listTexts, type Text } from './listTexts'

/**
 * How a document stands in a language that it is translated to: nothing is there, it is begun, the source
 * has changed since, it could be published, or the public reads it.
 */
export type LanguageState = 'missing' | 'begun' | 'stale' | 'ready' | 'published'

export type Language = Readonly<{
  locale: string
  state: LanguageState
  /** The texts whose source has changed since they were translated, and those that are not translated. */
  stale: number
  missing: number
}>

/** What the row of a document keeps about its languages. */
export type LanguageNote = Readonly<{
  missingLocales: string | null
  staleLocales: string | null
  readyLocales: string | null
  /** When one of these last changed. */
  languagesAt: string | null
  translations: string | null
}>

/** Keeps how the languages of a document stand, and how its translations were made. */
export function noteLanguages(
  settings: Settings,
  req: PayloadRequest,
  collection: string,
  doc: Stored,
  known: LanguageNote | null,
): LanguageNote {
  const [source, ...others] = settings.locales
  if (!source || others.length === 0) return nothing

  const texts = textsOf(settings, req, collection, doc)
  const made = followTranslations(texts, source, others, parseMade(known?.translations))
  const languages = judgeLanguages(settings, req, collection, doc, { made, texts })
  const list = (...states: LanguageState[]) =>
    languages
      .filter(({ state }) => states.includes(state))
      .map(({ locale }) => locale)
      .join(',') || null

  const now = {
    missingLocales: list('missing', 'begun'),
    staleLocales: list('stale'),
    readyLocales: list('ready'),
  }
  const isSame =
    known !== null &&
    known.missingLocales === now.missingLocales &&
    known.staleLocales === now.staleLocales &&
    known.readyLocales === now.readyLocales
  return {
    ...now,
    languagesAt: (isSame && known?.languagesAt) || settings.now().toISOString(),
    translations: JSON.stringify(made),
  }
}

const nothing: LanguageNote = {
  missingLocales: null,
  staleLocales: null,
  readyLocales: null,
  languagesAt: null,
  translations: null,
}

/** The texts of a document, in the order of its form. */
export function textsOf(
  settings: Settings,
  req: PayloadRequest,
  collection: string,
  doc: Stored,
): Text[] {
  const { flattenedFields } = req.payload.collections[slugOf(collection)].config
  return listTexts(flattenedFields, doc, settings.collections[collection]?.computed)
}

/** Judges each language but the source. */
export function judgeLanguages(
  settings: Settings,
  req: PayloadRequest,
  collection: string,
  doc: Stored,
  { made, texts }: Readonly<{ made: Made; texts: readonly Text[] }>,
): Language[] {
  const [source, ...others] = settings.locales
  if (!source) return []

  const { flattenedFields } = req.payload.collections[slugOf(collection)].config
  const workflow = workflowOf(doc)
  return others.map((locale) => {
    const states = texts.map((text) => judgeText(text, { locale, source }, made))
    const isWorthPublishing =
      settings.collections[collection]?.isWorthPublishing?.({
        doc: toLocale(flattenedFields, doc, locale),
        isRepublication: Boolean(workflow.everPublished),
        isSourceLocale: false,
        locale,
      }) ?? false
    return {
      locale,
      state: judgeLanguage(states, {
        isPublished: workflow.publishedLocales?.includes(locale) ?? false,
        isWorthPublishing,
      }),
      stale: countOf(states, 'stale'),
      missing: countOf(states, 'missing'),
    }
  })
}

/** Says how a language stands, from how each of its texts does. */
export function judgeLanguage(
  states: readonly TextState[],
  {
    isPublished,
    isWorthPublishing,
  }: Readonly<{ isPublished: boolean; isWorthPublishing: boolean }>,
): LanguageState {
  const isTranslated = states.some((state) => state === 'current' || state === 'stale')
  if (!isTranslated) return 'missing'
  if (states.includes('stale')) return 'stale'
  if (isPublished) return 'published'
  return isWorthPublishing ? 'ready' : 'begun'
}

const countOf = (states: readonly TextState[], wanted: TextState) =>
  states.filter((state) => state === wanted).length
