import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { SanitizedConfig } from 'payload'

import { toSlug } from '@/domain/publication/toSlug'
import type { ItemCollection } from '@/domain/vocabulary/kinds'

import { makeChance } from './chance'
import { copyItem } from './copyItem'
import { listEnglishWords, listSwedishWords, makeWriter } from './makeWriter'
import { readChoices } from './readChoices'
import { settleRoot } from './settleRoot'
import { type Part, type Row, readGrown, readParts } from './tables'

/** How many of a hundred items are of each kind. */
const shares: readonly (readonly [ItemCollection, number])[] = [
  ['examples', 70],
  ['methods', 12],
  ['organisations', 10],
  ['tools', 6],
  ['labs', 2],
]

/**
 * Fills a bank with so many published items in the shape of those that it holds, past Payload, whose
 * publication takes some 50 ms. The same in every run. They have no history, no versions and no row
 * at the desk: they are there to be read. Never in a process that has the bank open by Payload: that is
 * another copy of SQLite, and the two let go of each other's locks.
 */
export function fillBank(config: SanitizedConfig, file: string, items: number): void {
  const db = new DatabaseSync(file)
  // Nobody else is in the bank, and one that was half filled is thrown away.
  db.exec('PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000; BEGIN')
  const chance = makeChance(items)
  const shelves = shares.map(([collection, share]) => ({
    collection,
    known: listIds(db, collection, 'slug'),
    fresh: Array.from({ length: Math.round((items * share) / 100) }, () => chance.uuid()),
  }))
  const workshop = {
    chance,
    ids: new Map<string, readonly string[]>([
      ...shelves.map(({ collection, fresh, known }) => [collection, [...known, ...fresh]] as const),
      ['themes', listIds(db, 'themes', 'slug')],
      ['municipalities', listIds(db, 'municipalities', 'code')],
    ]),
    keep: makeKeeper(db),
    writers: {
      sv: makeWriter(chance, listSwedishWords(), 'sv'),
      en: makeWriter(chance, listEnglishWords(listEnglish(db)), 'en'),
    },
  }
  const places = db.prepare('SELECT id, name FROM municipalities ORDER BY code').all()

  for (const { collection, fresh, known } of shelves) {
    const part = readParts(db, collection)
    const templates = known.flatMap((id) => readGrown(db, part, id))
    const choices = readChoices(config, collection)
    for (const [at, id] of fresh.entries()) {
      const template = chance.oneOf(templates)
      const { id: municipality, name } = places[at % places.length] as Row // there are 290
      const place = String(name)
      const slug = toSlug(`${workshop.writers.sv.words(2)} ${place} ${at}`)
      const root = settleRoot(chance, part, template.row, {
        municipality: String(municipality),
        slug,
      })
      copyItem({ ...workshop, choices }, part, template, { id, place, root })
    }
  }
  db.exec('COMMIT; ANALYZE')
  db.close()
}

/** The published ids of a table, in an order that is the same in every bank of the first content. */
function listIds(db: DatabaseSync, table: string, by: string): string[] {
  const published = table === 'municipalities' ? '' : "WHERE _status = 'published'"
  const rows = db.prepare(`SELECT id FROM ${table} ${published} ORDER BY ${by}`).all()
  return rows.map(({ id }) => String(id))
}

/** The English that the bank holds. */
function listEnglish(db: DatabaseSync): string[] {
  return ['methods', 'themes', 'labs'].flatMap((table) =>
    db
      .prepare(`SELECT title, summary FROM ${table}_locales WHERE _locale = 'en'`)
      .all()
      .flatMap(({ summary, title }) => [String(title), String(summary)]),
  )
}

function makeKeeper(db: DatabaseSync) {
  const statements = new Map<string, StatementSync>()
  const statementFor = ({ columns, name }: Part) => {
    const names = columns.map((column) => `"${column}"`).join()
    return db.prepare(`INSERT INTO "${name}" (${names}) VALUES (${columns.map(() => '?').join()})`)
  }
  return (part: Part, row: Row): void => {
    const statement = statements.get(part.name) ?? statementFor(part)
    statements.set(part.name, statement)
    statement.run(...part.columns.map((column) => row[column] ?? null))
  }
}
