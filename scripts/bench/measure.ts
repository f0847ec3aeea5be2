import { Agent, get } from 'node:http'

import { cpuMsOf } from './cpuMsOf'

/** How fast one kind of request was answered. */
export type Figures = Readonly<{
  perSecond: number
  p50: number
  p99: number
  /** What a request costs the server, in milliseconds of a processor. Hardly minds a busy machine. */
  cpuMs: number
  /** How many answers were other than 200. */
  failed: number
  /** How large the last answer was. */
  bytes: number
}>

export type Load = Readonly<{
  /** The address of each request. */
  next: () => string
  connections: number
  seconds: number
  /** Seconds of the same before it is measured. */
  warmUp?: number
  /** The process that answers. */
  pid?: number | undefined
}>

/** As many requests as so many connections can make, one after the other, in so many seconds. */
export async function measure(asked: Load): Promise<Figures> {
  const { connections, next, pid, seconds, warmUp = 0 } = asked
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  if (warmUp > 0) await load(next, agent, connections, warmUp)
  const began = performance.now()
  const spent = cpuMsOf(pid)
  const { bytes, failed, times } = await load(next, agent, connections, seconds)
  const cpuMs = (cpuMsOf(pid) - spent) / times.length
  const passed = (performance.now() - began) / 1000
  agent.destroy()

  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? 0
  return { perSecond: times.length / passed, p50: at(0.5), p99: at(0.99), cpuMs, failed, bytes }
}

async function load(next: () => string, agent: Agent, connections: number, seconds: number) {
  const end = performance.now() + seconds * 1000
  const times: number[] = []
  let failed = 0
  let bytes = 0
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        const began = performance.now()
        const answer = await ask(next(), agent)
        times.push(performance.now() - began)
        bytes = answer.bytes
        if (answer.status !== 200) failed += 1
      }
    }),
  )
  return { times, failed, bytes }
}

let visitors = 0

/** Each request comes from another visitor, as a trusted proxy would say: nobody meets a limit. */
function ask(url: string, agent: Agent): Promise<{ status: number; bytes: number }> {
  visitors += 1
  const from = [10, visitors >> 16, visitors >> 8, visitors].map((part) => part & 255).join('.')
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { 'x-forwarded-for': from } }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes }))
      response.on('error', reject)
    }).on('error', reject)
  })
}
