import { createClient } from '@libsql/client'
import { expect, test } from 'vitest'

import { env } from '@/env'

import { startBank } from '../../support/bank'

await startBank()

test('whatever a document refers to can be deleted: no reference holds it back', async () => {
  if (env.database.kind !== 'sqlite') throw new Error('This is a test of the file.')
  const client = createClient({ url: `file:${env.database.file}` })

  const { rows } = await client.execute(`
    SELECT m.name AS "table", f."from" AS "column"
    FROM sqlite_master m, pragma_foreign_key_list(m.name) f
    WHERE m.type = 'table' AND f.on_delete = 'NO ACTION'`)
  client.close()

  expect(rows.map(({ column, table }) => `${table}.${column}`)).toEqual([])
})
