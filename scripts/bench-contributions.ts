import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildConfig, getPayload, type Payload, type SanitizedConfig } from 'payload'

/**
 * Measures what taking in a contribution costs, whole: stamp, proof, limits, screening, the case with
 * its sender, history and link, and the letter. Beside it, turn by turn in one run, one plain create
 * of the same text by a plain Payload on the same database.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '200' } } })
const rounds = Number(values.rounds)
const warmUp = 20
const folder = mkdtempSync(join(tmpdir(), 'bench-contributions-'))
Object.assign(process.env, {
  NODE_ENV: 'test',
  DATABASE_URI: '',
  DATA_DIR: folder,
  MEDIA_DIR: join(folder, 'media'),
  PAYLOAD_SECRET: 'a secret that only the benchmark knows',
})

const bank = await open('bank', await (await import('@payload-config')).default)
const plain = await open('plain', await plainConfig())
const { receiveContribution } = await import('@/commands/submission/receiveContribution')
const { issueForm, makeChallenge } = await import('@/plugins/gatekeeper')
const { solveProof } = await import('@/plugins/gatekeeper/solveProof')

const { aMunicipality } = await import('../tests/support/items')
const { code } = await bank.create({ collection: 'municipalities', data: aMunicipality() as never })
await bank.updateGlobal({
  slug: 'contribution-settings',
  data: { limits: { perAddressHour: 1000, perBlockDay: 1000, inAllDay: 1000 } },
})

const figures = new Map<string, number[]>()
for (let round = 0; round < rounds + warmUp; round += 1) {
  const isWarm = round >= warmUp
  const answers = { ...story(round), municipality: code }
  const sent = { ...answers, ...from(`avsandare${round}@example.se`) }
  await measured(isWarm && 'one plain create', () =>
    plain.create({ collection: 'submissions' as never, data: sent as never }),
  )
  for (const [name, email] of [
    ['a contribution with an e-mail address', `avsandare${round}@example.se`],
    ['a contribution without one', ''],
  ] as const) {
    const incoming = await anIncoming(answers, email)
    await measured(isWarm && name, () => receiveContribution(bank, incoming))
  }
}

const burst = await Promise.all(
  Array.from({ length: 200 }, (_, at) => anIncoming({ ...story(at), municipality: code }, '')),
)
const began = performance.now()
const outcomes = await Promise.all(burst.map((incoming) => receiveContribution(bank, incoming)))
const burstTime = performance.now() - began
const references = new Set(outcomes.map((one) => (one.ok ? one.receipt.reference : null)))

const report = toReport()
console.log(report)
mkdirSync('docs/benchmarks', { recursive: true })
writeFileSync(`docs/benchmarks/${new Date().toISOString().slice(0, 10)}-contributions.md`, report)
await bank.destroy()
await plain.destroy()
rmSync(folder, { recursive: true, force: true })
process.exit(0)

/** An account of its own: no two are alike, as those of people are not. */
function story(round: number) {
  const words = 'gården huset lördag granne odling trappa möte låda vaktmästare sommar barn kväll'
  const own = () => Math.random().toString(36).slice(2, 9)
  const shuffled = words.split(' ').map((word) => `${word} ${own()}`)
  return {
    title: `Odling på gården ${round}`,
    challenge: `Gården stod tom: ${shuffled.join(', ')}.`,
    whatWasDone: Array.from({ length: 60 }, own).join(' och '),
    results: 'Fler hälsar på varandra.',
    advice: 'Börja i liten skala.',
    summary: 'Hyresgäster odlar tillsammans mellan husen.',
    areaName: 'Hageby',
    status: 'pagar',
    startYear: '2024',
    costBand: 'under_50',
    organisation: 'Bostadsbolaget',
    targetGroups: ['alla_boende', 'aldre'],
    methods: ['Odling', 'Grannsamverkan'],
    links: ['https://example.se/odling'],
  }
}

function from(email: string) {
  return { name: 'Avsändare', email, consent: true }
}

async function anIncoming(answers: object, email: string) {
  const now = new Date()
  return {
    kind: 'example' as const,
    locale: 'sv' as const,
    answers,
    sender: from(email),
    formToken: issueForm(bank.secret, new Date(now.getTime() - 60_000)),
    trap: '',
    proof: await solveProof(await makeChallenge(bank.secret, { now, weight: 1 })),
    address: '203.0.113.9',
  }
}

async function open(key: string, config: SanitizedConfig): Promise<Payload> {
  config.typescript.autoGenerate = false
  config.logger = { options: { level: 'silent' } } as never // pino needs no more
  return getPayload({ config, key })
}

/** The same answers in one collection of a Payload that has nothing of ours but the database. */
async function plainConfig(): Promise<SanitizedConfig> {
  const { sqliteAdapter } = await import('@payloadcms/db-sqlite')
  const text = (name: string) => ({ name, type: 'text' as const })
  const texts = (name: string) => ({ ...text(name), hasMany: true as const })
  const longText = (name: string) => ({ name, type: 'textarea' as const })
  return buildConfig({
    collections: [
      {
        slug: 'submissions',
        fields: [
          ...['title', 'municipality', 'areaName', 'status', 'startYear', 'costBand'].map(text),
          ...['organisation', 'name', 'email'].map(text),
          ...['challenge', 'whatWasDone', 'results', 'advice', 'summary'].map(longText),
          ...['targetGroups', 'methods', 'links'].map(texts),
          { name: 'consent', type: 'checkbox' },
        ],
      },
    ],
    db: sqliteAdapter({
      client: { url: `file:${join(folder, 'plain.db')}` },
      idType: 'uuid',
      push: true,
      transactionOptions: {},
      wal: true,
    }),
    secret: 'a secret that only the benchmark knows',
    telemetry: false,
  })
}

async function measured<Result>(name: string | false, work: () => Promise<Result>) {
  const start = performance.now()
  const result = await work()
  const time = performance.now() - start
  if (name) figures.set(name, [...(figures.get(name) ?? []), time])
  return result
}

function toReport(): string {
  const plainMedian = at(figures.get('one plain create') ?? [], 0.5)
  const lines = [...figures].map(([name, times]) => {
    const median = at(times, 0.5)
    const cells = [median, at(times, 0.99)].map((time) => time.toFixed(1))
    return `| ${name} | ${cells.join(' | ')} | ${(median / plainMedian).toFixed(2)} |`
  })
  const [cpu] = cpus()
  return `# What taking in a contribution costs

${rounds} rounds, in one process, SQLite, Node ${process.versions.node},
${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB. Contributions take turns with a plain create of the same answers, all that the form asks, in a plain
Payload with one collection and no hooks.

| | p50 ms | p99 ms | of a plain create |
|---|---|---|---|
${lines.join('\n')}

200 contributions at once, from one address, within raised limits: ${outcomes.filter(({ ok }) => ok).length} answered, ${references.size} cases,
${(burstTime / 1000).toFixed(1)} s in all.
`
}

function at(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
