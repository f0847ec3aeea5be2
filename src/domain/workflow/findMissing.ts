import { isFilled } from './isFilled'
import { type Doc, type Required, type Requirement, requirements } from './requirements'

/** One thing that an item lacks, at the path of the field that would hold it. */
export type Missing = Readonly<{
  path: string
  reason: 'missing' | 'too-few' | 'consent'
  /** The number of rows that are needed, where that is the trouble. */
  values?: Readonly<{ min: number }>
}>

/** An item in one language, and what has to be known to ask whether it is ready. */
export type ReadinessQuestion = Readonly<{
  doc: Doc
  /** Everything is asked of the source language; of another language only its own texts. */
  isSourceLocale: boolean
  isRepublication: boolean
}>

/** Lists what an item still lacks in one language before it can be reviewed. Nothing means ready. */
export function findMissing(collection: Required, question: ReadinessQuestion): Missing[] {
  return requirements[collection]
    .filter(({ when }) => !when || when(question.doc, question.isRepublication))
    .flatMap((requirement) => judgeRequirement(requirement, question))
}

function judgeRequirement(
  requirement: Requirement,
  { doc, isSourceLocale }: ReadinessQuestion,
): Missing[] {
  const value = valueAt(doc, requirement.path)
  const isAsked = isSourceLocale || requirement.localized

  return [
    ...(isAsked ? judgePresence(requirement, value) : []),
    ...judgeRows(requirement, value, isSourceLocale),
  ]
}

/** The value at a path through groups. */
function valueAt(doc: Doc, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Doc | null | undefined)?.[key], doc)
}

function judgePresence({ min = 1, mustBe, path }: Requirement, value: unknown): Missing[] {
  if (min === 0) return []
  if (mustBe) return value === mustBe ? [] : [{ path, reason: 'consent' }]
  if (!isFilled(value)) {
    return [min > 1 ? { path, reason: 'too-few', values: { min } } : { path, reason: 'missing' }]
  }
  return min > 1 && Array.isArray(value) && value.length < min
    ? [{ path, reason: 'too-few', values: { min } }]
    : []
}

function judgeRows({ path, rows = [] }: Requirement, value: unknown, all: boolean): Missing[] {
  if (!Array.isArray(value)) return []

  return value.flatMap((row: Doc, index) =>
    rows
      .filter(({ localized }) => all || localized)
      .filter((column) => !isFilled(row[column.path]))
      .map((column): Missing => ({ path: `${path}.${index}.${column.path}`, reason: 'missing' })),
  )
}
