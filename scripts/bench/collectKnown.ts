import { DatabaseSync } from 'node:sqlite'

/** What the addresses of a bank are made of. */
export type Known = Readonly<{
  /** The slugs of published examples. */
  examples: readonly string[]
  themes: readonly string[]
  /** Words that stand in titles, each once. */
  words: readonly string[]
}>

/** Reads from a bank what visitors could ask it for. */
export function collectKnown(file: string): Known {
  const db = new DatabaseSync(file, { readOnly: true })
  const list = (question: string) =>
    db
      .prepare(question)
      .all()
      .map(({ it }) => String(it))
  const titles = list(
    "SELECT title AS it FROM examples_locales WHERE _locale = 'sv' ORDER BY _parent_id LIMIT 20000",
  )
  const known = {
    examples: list("SELECT slug AS it FROM examples WHERE _status = 'published' ORDER BY slug"),
    themes: list("SELECT slug AS it FROM themes WHERE _status = 'published' ORDER BY slug"),
    words: [
      ...new Set(
        titles
          .join(' ')
          .toLowerCase()
          .match(/[a-zåäöé]{4,}/g),
      ),
    ],
  }
  db.close()
  return known
}
