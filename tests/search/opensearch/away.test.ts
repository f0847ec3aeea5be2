import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { isEngineAway } from '@/search/engine'

import { aCatalogueItem } from '../../support/aCatalogueItem'
import {
  idsIn,
  inChunks,
  type Opened,
  openOutside,
  searchIn,
  searchUrl,
} from '../../support/search/engines'
import { type Gate, openGate } from '../../support/search/openGate'

const one = aCatalogueItem({ id: 'one', sv: { title: 'Odlingslott' } })
const two = aCatalogueItem({ id: 'two', sv: { title: 'Odlingslott' } })

const isAway = expect.toSatisfy(isEngineAway)

describe.skipIf(!searchUrl)('a node that comes and goes', () => {
  const name = `test-${randomUUID()}`
  let gate: Gate
  let opened: Opened
  const engine = () => opened.engine

  beforeAll(async () => {
    gate = await openGate(searchUrl ?? '')
    opened = await openOutside(gate.address, name)
  })
  afterEach(async () => {
    await gate.open()
    await expect.poll(async () => (await engine().health()).ok, { timeout: 5_000 }).toBe(true)
  })
  afterAll(async () => {
    await opened.leave()
    await gate.close()
  })

  /** As a node that was killed and is started anew: it is there, and knows nothing. */
  const forget = () => fetch(`${searchUrl}/${name}-*`, { method: 'DELETE' })

  test('while it is away everything that is asked of it says so', async () => {
    await engine().rebuild(inChunks([one]))
    await gate.shut()

    await expect(searchIn(engine(), 'odlingslott')).rejects.toEqual(isAway)
    await expect(engine().suggest('odl', 'sv', 5)).rejects.toEqual(isAway)
    await expect(engine().put([two])).rejects.toEqual(isAway)
    await expect(engine().remove(['one'])).rejects.toEqual(isAway)
    await expect(engine().rebuild(inChunks([two]))).rejects.toEqual(isAway)
    await expect(engine().fingerprint()).rejects.toEqual(isAway)
    expect(await engine().health()).toEqual({
      ok: false,
      items: 0,
      problem: expect.stringMatching(/away|cannot be reached/),
    })
  })

  test('when it is back everything goes on by itself', async () => {
    await engine().rebuild(inChunks([one]))
    await gate.shut()
    await expect(searchIn(engine(), 'odlingslott')).rejects.toEqual(isAway)

    await gate.open()

    await expect
      .poll(() => idsIn(engine(), 'odlingslott').catch(() => null), { timeout: 5_000 })
      .toEqual(['one'])
    await engine().put([two])
    expect(await engine().health()).toEqual({ ok: true, items: 2, problem: null })
  })

  test('nobody knocks on and on at a door that is shut', async () => {
    await gate.shut()
    for (let times = 0; times < 3; times += 1) await searchIn(engine(), 'x').catch(() => null)

    await expect(searchIn(engine(), 'x')).rejects.toThrow('away a moment ago')
    await gate.open()
    await expect(searchIn(engine(), 'x')).rejects.toThrow('away a moment ago')
  })

  test('one that comes back empty says so until it is filled anew', async () => {
    await engine().rebuild(inChunks([one]))
    const full = await engine().fingerprint()
    await gate.shut()
    await forget()
    await gate.open()

    await expect.poll(() => engine().health()).toMatchObject({ ok: true, items: 0 })
    await expect(searchIn(engine(), '')).rejects.toEqual(isAway)
    await expect(engine().suggest('odl', 'sv', 5)).rejects.toEqual(isAway)
    await expect(engine().put([two])).rejects.toEqual(isAway)
    await expect(engine().remove(['one'])).rejects.toEqual(isAway)
    expect(await engine().fingerprint()).not.toBe(full)
    const indices = await fetch(`${searchUrl}/_cat/indices/${name}-*?format=json`)
    expect(await indices.json()).toEqual([])

    await engine().rebuild(inChunks([one]))

    expect(await engine().fingerprint()).toBe(full)
    expect(await idsIn(engine(), 'odlingslott')).toEqual(['one'])
  })
})

test('the message names the node, and not what it is let in by', async () => {
  const { engine } = await openOutside('http://bank:hemligt@127.0.0.1:1/path')

  await expect(searchIn(engine, 'gård')).rejects.toThrow(
    'OpenSearch at http://127.0.0.1:1/path cannot be reached (ECONNREFUSED).',
  )
})

describe('a node that answers as none should', () => {
  const answers: Readonly<Record<string, (socket: Socket) => void>> = {
    'never answers': () => {},
    'speaks no HTTP': (socket) => socket.end('hello\n'),
    'speaks no JSON': (socket) => socket.end(answerOf(200, '<html>')),
    'says nothing': (socket) => socket.end(answerOf(200, '')),
    'says something else': (socket) => socket.end(answerOf(200, '{"hello":"there"}')),
    'breaks off': (socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{"hits":'),
    'is overloaded': (socket) => socket.end(answerOf(429, '{}')),
    'is starting': (socket) => socket.end(answerOf(503, '{}')),
    'lets nobody in': (socket) => socket.end(answerOf(401, '{}')),
  }

  test.each(Object.entries(answers))('is away: it %s', async (_, answer) => {
    const server = createServer((socket) => {
      socket.on('error', () => {})
      socket.once('data', () => answer(socket))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number } // it listens at a port
    const { engine } = await openOutside(`http://bank:hemligt@127.0.0.1:${port}`)
    const began = performance.now()

    const failure = await searchIn(engine, 'gård').then(
      () => expect.unreachable(),
      (err: Error) => err,
    )

    expect(failure).toEqual(isAway)
    expect(performance.now() - began).toBeLessThan(3_000)
    expect(`${failure.message} ${failure.stack}`).not.toMatch(/hemligt|aGVtbGlndA|Basic/)
    await engine.close()
    server.close()
  })
})

const answerOf = (status: number, body: string) =>
  `HTTP/1.1 ${status} X\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`
