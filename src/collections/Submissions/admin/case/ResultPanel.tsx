import { wordsIn } from '../words'
import type { Part } from './part'

/** What the case became, with the way there; for a declined one what it was the same as. */
export function ResultPanel({ language, view }: Part) {
  const words = wordsIn(language)
  const { duplicateOf, result } = view
  if (!result && !duplicateOf) return null

  return (
    <section aria-labelledby="case-result" className="case-panel case-panel--result">
      <h2 id="case-result">{result ? words.result : words.sameAs}</h2>
      {result && (
        <>
          <p>
            <strong>{result.title}</strong>
          </p>
          <p>{result.words}</p>
          <p className="case-links">
            <a
              className="case-button case-button--first"
              href={`/admin/collections/${result.collection}/${result.id}`}
            >
              {result.path ? words.toDocument : words.resultDraft}
            </a>
            {result.path && <a href={result.path}>{words.toPage}</a>}
          </p>
        </>
      )}
      {duplicateOf && (
        <p>
          <a href={`/admin/collections/submissions/${duplicateOf.id}`}>
            {duplicateOf.title} ({duplicateOf.reference})
          </a>
        </p>
      )}
    </section>
  )
}
