import { lookup } from 'node:dns/promises'
import http from 'node:http'
import https from 'node:https'

import { isPublicAddress, judgeOutsideUrl } from './judgeOutside'

/** What came of knocking at an address: what the server said, or why nothing is known. */
export type Knocked = Readonly<
  | { ok: true; status: number }
  | {
      ok: false
      /** `nowhere`: there is no such name, or nobody at its door. `unreachable`: nothing is known. */
      reason: 'inside' | 'nowhere' | 'unreachable' | 'astray'
    }
>

/** Knocks at an address and says what came of it. It never throws. */
export type Knock = (url: string) => Promise<Knocked>

/** What one request to one machine was answered with. */
export type Answer = Readonly<{ status: number; location: string | null }>

/** The network, in two pieces that a test can stand in for. */
export type Network = Readonly<{
  resolve: (host: string) => Promise<readonly string[]>
  ask: (url: URL, address: string, method: 'HEAD' | 'GET', agent: string) => Promise<Answer>
}>

const mostHops = 5
const patience = 10_000

/**
 * Knocks from outside only: each hop is judged anew, its name is looked up once, every address it
 * has must be public, and the connection goes to the address that was judged.
 */
export function makeKnock(agent: string, network: Network = theNetwork): Knock {
  return async (address) => {
    try {
      return await follow(network, agent, address, mostHops)
    } catch (err) {
      // a server that does not answer is an answer of its own
      const isNowhere = ['ENOTFOUND', 'ECONNREFUSED'].includes(codeOf(err))
      return { ok: false, reason: isNowhere ? 'nowhere' : 'unreachable' }
    }
  }
}

const codeOf = (err: unknown) => String((err as { code?: unknown } | null)?.code)

async function follow(
  network: Network,
  agent: string,
  address: string,
  hopsLeft: number,
): Promise<Knocked> {
  const url = judgeOutsideUrl(address)
  if (!url) return { ok: false, reason: 'inside' }

  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = await network.resolve(host)
  const [first] = addresses
  if (!first || !addresses.every(isPublicAddress)) return { ok: false, reason: 'inside' }

  const { location, status } = await askPolitely(network, url, first, agent)
  if (status < 300 || status > 399 || !location) return { ok: true, status }
  if (hopsLeft === 0 || !URL.canParse(location, url.href)) return { ok: false, reason: 'astray' }
  return follow(network, agent, new URL(location, url).href, hopsLeft - 1)
}

/** Asks for the head alone; many servers answer that wrongly, so a refusal is asked about once more. */
async function askPolitely(
  { ask }: Network,
  url: URL,
  address: string,
  agent: string,
): Promise<Answer> {
  const head = await ask(url, address, 'HEAD', agent).catch(() => null)
  return head && head.status < 400 ? head : ask(url, address, 'GET', agent)
}

const theNetwork: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  ask: askOne,
}

/** One request to one machine, whatever the name says by now; of the answer only its head is read. */
export function askOne(
  url: URL,
  address: string,
  method: 'HEAD' | 'GET',
  agent: string,
): Promise<Answer> {
  const family = address.includes(':') ? 6 : 4
  const { request } = url.protocol === 'https:' ? https : http

  return new Promise((resolve, reject) => {
    const asking = request(
      url,
      {
        agent: false,
        headers: {
          accept: '*/*',
          'user-agent': agent,
          ...(method === 'GET' && { range: 'bytes=0-0' }),
        },
        // the address that was judged, and no other
        lookup: (_host, options, done) =>
          options.all ? done(null, [{ address, family }]) : done(null, address, family),
        maxHeaderSize: 32_768,
        method,
        signal: AbortSignal.timeout(patience),
      },
      (answer) => {
        resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? null })
        answer.destroy()
      },
    )
    asking.on('error', reject)
    asking.end()
  })
}
