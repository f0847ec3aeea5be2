import { once } from 'node:events'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

type Limit = (req: object, res: object) => Promise<boolean>
let server: Server
/** How many bodies of which the server behind has read how much. */
const passed: number[] = []
let hold: Promise<void> | null = null

beforeAll(async () => {
  const { limitBodies } = (await import('../../../scripts/limitBodies.mjs' as string)) as {
    limitBodies: Limit
  }
  server = createServer(async (req, res) => {
    if (!(await limitBodies(req, res))) return
    let bytes = 0
    for await (const chunk of req) bytes += chunk.length
    passed.push(bytes)
    await hold
    res.end(String(bytes))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => {
  server.close()
})

type Sent = Readonly<{ status: number; type: string; text: string }>

function send(path: string, bytes: number, headers: Record<string, string> = {}): Promise<Sent> {
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const isChunked = headers['transfer-encoding'] !== undefined
    const asked = request(
      {
        headers: { ...(!isChunked && { 'content-length': bytes }), ...headers },
        method: 'POST',
        path,
        port,
      },
      async (res) => {
        let text = ''
        for await (const chunk of res) text += chunk
        resolve({ status: res.statusCode ?? 0, text, type: String(res.headers['content-type']) })
      },
    )
    asked.on('error', reject)
    const piece = Buffer.alloc(1_000_000, 'a')
    for (let left = bytes; left > 0; left -= piece.length) {
      asked.write(left < piece.length ? piece.subarray(0, left) : piece)
    }
    asked.end()
  })
}

describe('a body', () => {
  test.each([
    ['a form with five files of 8 MB', '/bidra', 40_900_000],
    ['the same in English', '/en/contribute/experience', 40_900_000],
    ['one file', '/api/contribute/files', 8_000_000],
    ['a file of an editor', '/api/media?depth=0', 25_100_000],
    ['anything else', '/admin/login', 1_000_000],
    ['nothing', '/', 0],
  ])('of %s goes through, whole', async (_, path, bytes) => {
    passed.length = 0

    expect(await send(path, bytes)).toMatchObject({ status: 200, text: String(bytes) })
    expect(passed).toEqual([bytes])
  })

  test.each([
    ['a form', '/bidra', 41_000_001, 'Det var för mycket på en gång'],
    ['a form in English', '/en/contribute', 60_000_000, 'That was too much at once'],
    ['another page', '/metoder', 1_000_001, 'Det var för mycket'],
    ['an address that only looks like the form', '/bidrag', 1_000_001, 'Det var för mycket'],
  ])('too large for %s is answered with a page, and nothing of it goes through', async (...row) => {
    const [, path, bytes, words] = row
    passed.length = 0

    const { status, text, type } = await send(path, bytes)

    expect([status, type]).toEqual([413, 'text/html; charset=utf-8'])
    expect(text).toContain(words)
    expect(text).not.toContain('href=""')
    expect(passed).toEqual([])
  })

  test('too large for the API is answered so that a script can read it', async () => {
    const { status, text } = await send('/api/contribute/files', 9_000_000, { 'x-locale': 'en' })

    expect(status).toBe(413)
    expect(JSON.parse(text)).toMatchObject({
      reason: 'too-large',
      message: expect.stringContaining('too much'),
      errors: [{ message: expect.stringContaining('8 MB') }],
    })
  })

  test('that does not say how large it is stays outside', async () => {
    passed.length = 0

    const { status } = await send('/bidra', 10, { 'transfer-encoding': 'chunked' })

    expect(status).toBe(411)
    expect(passed).toEqual([])
  })
})

test('of many large forms at once six are let in, and the others wait for them', async () => {
  passed.length = 0
  let letGo = () => {}
  hold = new Promise((resolve) => {
    letGo = resolve
  })

  const sent = Array.from({ length: 9 }, () => send('/bidra', 1_500_000))
  const small = send('/bidra', 500)
  while (passed.length < 7) await new Promise((resolve) => setTimeout(resolve, 10))
  await new Promise((resolve) => setTimeout(resolve, 100))
  const inside = passed.length
  letGo()
  hold = null

  expect(inside).toBe(7)
  expect((await Promise.all([...sent, small])).map(({ status }) => status)).toEqual(
    Array(10).fill(200),
  )
  expect(passed).toHaveLength(10)
})
