import { parseArgs } from 'node:util'

import { openBank } from './openBank'

const usage = `
  npm run record:verify
  npm run record:verify -- --seal 118:5b0c…

  Looks through the whole record of the workflow and names the first thing that does not add up.
  --seal   a mark that an earlier look printed: says whether the record still ends there or later
`

const { seal } = readArguments()
const payload = await openBank()
const { explainFault, hasSeal, verifyRecord } = await import('@/plugins/editorial-workflow')
const found = await verifyRecord(payload)
const isCut = seal !== null && !(await hasSeal(payload, seal))
await payload.destroy()

console.log(
  `${found.lines} lines about ${found.documents} documents, ${found.seals} seals. ` +
    `${found.unsealed} lines wait for a seal, ${found.unchained} are from before the chain, ` +
    `${found.erased} have had their comment erased.`,
)
if (found.lastSeal) {
  console.log(`The mark of the newest seal, to keep somewhere else: ${markOf(found.lastSeal)}`)
}
if (found.fault) console.error(`The record does not hold. ${explainFault(found.fault, 'en')}`)
if (isCut)
  console.error(`The record does not hold. Seal ${seal} is not in it: its end was cut off.`)
if (!found.fault && !isCut) console.log('The record holds.')
process.exit(found.fault || isCut ? 1 : 0)

function markOf({ number, signature }: { number: number; signature: string }): string {
  return `${number}:${signature}`
}

function readArguments(): { seal: string | null } {
  try {
    const { values } = parseArgs({ options: { seal: { type: 'string' } } })
    return { seal: values.seal ?? null }
  } catch (err) {
    console.error(`${(err as Error).message}\n${usage}`)
    process.exit(1)
  }
}
