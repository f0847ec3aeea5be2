import { parseArgs } from 'node:util'

import { compareItems, mendItems } from '@/plugins/editorial-workflow'

import { openBank } from './openBank'

/**
 * Compares the rows of the desk with the documents, and mends what differs. With --check nothing is
 * changed, and the answer is no when something differs.
 */
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const bank = await openBank()
const differences = await (values.check ? compareItems : mendItems)(bank)

for (const { columns, fault, key } of differences) console.log([key, fault, ...columns].join(' '))
console.log(
  differences.length === 0
    ? 'The desk says what the documents say.'
    : `${differences.length} ${values.check ? 'rows differ' : 'rows mended'}.`,
)
await bank.destroy()
process.exit(values.check && differences.length > 0 ? 1 : 0)
