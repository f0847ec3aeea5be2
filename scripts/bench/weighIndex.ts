import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { findCatalogue } from '@/queries/catalogue'
import { findReadModel } from '@/queries/readModel'

import { openBank } from '../openBank'

/** How long it takes to read what is published and to index it, and what the index weighs. */
export type Index = Readonly<{ items: number; readMs: number; indexMs: number; heapMb: number }>

/** Run as a program: weighs the index of the bank in DATA_DIR, and says it as JSON. */
setFlagsFromString('--expose_gc')
const collectGarbage = runInNewContext('gc') as () => void // as that flag says

const payload = await openBank()
const began = performance.now()
await findCatalogue(payload)
const readMs = performance.now() - began
const before = heapMb()
const { engine } = await findReadModel(payload)
const index: Index = {
  items: (await engine.health()).items,
  readMs,
  indexMs: performance.now() - began - readMs,
  heapMb: heapMb() - before,
}
console.log(JSON.stringify(index))
process.exit(0)

function heapMb(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed / 2 ** 20
}
