import { isFilled } from './isFilled'
import { type Doc, type Required, requirements } from './requirements'

/**
 * Says whether a translation can meet a reader: it has a title and a summary, or, where nobody
 * writes summaries, every text that the collection asks for. The rest falls back to the source.
 */
export function isWorthPublishing(collection: Required, doc: Doc): boolean {
  const texts = requirements[collection]
    .filter(({ localized }) => localized)
    .map(({ path }) => path)
  const least = texts.includes('summary') ? ['title', 'summary'] : texts

  return least.length > 0 && least.every((path) => isFilled(doc[path]))
}
