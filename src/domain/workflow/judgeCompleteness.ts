import { findMissing } from './findMissing'
import { type Doc, type Required, requirements } from './requirements'

/** How much of what publication asks for an item holds, in whole percent. */
export function judgeCompleteness(collection: Required, doc: Doc): number {
  const asked = requirements[collection].filter(
    ({ min, when }) => min !== 0 && (!when || when(doc, false)),
  )
  const missing = findMissing(collection, { doc, isRepublication: false, isSourceLocale: true })
  const unmet = new Set(missing.map(({ path }) => path.replace(/\.\d+\..*$/, '')))

  return Math.round(100 * (1 - Math.min(unmet.size, asked.length) / asked.length))
}
