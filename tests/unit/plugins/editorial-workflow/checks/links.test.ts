import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'

import { isDue, judgeKnock } from '@/plugins/editorial-workflow/checks/judgeKnock'
import { isPublicAddress, judgeOutsideUrl } from '@/plugins/editorial-workflow/checks/judgeOutside'
import { askOne, makeKnock, type Network } from '@/plugins/editorial-workflow/checks/knock'

describe('an address may be knocked at when it leads to the open internet', () => {
  test.each([
    'https://www.vatterhem.se/om-oss',
    'http://example.se:80/',
    'https://example.se:443/?a=1#b',
    'https://räksmörgås.se/',
    'https://8.8.8.8/',
    'https://[2606:4700:4700::1111]/',
    'HTTPS://EXAMPLE.SE',
    'https://local.example.se',
  ])('%s', (address) => {
    expect(judgeOutsideUrl(address)).not.toBeNull()
  })

  test.each([
    // the machine itself, in every spelling
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.0x0.0x0.0x1/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://127.0.0.1./',
    'http://①②⑦.⓪.⓪.①/',
    'http://0/',
    'http://0.0.0.0/',
    'http://localhost/',
    'http://LOCALHOST/',
    'http://localhost./',
    'http://localhost../',
    'http://a.localhost/',
    'http://[::1]/',
    'http://[::]/',
    'http://[0:0:0:0:0:0:0:1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    // the house
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[fd00:ec2::254]/',
    'http://printer/',
    'http://printer.local/',
    'http://db.internal/',
    'http://metadata.google.internal./',
    'http://wiki.intranet/',
    'http://router.home.arpa/',
    // to many, and to nobody
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[ff02::1]/',
    'http://[2001:db8::1]/',
    // doors that are no pages
    'http://example.se:22/',
    'http://example.se:8080/',
    'https://example.se:6379/',
    'http://user:secret@example.se/',
    'http://example.se@127.0.0.1/',
    'file:///etc/passwd',
    'ftp://example.se/',
    'gopher://example.se/',
    'javascript:alert(1)',
    'data:text/html,x',
    '//example.se/',
    'example.se',
    '',
  ])('not %j', (address) => {
    expect(judgeOutsideUrl(address)).toBeNull()
  })

  test.each([
    ['8.8.8.8', true],
    ['172.32.0.1', true],
    ['2606:4700::1111', true],
    ['172.20.0.1', false],
    ['::ffff:8.8.8.8', false],
    ['fe80::1%eth0', false],
    ['not an address', false],
    ['', false],
  ])('%j: %s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic)
  })
})

describe('whoever knocks', () => {
  type Asked = { url: string; address: string; method: string; agent: string }

  /** A network of a few names, each with its addresses and its answers by path. */
  function aNetwork(
    names: Record<string, readonly string[]>,
    answers: (url: URL, method: string) => { status: number; location?: string },
  ) {
    const asked: Asked[] = []
    const network: Network = {
      resolve: async (host) => names[host] ?? Promise.reject(failure('ENOTFOUND')),
      ask: async (url, address, method, agent) => {
        asked.push({ url: url.href, address, method, agent })
        return { location: null, ...answers(url, method) }
      },
    }
    return { asked, knock: makeKnock('LinkCheck', network) }
  }
  const failure = (code: string) => Object.assign(new Error(code), { code })

  test('says who they are, asks for the head alone, and goes to the address that was judged', async () => {
    const { asked, knock } = aNetwork({ 'example.se': ['8.8.8.8', '8.8.4.4'] }, () => ({
      status: 200,
    }))

    expect(await knock('https://example.se/a')).toEqual({ ok: true, status: 200 })
    expect(asked).toEqual([
      { url: 'https://example.se/a', address: '8.8.8.8', method: 'HEAD', agent: 'LinkCheck' },
    ])
  })

  test('asks once more where the head is refused', async () => {
    const { asked, knock } = aNetwork({ 'example.se': ['8.8.8.8'] }, (_, method) => ({
      status: method === 'HEAD' ? 405 : 200,
    }))

    expect(await knock('https://example.se/')).toEqual({ ok: true, status: 200 })
    expect(asked.map(({ method }) => method)).toEqual(['HEAD', 'GET'])
  })

  test.each([
    ['a name that has an inside address', { 'example.se': ['10.0.0.1'] }],
    ['a name that has one inside address among others', { 'example.se': ['8.8.8.8', '127.0.0.1'] }],
    ['a name that has an inside address of the new kind', { 'example.se': ['::1'] }],
    ['a name that has none', { 'example.se': [] }],
  ])('does not knock at %s', async (_, names: Record<string, readonly string[]>) => {
    const { asked, knock } = aNetwork(names, () => ({ status: 200 }))

    expect(await knock('https://example.se/')).toEqual({ ok: false, reason: 'inside' })
    expect(asked).toEqual([])
  })

  test.each([
    'http://127.0.0.1/',
    'http://169.254.169.254/latest',
    'http://inside.se/',
    '//localhost/',
    'http://user@example.se/',
    'http://example.se:8080/',
    'file:///etc/passwd',
  ])('does not follow to %s', async (location) => {
    const names = { 'example.se': ['8.8.8.8'], 'inside.se': ['192.168.0.1'] }
    const { asked, knock } = aNetwork(names, () => ({ status: 302, location }))

    expect(await knock('http://example.se/')).toEqual({ ok: false, reason: 'inside' })
    expect(new Set(asked.map(({ url }) => url))).toEqual(new Set(['http://example.se/']))
  })

  test('asks for the address of a name once a hop, so that it cannot change between the look and the knock', async () => {
    let looks = 0
    const addresses: string[] = []
    const knock = makeKnock('LinkCheck', {
      resolve: async () => (looks++ === 0 ? ['8.8.8.8'] : ['127.0.0.1']),
      ask: async (_url, address) => {
        addresses.push(address)
        return { status: 404, location: null }
      },
    })

    expect(await knock('http://example.se/')).toEqual({ ok: true, status: 404 })
    expect(looks).toBe(1)
    expect(addresses).toEqual(['8.8.8.8', '8.8.8.8'])
  })

  test('follows a few hops, and gives up when they go in a ring', async () => {
    const names = { 'example.se': ['8.8.8.8'] }
    const moved = aNetwork(names, ({ pathname }) =>
      pathname === '/old' ? { status: 301, location: '/new' } : { status: 200 },
    )
    const ring = aNetwork(names, () => ({ status: 302, location: '/again' }))

    expect(await moved.knock('http://example.se/old')).toEqual({ ok: true, status: 200 })
    expect(await ring.knock('http://example.se/')).toEqual({ ok: false, reason: 'astray' })
    expect(ring.asked.length).toBe(6)
  })

  test.each([
    ['ENOTFOUND', 'nowhere'],
    ['ECONNREFUSED', 'nowhere'],
    ['EAI_AGAIN', 'unreachable'],
    ['ETIMEDOUT', 'unreachable'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unreachable'],
  ])('never throws: %s is %s', async (code, reason) => {
    const knock = makeKnock('LinkCheck', {
      resolve: async () => ['8.8.8.8'],
      ask: () => Promise.reject(failure(code)),
    })

    expect(await knock('http://example.se/')).toEqual({ ok: false, reason })
  })

  describe('over a real connection', () => {
    const closing: (() => void)[] = []
    afterEach(() => {
      for (const close of closing.splice(0)) close()
    })

    test('meets the machine that was judged, whatever the name says, and reads no body', async () => {
      const seen: IncomingMessage[] = []
      const server = createServer((request, answer) => {
        seen.push(request)
        answer.writeHead(200)
        answer.write('x') // and never ends
      }).listen(0, '127.0.0.1')
      closing.push(() => {
        server.closeAllConnections()
        server.close()
      })
      await new Promise((resolve) => server.once('listening', resolve))
      const { port } = server.address() as AddressInfo

      const url = new URL(`http://a-name-that-nobody-has.test:${port}/path?query`)
      const answer = await askOne(url, '127.0.0.1', 'GET', 'LinkCheck/1.0')

      expect(answer).toEqual({ status: 200, location: null })
      expect(seen[0]?.headers).toMatchObject({
        host: `a-name-that-nobody-has.test:${port}`,
        range: 'bytes=0-0',
        'user-agent': 'LinkCheck/1.0',
      })
      expect(seen[0]?.headers.cookie).toBeUndefined()
      expect(seen[0]?.url).toBe('/path?query')
    })
  })
})

describe('a link is dead', () => {
  const fresh = { state: 'waiting', httpStatus: null, failures: 0, checkedAt: null } as const
  const at = (day: number, hour = 12) => new Date(Date.UTC(2026, 10, day, hour))
  const missing = { ok: true, status: 404 } as const

  test('after two failures on different days, and not before', () => {
    const once = judgeKnock(fresh, missing, at(1, 8))
    const sameDay = judgeKnock(once, missing, at(1, 20))
    const nextDay = judgeKnock(sameDay, { ok: false, reason: 'nowhere' }, at(2))

    expect(once).toMatchObject({ state: 'unsure', failures: 1, httpStatus: 404 })
    expect(sameDay).toMatchObject({ state: 'unsure', failures: 1 })
    expect(nextDay).toMatchObject({ state: 'dead', failures: 2, httpStatus: null })
  })

  test('no longer when somebody answers', () => {
    const dead = judgeKnock(judgeKnock(fresh, missing, at(1)), missing, at(2))

    expect(judgeKnock(dead, { ok: true, status: 200 }, at(9))).toMatchObject({
      state: 'alive',
      failures: 0,
    })
  })

  test.each([
    { ok: true, status: 401 },
    { ok: true, status: 403 },
    { ok: true, status: 405 },
    { ok: true, status: 429 },
    { ok: true, status: 500 },
    { ok: true, status: 503 },
    { ok: false, reason: 'unreachable' },
    { ok: false, reason: 'astray' },
    { ok: false, reason: 'inside' },
  ] as const)('never because of %j', (knocked) => {
    const later = [1, 2, 3, 4].reduce(
      (before, day) => judgeKnock(before, knocked, at(day)),
      fresh as Parameters<typeof judgeKnock>[0],
    )

    expect(later).toMatchObject({ state: 'unsure', failures: 0 })
  })

  test('still when a dead one is answered by a machine that is unwell', () => {
    const dead = judgeKnock(judgeKnock(fresh, missing, at(1)), missing, at(2))

    expect(judgeKnock(dead, { ok: true, status: 503 }, at(9)).state).toBe('dead')
  })

  test.each([
    [true, {}],
    [false, { state: 'alive', checkedAt: at(1).toISOString() }, at(7)],
    [true, { state: 'alive', checkedAt: at(1).toISOString() }, at(8)],
    [false, { state: 'unsure', failures: 1, checkedAt: at(1).toISOString() }, at(2, 11)],
    [true, { state: 'unsure', failures: 1, checkedAt: at(1).toISOString() }, at(2)],
    [false, { state: 'unsure', failures: 0, checkedAt: at(1).toISOString() }, at(2)],
    [false, { state: 'dead', failures: 2, checkedAt: at(1).toISOString() }, at(7)],
    [true, { state: 'dead', failures: 2, checkedAt: at(1).toISOString() }, at(8)],
  ] as const)('is asked about again when it is due: %s %j', (isTime, own, now = at(1)) => {
    expect(isDue({ ...fresh, ...own } as never, now)).toBe(isTime)
  })
})
