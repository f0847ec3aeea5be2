import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'

import { addressOf, nobodyTrusted, parseTrusted, remoteHeader } from '@/plugins/gatekeeper'

test('a request cannot say itself who stands at the socket', async () => {
  const { sayWhoKnocks } = (await import('../../../scripts/sayWhoKnocks.mjs' as string)) as {
    sayWhoKnocks: (req: object) => void
  }
  const here = parseTrusted(['127.0.0.1'])
  if (!here.ok) throw new Error(here.wrong)
  const server = createServer((req, res) => {
    sayWhoKnocks(req)
    const headers = { get: (name: string) => String(req.headers[name] ?? '') || null }
    res.end(JSON.stringify([addressOf(headers, nobodyTrusted), addressOf(headers, here.trusted)]))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')

  const answer = await new Promise<string>((resolve) => {
    request(
      {
        headers: [
          ...[
            'host',
            'x',
            remoteHeader,
            '198.51.100.1',
            remoteHeader.toUpperCase(),
            '198.51.100.2',
          ],
          ...['x-forwarded-for', '198.51.100.3', 'X-Forwarded-For', '203.0.113.9'],
        ],
        port: (server.address() as AddressInfo).port,
      },
      async (res) => {
        let text = ''
        for await (const chunk of res) text += chunk
        resolve(text)
      },
    ).end()
  })
  server.close()

  expect(JSON.parse(answer)).toEqual(['127.0.0.1', '203.0.113.9'])
})
