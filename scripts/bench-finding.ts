import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { collectKnown } from './bench/collectKnown'
import { measure } from './bench/measure'
import { prepareBank, run, runTypeScript, serve, settingsOf } from './bench/programs'
import { startToSearch, waitForSearch } from './bench/startToSearch'
import { listTargets } from './bench/targets'
import { type Measured, toFindingReport } from './bench/toFindingReport'
import type { Index } from './bench/weighIndex'
import { isBuilt } from './siteBuild.mjs'

/**
 * Measures how visitors find among few and among many items, beside a file of 28 kB from a plain
 * server in the same minutes, and holds it against what was promised.
 */
const { values } = parseArgs({
  options: {
    connections: { type: 'string', default: '8' },
    /** A folder with a prepared bank, to save the minute that making one takes. */
    from: { type: 'string' },
    items: { type: 'string', default: '1000,10000,50000' },
    only: { type: 'string', default: '' },
    port: { type: 'string', default: '3961' },
    seconds: { type: 'string', default: '4' },
  },
})
const connections = Number(values.connections)
const seconds = Number(values.seconds)
const only = values.only.split(',').filter(Boolean)
const sizes = values.items.split(',').map(Number)
const isAsked = (id: string) => only.length === 0 || only.includes(id)

process.chdir(join(import.meta.dirname, '..'))
if (!isBuilt()) run(['scripts/build.mjs'])
const first = values.from ?? prepareBank()
const plain = await serve('scripts/bench-static.mjs', Number(values.port) + 1, {})
const measured: Measured[] = []
for (const items of sizes) measured.push(await measureBank(items))
await plain.stop()
if (!values.from) rmSync(first, { recursive: true })

const report = toFindingReport(measured, { connections, seconds })
console.log(report)
// A part of it is for whoever looks at that part.
if (only.length === 0) {
  mkdirSync('docs/benchmarks', { recursive: true })
  writeFileSync(`docs/benchmarks/${new Date().toISOString().slice(0, 10)}-finding.md`, report)
}
process.exit(0)

async function measureBank(items: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-filled-'))
  const settings = settingsOf(folder)
  cpSync(first, folder, { recursive: true })
  runTypeScript(['scripts/bench-fill.ts', '--items', String(items)], settings)
  const known = collectKnown(join(folder, 'bank.db'))

  const index: Index | null = isAsked('index')
    ? JSON.parse(runTypeScript(['scripts/bench/weighIndex.ts'], settings))
    : null
  leaveOnlyTheBank(folder)
  const start = () => startToSearch(Number(values.port), settings)
  const starts = isAsked('start') ? { first: await start(), second: await start() } : null
  const bank = await serve('scripts/serve.mjs', Number(values.port), settings)
  // a large bank that was not started before is read first
  await waitForSearch(bank.url, performance.now())
  const askPlain = () =>
    measure({
      connections,
      next: () => `${plain.url}/`,
      pid: plain.child.pid,
      seconds: seconds / 2,
    })
  const targets = []
  for (const target of listTargets(known).filter(({ id }) => isAsked(id))) {
    const before = await askPlain()
    const figures = await measure({
      connections: target.connections ?? connections,
      next: () => bank.url + target.next(),
      pid: bank.child.pid,
      seconds,
      warmUp: seconds,
    })
    const after = await askPlain()
    const base = { ...before, perSecond: (before.perSecond + after.perSecond) / 2 }
    targets.push({ target, base, figures, share: figures.perSecond / base.perSecond })
    console.error(`${items} items: ${target.name}: ${figures.p50.toFixed(1)} ms`)
  }
  await bank.stop()
  rmSync(folder, { recursive: true })
  return { items, starts, index, targets }
}

/** Takes away what a process has kept beside the bank, so that the next one has nothing to go by. */
function leaveOnlyTheBank(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => !one.startsWith('bank.db'))) {
    rmSync(join(folder, name), { recursive: true })
  }
}
