import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'

import { washFile } from '@/plugins/file-washer'
import { findScript } from '@/plugins/file-washer/findScript'

import { noise } from '../../support/hostile/images'
import { aDocument, aPicture } from '../../support/uploads'

const home = mkdtempSync(join(tmpdir(), 'washing-'))
const programs = mkdtempSync(join(tmpdir(), 'programs-'))
afterAll(() => {
  rmSync(home, { force: true, recursive: true })
  rmSync(programs, { force: true, recursive: true })
})

let made = 0

/** Stands in for what a file makes of the program that washes it. */
function aProgram(words: string): string {
  made += 1
  const script = join(programs, `program${made}.mjs`)
  writeFileSync(
    script,
    `import * as fs from 'node:fs'\nconst [folder] = process.argv.slice(2)\n${words}\n`,
  )
  return script
}

/** What a program found out, handed back as if it were a clean file. */
async function ask(words: string): Promise<unknown> {
  const script = aProgram(`
    let found
    try { found = await (async () => { ${words} })() } catch (err) { found = 'refused: ' + (err.code ?? err.message) }
    fs.writeFileSync(folder + '/out', JSON.stringify(found ?? null))
    fs.writeFileSync(folder + '/answer.json', JSON.stringify({ ok: true, mimeType: 'application/pdf', notes: [] }))
    process.exit(0)`)
  const washed = await washFile({ bytes: await aDocument(), name: 'a.pdf' }, { home, script })
  if (!washed.ok) throw new Error(washed.reason)
  return JSON.parse(readFileSync(washed.file.path, 'utf8'))
}

const wash = async (script: string, more: object = {}) =>
  washFile({ bytes: await aPicture(), name: 'a.jpg' }, { home, script, ...more })

const clean = () => readdirSync(home).filter((name) => name.startsWith('wash-'))

test('a file that never comes to an end is killed, and answered', async () => {
  const began = Date.now()

  const washed = await wash(aProgram('for (;;) {}'), { patience: 700 })

  expect(washed).toEqual({ ok: false, reason: 'too-slow' })
  expect(Date.now() - began).toBeLessThan(3_000)
  expect(clean()).toEqual([])
})

test('a file that eats memory outside the heap is killed, and answered', async () => {
  const eat =
    'const all = []; for (;;) { all.push(Buffer.alloc(20_000_000, 1)); await new Promise((r) => setTimeout(r, 5)) }'

  const washed = await wash(aProgram(eat), { maxMemory: 250_000_000 })

  expect(washed).toEqual({ ok: false, reason: 'too-heavy' })
  expect(clean()).toEqual([])
})

test('a file that eats the heap is killed, and answered', async () => {
  const eat = 'const all = []; for (;;) all.push({ a: [1, 2, 3], b: String(Math.random()) })'

  const washed = await wash(aProgram(eat), { maxMemory: 200_000_000, patience: 20_000 })

  expect(washed).toEqual({ ok: false, reason: 'too-heavy' })
})

test('a file that breaks the program, or makes it say nothing sound, is called broken', async () => {
  const end = 'process.exit(0)'
  const crash = await wash(aProgram("throw new Error('x')"))
  const silence = await wash(aProgram(end))
  const lie = await wash(
    aProgram(`fs.writeFileSync(folder + '/answer.json', '{"ok":false,"reason":"x"}');${end}`),
  )

  expect([crash, silence, lie]).toEqual(Array(3).fill({ ok: false, reason: 'broken' }))
})

test('the program is given no secrets', async () => {
  vi.stubEnv('PAYLOAD_SECRET', 'a secret')

  const environment = await ask('return Object.keys(process.env)')

  expect(environment).not.toContain('PAYLOAD_SECRET')
  expect(environment).not.toContain('DATABASE_URI')
  expect(environment).not.toContain('HOME')
  vi.unstubAllEnvs()
})

test('the program reads nothing of ours, writes nowhere else, and starts nothing', async () => {
  const secret = join(programs, '..', `secret-${process.pid}`)
  writeFileSync(secret, 'x')

  expect(await ask(`return fs.readFileSync(${JSON.stringify(secret)}, 'utf8')`)).toBe(
    'refused: ERR_ACCESS_DENIED',
  )
  expect(await ask(`fs.writeFileSync(${JSON.stringify(`${secret}2`)}, 'x')`)).toBe(
    'refused: ERR_ACCESS_DENIED',
  )
  expect(await ask("(await import('node:child_process')).execSync('id')")).toBe(
    'refused: ERR_ACCESS_DENIED',
  )
  expect(await ask("new (await import('node:worker_threads')).Worker('1', { eval: true })")).toBe(
    'refused: ERR_ACCESS_DENIED',
  )
  rmSync(secret)
})

test('the program that washes has no network', async () => {
  const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number } // it listens on a port
  const words = readFileSync(findScript(), 'utf8')
  const close = words.slice(words.indexOf('async function closeNetwork'))
  const script = (more: string) => `${close}\nawait closeNetwork()\n${more}`

  const called = await ask(
    script(
      `const net = await import('node:net'); return new Promise((resolve) => net.connect(${port}, '127.0.0.1').on('connect', () => resolve('connected')))`,
    ),
  )
  const fetched = await ask(script(`await fetch('http://127.0.0.1:${port}/')`))

  expect(called).toBe('refused: No network in here')
  expect(fetched).toBe('refused: No network in here')
  server.close()
})

test('the program ends when whoever started it is gone', async () => {
  const folder = join(home, 'alone')
  mkdirSync(folder)
  writeFileSync(
    join(folder, 'in'),
    await (await noise(5000, 5000)).png({ compressionLevel: 0 }).toBuffer(),
  )
  const wish = { type: 'image/png', maxBytes: 1e9, maxPixels: 4e7, maxSide: 4000 }
  const child = spawn(process.execPath, [findScript(), folder, JSON.stringify(wish)], {
    stdio: ['pipe', 'ignore', 'ignore'],
  })

  child.stdin.end()
  const [code] = await once(child, 'exit')

  expect(code).toBe(1)
  expect(readdirSync(folder)).toEqual(['in'])
})

test('two are washed at once, the next wait, and one too many is told so', async () => {
  const slow = aProgram(
    'setTimeout(() => { fs.writeFileSync(folder + \'/answer.json\', \'{"ok":false,"reason":"broken"}\'); process.exit(0) }, 300)',
  )
  const began = Date.now()

  const outcomes = await Promise.all(Array.from({ length: 6 }, () => wash(slow, { waiting: 3 })))

  const reasons = outcomes.map((one) => (one.ok ? 'clean' : one.reason))
  expect(reasons.toSorted()).toEqual(['broken', 'broken', 'broken', 'broken', 'broken', 'busy'])
  expect(Date.now() - began).toBeGreaterThan(900)
})
