import type {
  Access,
  CollectionAfterReadHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  FlattenedField,
  PayloadRequest,
  Where,
} from 'payload'

import { fieldsAlong, leadsTo, sortPathsIn } from '../service/fieldsAlong'
import { workflowOf } from '../service/standing'
import type { Settings } from '../settle'

type Doc = Record<string, unknown>

/**
 * Keeps a language that a document is not published in from the public, on every door: it is not
 * found in that language, shows nothing of it, and cannot be asked after it.
 */
export function hideLanguages(settings: Settings, collection: CollectionConfig): CollectionConfig {
  const { access, hooks } = collection
  return {
    ...collection,
    access: { ...access, ...(access?.read && { read: onlyPublished(settings, access.read) }) },
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), guardQuestion(settings)],
      afterRead: [...(hooks?.afterRead ?? []), hideUnpublished(settings)],
    },
  }
}

/** Finds, for the public, only what is published in the language that was asked for. */
const onlyPublished =
  (settings: Settings, read: Access): Access =>
  async (question) => {
    const rows = await read(question)
    const { locale } = question.req
    if (rows === false || !isPublic(settings, question.req) || !isOther(settings, locale)) {
      return rows
    }
    return { and: [...(rows === true ? [] : [rows]), publishedIn(String(locale))] }
  }

/** A condition on one language of a text holds only where that language is published. */
const guardQuestion =
  (settings: Settings): CollectionBeforeOperationHook =>
  ({ args, collection, operation, req }) => {
    const isQuestion = ['read', 'readDistinct', 'count'].includes(operation)
    if (!isQuestion || !isPublic(settings, req)) return args

    const asked = args as { overrideAccess?: boolean; select?: Doc; sort?: unknown; where?: Where } // a read
    if (asked.overrideAccess) return args
    fallBackToSource(settings, req)

    const rules = [...pathsIn(asked.where), ...sortPathsIn(asked.sort)].flatMap((path) =>
      rulesOf(settings, req, collection.flattenedFields, path),
    )
    return {
      ...args,
      ...(rules.length > 0 && { where: narrow(asked.where, rules) }),
      ...(asked.select && { select: withLanguages(asked.select) }),
    }
  }

/** What the source does not say is not said in another language instead. */
function fallBackToSource(settings: Settings, req: PayloadRequest): void {
  const [source = null] = settings.locales
  const asked = [req.fallbackLocale ?? []].flat()
  if (asked.some((locale) => isOther(settings, locale))) {
    req.fallbackLocale = source as typeof req.fallbackLocale // one of the languages of the site
  }
}

/** Where a question may hold that goes by the texts along a path. */
function rulesOf(
  settings: Settings,
  req: PayloadRequest,
  fields: readonly FlattenedField[],
  path: string,
): Where[] {
  const along = fieldsAlong(req.payload, fields, path)
  const names = path.split(/\.|__/)
  const asksAll = isEveryLocale(req.locale) && along.some(({ localized }) => localized)
  const languages = settings.locales.slice(1).filter((locale) => asksAll || names.includes(locale))
  if (languages.length === 0) return []

  // of the texts of another document this one cannot say in which languages they are published
  const isOfAnother = along.slice(0, -1).some((field) => leadsTo(field).length > 0)
  return isOfAnother ? [nowhere] : languages.map(publishedIn)
}

const nowhere: Where = { id: { exists: false } }

/** A question that holds nowhere is not asked: MongoDB stumbles over some of them. */
function narrow(where: Where | undefined, rules: readonly Where[]): Where {
  return rules.includes(nowhere) ? nowhere : { and: [where ?? {}, ...rules] }
}

/** Takes out of a document, for the public, the languages that it is not published in. */
const hideUnpublished =
  (settings: Settings): CollectionAfterReadHook =>
  ({ collection, doc, overrideAccess, req }) => {
    // server code that steps past access, and people of the workflow, read every language
    if (overrideAccess || !isPublic(settings, req)) return doc

    const [source] = settings.locales
    const shown = new Set([source, ...(workflowOf(doc).publishedLocales ?? [])])
    const isAll = isEveryLocale(req.locale)
    if (!isAll && (!req.locale || shown.has(req.locale))) return doc
    if (isAll && settings.locales.every((locale) => shown.has(locale))) return doc

    const keep = isAll
      ? (value: unknown) =>
          isDoc(value)
            ? Object.fromEntries(Object.entries(value).filter(([locale]) => shown.has(locale)))
            : value
      : (value: unknown) => (Array.isArray(value) ? [] : null)
    return eachText(collection.flattenedFields, doc, keep)
  }

function eachText(
  fields: readonly FlattenedField[],
  doc: Doc,
  keep: (value: unknown) => unknown,
): Doc {
  const result = { ...doc }
  for (const field of fields) {
    if (!(field.name in doc) || field.name === 'workflow') continue

    const value = doc[field.name]
    if (field.localized) result[field.name] = keep(value)
    else if ((field.type === 'group' || field.type === 'tab') && isDoc(value)) {
      result[field.name] = eachText(field.flattenedFields, value, keep)
    } else if (field.type === 'array' && Array.isArray(value)) {
      result[field.name] = value.map((row) => eachText(field.flattenedFields, row, keep))
    } else if (field.type === 'blocks' && Array.isArray(value)) {
      result[field.name] = value.map((row) => {
        const block = field.blocks.find(({ slug }) => slug === row.blockType)
        return block ? eachText(block.flattenedFields, row, keep) : row
      })
    }
  }
  return result
}

const isEveryLocale = (locale: unknown) => locale === 'all' || locale === '*'

/** Somebody without a role in the workflow. */
const isPublic = ({ roleOf }: Settings, { user }: PayloadRequest) => roleOf(user) === null

/** A language that a document may be published in or not; the source always is. */
const isOther = ({ locales }: Settings, locale: unknown) =>
  locales.slice(1).some((one) => one === locale)

const publishedIn = (locale: string): Where => ({ 'workflow.publishedLocales': { in: [locale] } })

/** What is chosen, and what it takes to know which languages are public. */
function withLanguages(select: Doc): Doc {
  const isList = Object.values(select).some(Boolean)
  if (!isList || select.workflow === true) return select
  return {
    ...select,
    workflow: { ...(isDoc(select.workflow) && select.workflow), publishedLocales: true },
  }
}

function pathsIn(where: Where | undefined): string[] {
  return Object.entries(where ?? {}).flatMap(([key, rule]) =>
    Array.isArray(rule) ? rule.flatMap(pathsIn) : [key],
  )
}

const isDoc = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
