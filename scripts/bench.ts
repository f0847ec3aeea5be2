import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

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

type Figures = Readonly<{
  perSecond: number
  p50: number
  p99: number
  failed: number
  bytes: number
}>

process.chdir(join(import.meta.dirname, '..'))
if (!isBuilt()) run(['scripts/build.mjs'])
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const settings = {
  CHECK_LINKS: 'off',
  DATABASE_URI: '',
  DATA_DIR: folder,
  MEDIA_DIR: join(folder, 'media'),
  NODE_ENV: 'production',
  PAYLOAD_SECRET: 'a secret that only the benchmark knows',
}
run(['node_modules/tsx/dist/cli.mjs', 'scripts/prepare.ts'], settings)

const bank = await serve('scripts/serve.mjs', 3951)
const plain = await serve('scripts/bench-static.mjs', 3952)
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
for (const [name, url] of targets) figures.push([name, await measure(url)])

await bank.stop()
await plain.stop()
rmSync(folder, { recursive: true })

const report = toReport(figures)
console.log(report)
mkdirSync('docs/benchmarks', { recursive: true })
writeFileSync(`docs/benchmarks/${new Date().toISOString().slice(0, 10)}.md`, report)
process.exit(0)

/** As many requests as so many connections can make, one after the other, in so many seconds. */
async function measure(url: string): Promise<Figures> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  await load(url, agent, Math.min(2, seconds))
  const began = performance.now()
  const { bytes, failed, times } = await load(url, agent, seconds)
  const passed = (performance.now() - began) / 1000
  agent.destroy()

  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? 0
  return { perSecond: times.length / passed, p50: at(0.5), p99: at(0.99), failed, bytes }
}

async function load(url: string, agent: Agent, duration: number) {
  const end = performance.now() + duration * 1000
  const times: number[] = []
  let failed = 0
  let bytes = 0
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        const began = performance.now()
        const answer = await ask(url, agent)
        times.push(performance.now() - began)
        bytes = answer.bytes
        if (answer.status !== 200) failed += 1
      }
    }),
  )
  return { times, failed, bytes }
}

function ask(url: string, agent: Agent): Promise<{ status: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes }))
      response.on('error', reject)
    }).on('error', reject)
  })
}

async function serve(script: string, port: number) {
  const url = `http://localhost:${port}`
  const child = spawn('node', [script], {
    env: { ...process.env, ...settings, PORT: String(port), SITE_URL: url } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

function run(args: string[], env: Record<string, string> = {}): void {
  const { status } = spawnSync('node', args, {
    env: { ...process.env, ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`${args.at(-1)} failed.`)
}

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
  const [cpu] = cpus()
  return `# Benchmark

${connections} connections, ${seconds} s each, the first content, SQLite, Node ${process.versions.node},
${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB; load and server share the machine.
The share is of the plain server in the same run: compare that, not the seconds.

| | req/s | share | p50 ms | p99 ms | kB | failed |
|---|---|---|---|---|---|---|
${lines.map((line) => `| ${line} |`).join('\n')}
`
}
