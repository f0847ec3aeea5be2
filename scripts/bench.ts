import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { describeMachine } from './bench/describeMachine'
import { type Figures, measure } from './bench/measure'
import { prepareBank, run, serve, settingsOf } from './bench/programs'
import { isBuilt } from './siteBuild.mjs'

/**
 * Measures what visitors meet, beside a file of 28 kB from a plain server in the same minutes: the
 * machine is shared, so only the ratios can be compared from one day to the next.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '8' },
    connections: { type: 'string', default: '8' },
  },
})
const seconds = Number(values.seconds)
const connections = Number(values.connections)

process.chdir(join(import.meta.dirname, '..'))
if (!isBuilt()) run(['scripts/build.mjs'])
const folder = prepareBank()
const bank = await serve('scripts/serve.mjs', 3951, settingsOf(folder))
const plain = await serve('scripts/bench-static.mjs', 3952, {})
const found = await fetch(`${bank.url}/api/examples?limit=1&depth=0`)
const [example] = ((await found.json()) as { docs: { slug: string }[] }).docs

const targets: [name: string, url: string][] = [
  ['a file of 28 kB, plain server', `${plain.url}/`],
  ['list', `${bank.url}/exempel`],
  ['filtered list', `${bank.url}/exempel?malgrupp=alla_boende`],
  ['item', `${bank.url}/exempel/${example?.slug}`],
  ['REST list of 20', `${bank.url}/api/examples?limit=20&depth=0`],
  ['REST search', `${bank.url}/api/examples?limit=20&depth=0&where[title][like]=bo`],
]

const figures: [string, Figures][] = []
for (const [name, url] of targets) {
  const next = () => url
  figures.push([name, await measure({ connections, next, seconds, warmUp: Math.min(2, seconds) })])
}

await bank.stop()
await plain.stop()
rmSync(folder, { recursive: true })

const report = toReport(figures)
console.log(report)
mkdirSync('docs/benchmarks', { recursive: true })
writeFileSync(`docs/benchmarks/${new Date().toISOString().slice(0, 10)}.md`, report)
process.exit(0)

function toReport(rows: [string, Figures][]): string {
  const base = rows[0]?.[1].perSecond ?? 1
  const lines = rows.map(([name, { bytes, failed, p50, p99, perSecond }]) =>
    [
      name,
      perSecond.toFixed(perSecond < 100 ? 1 : 0),
      `${((100 * perSecond) / base).toFixed(2)} %`,
      p50.toFixed(1),
      p99.toFixed(1),
      Math.round(bytes / 1000),
      failed,
    ].join(' | '),
  )
  return `# Benchmark

${connections} connections, ${seconds} s each, the first content, SQLite, ${describeMachine()};
load and server share the machine.
The share is of the plain server in the same run: compare that, not the seconds.

| | req/s | share | p50 ms | p99 ms | kB | failed |
|---|---|---|---|---|---|---|
${lines.map((line) => `| ${line} |`).join('\n')}
`
}
