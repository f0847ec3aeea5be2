import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildConfig, getPayload, handleEndpoints, type SanitizedConfig } from 'payload'

/**
 * Measures what editors wait for: a save beside the same save in a plain Payload with drafts, turn
 * by turn in one run, and every move of a text on its way to the public.
 */
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '60' } },
})
const rounds = Number(values.rounds)
const folder = mkdtempSync(join(tmpdir(), 'bench-editors-'))
Object.assign(process.env, {
  NODE_ENV: 'test',
  DATABASE_URI: '',
  DATA_DIR: folder,
  MEDIA_DIR: join(folder, 'media'),
  PAYLOAD_SECRET: 'a secret that only the benchmark knows',
})

const bank = await open('bank', await (await import('@payload-config')).default)
const plain = await open('plain', await plainConfig())
const figures = new Map<string, number[]>()

const saves = { bank: await aDraft(bank), plain: await aDraft(plain) }
for (let round = 0; round < rounds + 5; round += 1) {
  const isWarm = round >= 5
  for (const [name, site] of [
    ['save, plain Payload', plain],
    ['save, the bank', bank],
  ] as const) {
    const id = site === bank ? saves.bank : saves.plain
    const data = { summary: `Varv ${round} av mätningen.` }
    await measured(isWarm && name, () =>
      site.ask('PATCH', `/examples/${id}?draft=true&depth=0`, data),
    )
  }
}
for (let round = 0; round < rounds + 5; round += 1) {
  const id = await aDraft(bank)
  for (const move of ['submit', 'claim', 'approve', 'publish', 'confirm_current', 'unpublish']) {
    const { contentHash, workflow } = await bank.ask('GET', `/examples/${id}/workflow`)
    const wish = {
      comment: 'Läst och jämfört med källorna.',
      expectedHash: contentHash,
      expectedRev: workflow.rev,
    }
    const send = () => bank.ask('POST', `/examples/${id}/workflow/${move}`, wish)
    await measured(round >= 5 && `move: ${move}`, send)
  }
}

const report = toReport()
console.log(report)
mkdirSync('docs/benchmarks', { recursive: true })
writeFileSync(`docs/benchmarks/${new Date().toISOString().slice(0, 10)}-editors.md`, report)
await bank.payload.destroy()
await plain.payload.destroy()
rmSync(folder, { recursive: true, force: true })
process.exit(0)

// biome-ignore lint/suspicious/noExplicitAny: the answers of an API, whatever they hold
type Answer = any

/** A Payload with somebody who may do everything in it, asked over REST as the admin asks it. */
async function open(key: string, config: SanitizedConfig) {
  config.typescript.autoGenerate = false
  config.logger = { options: { level: 'silent' } } as never // pino needs no more
  const payload = await getPayload({ config, key })
  const email = 'admin@example.se'
  const password = 'ett långt lösenord för prov'
  await payload.create({
    collection: 'users',
    data: { email, name: 'Administratör', password, role: 'admin' },
  })
  let token = ''

  async function ask(method: string, path: string, body?: unknown): Promise<Answer> {
    const request = new Request(`http://localhost:3000/api${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `JWT ${token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const response = await handleEndpoints({ config, payloadInstanceCacheKey: key, request })
    const answer = await response.json()
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`)
    return answer
  }

  token = (await ask('POST', '/users/login', { email, password })).token
  return { ask, payload, parts: await writeParts(ask) }
}

/** The same collections in a Payload that knows drafts and nothing of the workflow. */
async function plainConfig() {
  const ours = await (await import('@payload-config')).default
  const { sqliteAdapter } = await import('@payloadcms/db-sqlite')
  const { parts } = await import('./bench-plain')
  return buildConfig({
    ...parts,
    db: sqliteAdapter({
      client: { url: `file:${join(folder, 'plain.db')}` },
      idType: 'uuid',
      push: true,
      transactionOptions: {},
      wal: true,
    }),
    secret: ours.secret,
    telemetry: false,
  })
}

/** What an example points at. */
async function writeParts(ask: (method: string, path: string, body?: unknown) => Promise<Answer>) {
  const make = async (slug: string, data: unknown) =>
    String((await ask('POST', `/${slug}?draft=true&depth=0`, data)).doc.id)
  const { aMunicipality, anOrganisation, aTheme } = await import('../tests/support/items')
  const municipality = await make('municipalities', aMunicipality())
  const theme = await make('themes', aTheme())
  const organisation = await make(
    'organisations',
    anOrganisation({ municipality, themes: [theme], ownerOrganisation: undefined }),
  )
  return { municipality, organisation, theme }
}

async function aDraft(site: Awaited<ReturnType<typeof open>>): Promise<string> {
  const { anExample } = await import('../tests/support/items')
  const { municipality, organisation, theme } = site.parts
  const data = anExample({
    actors: [{ organisation, role: 'huvudman' }],
    municipality,
    ownerOrganisation: organisation,
    themes: [theme],
  })
  return String((await site.ask('POST', '/examples?draft=true&depth=0', data)).doc.id)
}

async function measured(name: string | false, act: () => Promise<unknown>): Promise<void> {
  const began = performance.now()
  await act()
  if (name) figures.set(name, [...(figures.get(name) ?? []), performance.now() - began])
}

function toReport(): string {
  const plainMedian = at(figures.get('save, plain Payload') ?? [], 0.5)
  const lines = [...figures].map(([name, times]) => {
    const ratio = name.startsWith('save') ? (at(times, 0.5) / plainMedian).toFixed(2) : ''
    return `| ${name} | ${at(times, 0.5).toFixed(1)} | ${at(times, 0.99).toFixed(1)} | ${ratio} |`
  })
  const [cpu] = cpus()
  return `# What editors wait for

${rounds} rounds, over REST in one process, SQLite, Node ${process.versions.node},
${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB. Saves take turns with the same save in a plain Payload.

| | p50 ms | p99 ms | of a plain save |
|---|---|---|---|
${lines.join('\n')}
`
}

function at(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
