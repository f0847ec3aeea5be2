import http from 'node:http'
import https from 'node:https'

import { EngineAway } from '../engine'
import type { NodeAddress } from './nodeAddress'

/** What a node answered: never a failure of its own, those are thrown as `EngineAway`. */
export type NodeAnswer = Readonly<{ status: number; body: unknown }>

export type Question = Readonly<{
  method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD'
  path: string
  /** Sent as JSON; a text is sent as it is, as lines of JSON. */
  body?: unknown
  /** Milliseconds until nobody waits any longer. */
  patience?: number
}>

export type Client = Readonly<{
  ask: (question: Question) => Promise<NodeAnswer>
  close: () => void
}>

const usualPatience = 10_000

/** So many failures in a row, and for a while nobody knocks: whoever asks is told so at once. */
const failuresUntilRest = 3
const rest = 1_000

/**
 * Speaks with one node over connections that are kept open. Nothing is asked twice. What cannot be
 * reached, is too slow or says that it cannot work now is `EngineAway`; the next question tries anew.
 *
 * Not `fetch`: the framework replaces it by one that takes part in how pages are cached.
 */
export function makeClient(address: NodeAddress): Client {
  const { Agent, request } = address.isSecure ? https : http
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })
  let failures = 0
  let restsUntil = 0

  const away = (what: string, cause?: unknown) =>
    new EngineAway(`OpenSearch at ${address.shown} ${what}`, { cause })

  function fail(what: string, cause?: unknown): never {
    failures += 1
    if (failures >= failuresUntilRest) restsUntil = Date.now() + rest
    throw away(what, cause)
  }

  const send = ({ body, method, path, patience = usualPatience }: Question) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      const isLines = typeof body === 'string'
      const sent = body === undefined ? null : Buffer.from(isLines ? body : JSON.stringify(body))
      const asked = request({
        agent,
        host: address.host,
        port: address.port,
        method,
        path: `${address.path}${path}`,
        signal: AbortSignal.timeout(patience),
        headers: {
          accept: 'application/json',
          ...(sent && {
            'content-type': isLines ? 'application/x-ndjson' : 'application/json',
            'content-length': sent.length,
          }),
          ...(address.authorization && { authorization: address.authorization }),
        },
      })
      asked.on('error', reject)
      asked.on('response', (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', reject)
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
        )
      })
      asked.end(sent)
    })

  return {
    ask: async (question) => {
      if (Date.now() < restsUntil) throw away('was away a moment ago.')

      const { status, text } = await send(question).catch((err: NodeJS.ErrnoException) =>
        fail(
          err.name === 'AbortError' || err.name === 'TimeoutError' ? 'is too slow.' : sayWhy(err),
          err,
        ),
      )
      if (status === 401 || status === 403) fail(`does not let us in (${status}).`)
      if (status === 429 || status >= 500) fail(`cannot answer now (${status}).`)
      failures = 0
      return { status, body: text === '' ? null : (readJson(text) ?? fail('does not speak JSON.')) }
    },
    close: () => agent.destroy(),
  }
}

const sayWhy = ({ code }: NodeJS.ErrnoException) => `cannot be reached (${code ?? 'no reason'}).`

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
