import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'

import { EngineAway } from '../engine'
import { mappings, settings } from './indexRules'
import type { Client, NodeAnswer } from './makeClient'

/** So often the alias is moved anew when others delete indices meanwhile. */
const mostSteps = 5

export type Generations = ReturnType<typeof makeGenerations>

/** An index that nobody has filled for so long is left over. */
const longestFilling = 60 * 60_000

/**
 * Keeps the generations of an index behind its alias. An index that is being filled has a name of its
 * own to write by; with the switch it gets the alias instead, in one step. So each index tells what it
 * is: the alias, searched; a writing name, being filled; neither, left over.
 */
export function makeGenerations(client: Client, name: string, format: string) {
  const alias = `${name}-v${format}`
  const every = `${alias}-*`

  async function listNames(): Promise<string[]> {
    const { body, status } = await client.ask({ method: 'GET', path: `/${every}/_alias` })
    if (status === 404) return []
    const found = body as Record<string, { aliases: Record<string, unknown> }> // as the node answers
    return Object.values(found).flatMap(({ aliases }) => Object.keys(aliases))
  }

  /** Starts an index to be filled, and gives the name to write by. */
  async function begin(): Promise<{ index: string; writing: string }> {
    const index = `${alias}-${Date.now()}-${randomBytes(4).toString('hex')}`
    const writing = `${index}-filling`
    const body = {
      settings,
      mappings: { ...mappings, _meta: { host: hostname(), pid: process.pid } },
      aliases: { [writing]: {} },
    }
    expectDone(await client.ask({ method: 'PUT', path: `/${index}`, body, patience: 30_000 }))
    return { index, writing }
  }

  /** Lets an index be searched instead of all others. */
  async function change({ index, writing }: { index: string; writing: string }) {
    expectDone(await client.ask({ method: 'POST', path: `/${index}/_refresh`, patience: 60_000 }))
    const actions = [
      { remove: { index: every, alias, must_exist: false } },
      { remove: { index, alias: writing } },
      { add: { index, alias } },
    ]
    const question = { method: 'POST', path: '/_aliases', body: { actions } } as const
    let answer = await client.ask(question)
    // another rebuild may delete an old index between the reading of the names and the step itself
    for (let times = 1; answer.status === 404 && times < mostSteps; times += 1) {
      answer = await client.ask(question)
    }
    expectDone(answer)
  }

  /** Deletes what nobody searches and nobody fills any more, of rules of former times too. */
  async function clean() {
    const path = `/${name}-v*-*?filter_path=*.aliases,*.mappings._meta`
    const { body } = await client.ask({ method: 'GET', path })
    for (const [index, found] of Object.entries((body ?? {}) as Record<string, Found>)) {
      // as the node answers
      if (isLeftOver(index, found)) await drop(index)
    }
  }

  function isLeftOver(index: string, { aliases, mappings: made }: Found): boolean {
    if (!index.startsWith(`${alias}-`)) return ageOf(index) > longestFilling
    const names = Object.keys(aliases ?? {})
    if (names.includes(alias)) return false
    return !names.includes(`${index}-filling`) || isAbandoned(index, made?._meta)
  }

  const drop = (index: string) => client.ask({ method: 'DELETE', path: `/${index}` })

  return {
    alias,
    /** Says whether there is an index to be searched. */
    isThere: async (): Promise<boolean> => (await listNames()).includes(alias),
    /** The names by which indices that are being filled are written to. */
    listFilling: async (): Promise<string[]> =>
      (await listNames()).filter((one) => one.endsWith('-filling')),
    begin,
    change,
    clean,
    drop,
  }
}

type Found = Readonly<{
  aliases?: Readonly<Record<string, unknown>>
  mappings?: Readonly<{ _meta?: Maker }>
}>

type Maker = Readonly<{ host?: string; pid?: number }>

const ageOf = (index: string) => Date.now() - Number(/-(\d{13})-/.exec(index)?.[1] ?? 0)

/** Says whether whoever filled an index has left: a process of this machine that is no more, or nobody for long. */
function isAbandoned(index: string, { host, pid }: Maker = {}): boolean {
  if (ageOf(index) > longestFilling) return true
  if (host !== hostname() || !pid) return false
  if (pid === process.pid) return ageOf(index) > process.uptime() * 1000
  return !isAlive(pid)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (err) {
    return (err as NodeJS.ErrnoException).code === 'EPERM' // of another user, but there
  }
}

function expectDone({ body, status }: NodeAnswer) {
  if (status === 404) throw new EngineAway('OpenSearch has lost the index that was being filled.')
  if (status >= 300) throw new Error(`OpenSearch refused (${status}): ${reasonIn(body)}`)
}

/** What a node says of its refusal, without what was sent to it. */
export const reasonIn = (body: unknown): string => {
  const { error } = (body ?? {}) as { error?: { type?: string; reason?: string } } // as the node answers
  return [error?.type, error?.reason].filter(Boolean).join(': ').slice(0, 300)
}
