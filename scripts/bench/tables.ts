import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'

/** A row as it is kept, and a row to be kept. */
export type Row = Record<string, SQLOutputValue>

/** A table that holds a part of the documents of a collection. */
export type Part = Readonly<{
  name: string
  columns: readonly string[]
  /** The column that names the row this one belongs to; null in the table of the documents. */
  owner: string | null
  /** The columns that point at other documents, and the tables they point into. */
  aims: ReadonlyMap<string, string>
  /** The tables whose rows belong to the rows of this one. */
  parts: readonly Part[]
}>

/** Reads which tables the documents of a collection are kept in: its own, and those that hang on it. */
export function readParts(db: DatabaseSync, name: string, owner: string | null = null): Part {
  const aims = db.prepare('SELECT "from", "table" FROM pragma_foreign_key_list(?)').all(name)
  return {
    name,
    owner,
    columns: columnsOf(db, name),
    aims: new Map(
      aims
        .filter(({ from }) => from !== owner)
        .map(({ from, table }) => [String(from), String(table)]),
    ),
    parts: tablesNamed(db, `${name}_%`).flatMap((table) => {
      const column = ownerIn(db, table, name)
      return column ? [readParts(db, table, column)] : []
    }),
  }
}

/** A row and all rows that belong to it, part by part. */
export type Grown = Readonly<{ row: Row; parts: readonly (readonly [Part, readonly Grown[]])[] }>

/** Reads the rows of a part that belong to a document, with what belongs to them. */
export function readGrown(db: DatabaseSync, part: Part, id: string): Grown[] {
  return db
    .prepare(`SELECT * FROM "${part.name}" WHERE "${part.owner ?? 'id'}" = ? ORDER BY rowid`)
    .all(id)
    .map((row) => ({
      row,
      parts: part.parts.map((below) => [below, readGrown(db, below, String(row.id))] as const),
    }))
}

/** All ids of a table, in an order that is the same in every bank with the same content. */
export function listIds(db: DatabaseSync, table: string, by: string): string[] {
  return db
    .prepare(`SELECT id FROM "${table}" ORDER BY "${by}"`)
    .all()
    .map(({ id }) => String(id))
}

function tablesNamed(db: DatabaseSync, like: string): string[] {
  const pattern = like.replaceAll('_', '\\_')
  return db
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE ? ESCAPE '\\'")
    .all(pattern)
    .map(({ name }) => String(name))
}

const columnsOf = (db: DatabaseSync, table: string) =>
  db
    .prepare('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map(({ name }) => String(name))

/** The column by which the rows of one table belong to those of another. */
function ownerIn(db: DatabaseSync, table: string, to: string): string | null {
  const [found] = db
    .prepare(
      `SELECT "from" FROM pragma_foreign_key_list(?)
       WHERE "table" = ? AND "from" IN ('parent_id', '_parent_id')`,
    )
    .all(table, to)
  return found ? String(found.from) : null
}
