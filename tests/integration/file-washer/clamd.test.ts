import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'

import { clamd, washFile } from '@/plugins/file-washer'

import { aPicture } from '../../support/uploads'

const home = mkdtempSync(join(tmpdir(), 'washing-'))
const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})
afterAll(() => rmSync(home, { force: true, recursive: true }))

/** A clamd that takes in a stream as the real one does, and answers as it is told. */
async function aClamd(answer: (file: Buffer) => string | null, at: { path?: string } = {}) {
  const files: Buffer[] = []
  const server = createServer((socket) => {
    let given = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('data', (part) => {
      given = Buffer.concat([given, part])
      const file = fileIn(given)
      if (!file) return
      files.push(file)
      const words = answer(file)
      if (words !== null) socket.end(words)
    })
  })
  server.listen(at.path ?? { port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
  servers.push(server)
  const address = server.address()
  return {
    files,
    address:
      typeof address === 'string' ? { path: address } : { host: '127.0.0.1', port: address!.port },
  }
}

/** What was streamed, once it has come to its end: pieces, each after its length. */
function fileIn(given: Buffer): Buffer | null {
  const command = 'zINSTREAM\0'
  if (given.length < command.length) return null
  expect(given.toString('latin1', 0, command.length)).toBe(command)
  const parts: Buffer[] = []
  for (let at = command.length; at + 4 <= given.length; ) {
    const length = given.readUInt32BE(at)
    if (length === 0) return Buffer.concat(parts)
    parts.push(given.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}

const wash = async (scan: ReturnType<typeof clamd>, bytes?: Buffer) =>
  washFile({ bytes: bytes ?? (await aPicture()), name: 'a.jpg' }, { home, scan })

test('what the scanner finds clean is taken, and the scanner saw the file as it came', async () => {
  const bytes = Buffer.concat([await aPicture(), Buffer.alloc(300_000, 7)])
  const { address, files } = await aClamd(() => 'stream: OK\0')

  const washed = await wash(clamd(address), bytes)

  expect(washed).toMatchObject({ ok: true, file: { scan: 'clean' } })
  expect(files).toHaveLength(1)
  expect(files[0]!.equals(bytes)).toBe(true)
})

test('what the scanner knows is refused, and nothing of it is left', async () => {
  const { address } = await aClamd((file) =>
    file.includes('EICAR') ? 'stream: Win.Test.EICAR_HDB-1 FOUND\0' : 'stream: OK\0',
  )
  const before = readdirSync(home).length

  const washed = await wash(clamd(address), Buffer.concat([await aPicture(), Buffer.from('EICAR')]))

  expect(washed).toEqual({ ok: false, reason: 'infected' })
  expect(readdirSync(home)).toHaveLength(before)
})

test('a scanner on a socket of the machine is asked as well', async () => {
  const { address } = await aClamd(() => 'stream: OK\0', { path: join(home, 'clamd.ctl') })

  expect(await clamd(address)(Buffer.from('a'))).toBe('clean')
})

test.each([
  ['an error', 'INSTREAM size limit exceeded. ERROR\0'],
  ['nothing', ''],
  ['something else', 'HTTP/1.1 200 OK\r\n\r\nstream: OK'],
  ['a name that says OK', 'stream: OK FOUND nothing\0'],
])('a scanner that answers %s has not scanned the file', async (_, words) => {
  const { address } = await aClamd(() => words)

  expect(await clamd(address)(Buffer.from('a'))).toBe('not-scanned')
})

test('a scanner that is silent, or away, keeps nobody waiting and leaves the file not scanned', async () => {
  const { address } = await aClamd(() => null)

  expect(await clamd(address, { patience: 200 })(Buffer.from('a'))).toBe('not-scanned')
  expect(await wash(clamd({ host: '127.0.0.1', port: 1 }))).toMatchObject({
    ok: true,
    file: { scan: 'not-scanned' },
  })
})
