import { type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

type Reference = { table: string; column: string; target: string }
type Index = { name: string; sql: string }

/**
 * Lets whatever a column refers to be deleted, and empties the column then. Where a migration adds a
 * relation to a table that exists, the written statement forgets to say so, and whoever is named
 * there could never be deleted: call this at the end of such a migration.
 */
export async function letReferencesGo(db: MigrateUpArgs['db']): Promise<void> {
  const references = await db.all<Reference>(sql`
    SELECT m.name AS "table", f."from" AS "column", f."table" AS "target"
    FROM sqlite_master m, pragma_foreign_key_list(m.name) f
    WHERE m.type = 'table' AND f.on_delete = 'NO ACTION'`)

  for (const reference of references) await rebuild(db, reference)
}

/** The column is made anew with what it holds; SQLite cannot change the terms of one that exists. */
async function rebuild(db: MigrateUpArgs['db'], { column, table, target }: Reference) {
  const [from, name, other] = [table, column, `${column}_next`].map((word) => sql.identifier(word))
  const indexes = await db.all<Index>(sql`
    SELECT name, sql FROM sqlite_master
    WHERE type = 'index' AND tbl_name = ${table} AND sql LIKE ${`%\`${column}\`%`}`)

  for (const index of indexes) await db.run(sql`DROP INDEX ${sql.identifier(index.name)}`)
  await db.run(sql`ALTER TABLE ${from} ADD ${other} text(36)
    REFERENCES ${sql.identifier(target)}(id) ON DELETE SET NULL`)
  await db.run(sql`UPDATE ${from} SET ${other} = ${name}`)
  await db.run(sql`ALTER TABLE ${from} DROP COLUMN ${name}`)
  await db.run(sql`ALTER TABLE ${from} RENAME COLUMN ${other} TO ${name}`)
  for (const index of indexes) await db.run(sql.raw(index.sql))
}
