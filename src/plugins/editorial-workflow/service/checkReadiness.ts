import { isolateObjectProperty, type PayloadRequest } from 'payload'

import { listBlocking } from '../checks/listChecks'
import type { ReadinessQuestion } from '../options'
import { type FieldError, toFieldError } from '../refusal'
import type { Settings } from '../settle'
import { slugOf } from '../slugs'
import { labelOf } from './labelOf'
import type { Stored } from './readDocument'
import { workflowOf } from './standing'
import { toLocale } from './toLocale'
import { validateFields } from './validateFields'

type Candidate = Readonly<{ req: PayloadRequest; collection: string; doc: Stored }>

/** Lists what a document still lacks to be published in some languages, field by field, in words. */
export async function checkReadiness(
  settings: Settings,
  candidate: Candidate,
  locales: readonly string[],
): Promise<FieldError[]> {
  // a site with one language has one nameless language
  const asked = locales.length > 0 ? locales : [null]
  const found: FieldError[] = []
  for (const locale of asked) found.push(...(await checkLocale(settings, candidate, locale)))
  return [...found, ...(await listBlocking(settings, candidate))]
}

async function checkLocale(
  settings: Settings,
  candidate: Candidate,
  locale: string | null,
): Promise<FieldError[]> {
  const { collection, doc, req } = candidate
  const question = questionIn(settings, candidate, locale)
  const missing = settings.collections[collection]?.findMissing?.(question) ?? []
  const errors = missing.map((one) => toFieldError(settings, req, one))

  const { fields } = configOf(req, collection)
  const inLocale = isolateObjectProperty(req, 'locale')
  if (locale) inLocale.locale = locale as PayloadRequest['locale']
  const invalid = await validateFields(fields, {
    req: inLocale,
    collection,
    id: doc.id,
    data: { ...question.doc },
  })

  const named = new Set(errors.map(({ path }) => path))
  const all = [...errors, ...invalid.filter(({ path }) => !named.has(path))].map((error) => ({
    ...error,
    label: labelOf(fields, error.path, req),
  }))
  return question.isSourceLocale ? all : all.map((error) => inLanguage(error, locale))
}

/** Picks the languages that a publication covers when nobody says which: the source, and what is worth it. */
export function worthwhileLocales(settings: Settings, candidate: Candidate): string[] {
  const [source, ...others] = settings.locales
  if (!source) return []

  const isWorthPublishing = settings.collections[candidate.collection]?.isWorthPublishing
  return [
    source,
    ...others.filter((locale) => isWorthPublishing?.(questionIn(settings, candidate, locale))),
  ]
}

function questionIn(
  settings: Settings,
  { collection, doc, req }: Candidate,
  locale: string | null,
): ReadinessQuestion {
  const { flattenedFields } = configOf(req, collection)
  return {
    doc: toLocale(flattenedFields, doc, locale),
    locale: locale ?? '',
    isSourceLocale: !locale || locale === settings.locales[0],
    isRepublication: Boolean(workflowOf(doc).everPublished),
  }
}

function configOf(req: PayloadRequest, collection: string) {
  return req.payload.collections[slugOf(collection)].config
}

/** Says in which language something is missing, where it is not the language of the form. */
function inLanguage(error: FieldError, locale: string | null): FieldError {
  return { ...error, message: `${locale}: ${error.message}` }
}
