import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { expect, test } from 'vitest'

const rounds = 3

test('a bank that is killed while it saves keeps all it promised, and nothing in part', {
  timeout: 180_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'killed-'))
  const file = join(folder, 'small.db')
  const promised: string[] = []

  for (let round = 0; round < rounds; round += 1) {
    promised.push(...(await saveUntilKilled(file, `round${round}`, 30 + 17 * round)))
  }

  const found = await lookInto(file)
  rmSync(folder, { recursive: true })
  expect(found.integrity).toBe('ok')
  expect(promised.length).toBeGreaterThan(rounds * 20)
  expect(promised.filter((title) => !found.titles.includes(title))).toEqual([])
  expect(found.inPart).toEqual([])
})

async function saveUntilKilled(file: string, name: string, after: number): Promise<string[]> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'keepWriting.ts'), file, name],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
    if (said.split('saved ').length > after) child.kill('SIGKILL')
  })
  await once(child, 'exit')
  return [...said.matchAll(/saved (\S+)\n/g)].map(([, title]) => title ?? '')
}

async function lookInto(file: string) {
  const client = createClient({ url: `file:${file}` })
  const [integrity, titles, inPart] = await client.batch([
    'PRAGMA integrity_check',
    'SELECT title FROM notes',
    `SELECT title FROM notes WHERE
       (SELECT count(*) FROM notes_rows WHERE _parent_id = notes.id) <> 2 OR
       (SELECT count(*) FROM _notes_v WHERE parent_id = notes.id) <> 1 OR
       (SELECT count(*) FROM _notes_v_version_rows JOIN _notes_v ON _parent_id = _notes_v.id
         WHERE parent_id = notes.id) <> 2`,
  ])
  client.close()
  return {
    integrity: integrity?.rows[0]?.[0],
    titles: titles?.rows.map(({ title }) => title) ?? [],
    inPart: inPart?.rows ?? [],
  }
}
