import { setTimeout as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { findCatalogue } from '@/queries/catalogue'

import { openBank } from '../openBank'

/** How long it takes to read what is published and to index it, and what both weigh. */
export type Index = Readonly<{
  items: number
  readMs: number
  indexMs: number
  /** Of these, how long on a processor: the machine may be busy with other things. */
  readCpuMs: number
  indexCpuMs: number
  mb: number
}>

/** Run as a program: weighs what the bank in DATA_DIR is found by, and says it as JSON. */
setFlagsFromString('--expose_gc')
const collectGarbage = runInNewContext('gc') as () => void // as that flag says

const payload = await openBank()
const empty = await weigh()
const read = await timed(() => findCatalogue(payload))
const { engine } = read.answer
// It waits until the engine holds everything.
const indexed = await timed(() => engine.suggest('bostad', 'sv', 1))
const { items } = await engine.health()
const index: Index = {
  items,
  readMs: read.ms,
  indexMs: indexed.ms,
  readCpuMs: read.cpuMs,
  indexCpuMs: indexed.cpuMs,
  mb: (await weigh()) - empty,
}
console.log(JSON.stringify(index))
process.exit(0)

async function timed<Answer>(ask: () => Promise<Answer>) {
  const began = performance.now()
  const spent = process.cpuUsage()
  const answer = await ask()
  const { system, user } = process.cpuUsage(spent)
  return { answer, ms: performance.now() - began, cpuMs: (system + user) / 1000 }
}

/** What is kept on the heap and beside it, in MB. What stands beside it is given back a moment later. */
async function weigh(): Promise<number> {
  for (let times = 0; times < 3; times += 1) {
    collectGarbage()
    await pause(200)
  }
  const { external, heapUsed } = process.memoryUsage()
  return (heapUsed + external) / 2 ** 20
}
