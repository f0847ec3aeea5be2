import { parseArgs } from 'node:util'

import { env } from '@/env'

import { fillBank } from './bench/fillBank'

/** Fills the prepared bank in DATA_DIR with published items, for measuring. Nobody may be in it. */
const { values } = parseArgs({ options: { items: { type: 'string', default: '10000' } } })
if (env.database.kind !== 'sqlite') throw new Error('Only a SQLite bank can be filled.')

const config = await (await import('@payload-config')).default
const began = performance.now()
fillBank(config, env.database.file, Number(values.items))
console.log(`${values.items} items in ${((performance.now() - began) / 1000).toFixed(1)} s`)
process.exit(0)
