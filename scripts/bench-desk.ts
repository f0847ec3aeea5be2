import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { createLocalReq, type Payload } from 'payload'

import { findDesk, findPanelRows } from '@/plugins/editorial-workflow/desk/findDesk'
import { listDesk } from '@/plugins/editorial-workflow/desk/listDesk'
import { panelsFor } from '@/plugins/editorial-workflow/desk/panels'
import { parseDeskFilter } from '@/plugins/editorial-workflow/desk/parseDeskFilter'
import { type DeskReader, deskReader } from '@/plugins/editorial-workflow/desk/reader'
import { settingsOf } from '@/plugins/editorial-workflow/settle'

/**
 * Measures the desk in a bank of its own, with 1,000 and with 10,000 documents: each panel, the
 * whole first page, and the list of all texts. It should take as long with the many as with the few.
 */
process.chdir(join(import.meta.dirname, '..'))
const folder = mkdtempSync(join(tmpdir(), 'bench-desk-'))
Object.assign(process.env, {
  DATABASE_URI: '',
  DATA_DIR: folder,
  MEDIA_DIR: join(folder, 'media'),
  NODE_ENV: 'production',
  PAYLOAD_SECRET: 'a secret that only the benchmark knows',
})

const { openBank } = await import('./openBank')
const bank = await openBank()
await bank.db.migrate()
const user = await anEditor(bank)
const rounds = 100
/** The states of the few; the others are published. */
const states = [
  'draft',
  'in_review',
  'changes_requested',
  'approved',
  'scheduled',
  'archived',
  'draft',
  'in_review',
]
const sizes = [1_000, 10_000] as const
const figures = new Map<string, string[]>()

let made = 0
for (const size of sizes) {
  for (; made < size; made += 1) await makeRow(bank, made, user.id)
  const settings = settingsOf(bank)
  const req = await createLocalReq({ user: { ...user, collection: 'users' } as never }, bank)
  const reader = deskReader(settings, req.user) as DeskReader // an editor, made above

  for (const panel of panelsFor(reader)) {
    await note(`panel: ${panel.name}`, () => findPanelRows(settings, req, reader, panel))
  }
  await note('the whole desk', () => findDesk(settings, req, reader))
  await note('all texts', () => listDesk(settings, req, reader, parseDeskFilter({})))
  await note('all texts, by title', () =>
    listDesk(settings, req, reader, parseDeskFilter({ sort: 'title', text: 'gården' })),
  )
}

const report = toReport()
console.log(report)
mkdirSync('docs/benchmarks', { recursive: true })
writeFileSync(`docs/benchmarks/${new Date().toISOString().slice(0, 10)}-desk.md`, report)
await bank.destroy()
rmSync(folder, { recursive: true })
process.exit(0)

/** How long something takes: the middle of many times, and the slowest but one in a hundred. */
async function note(name: string, work: () => Promise<unknown>): Promise<void> {
  for (let round = 0; round < 10; round += 1) await work()
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    await work()
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(1)
  figures.set(name, [...(figures.get(name) ?? []), at(0.5), at(0.99)])
}

function toReport(): string {
  const lines = [...figures].map(([name, times]) => `| ${name} | ${times.join(' | ')} |`)
  const heads = sizes.map((size) => `p50 ms at ${size} | p99 ms at ${size}`)
  const [cpu] = cpus()
  return `# What the desk takes

${rounds} rounds, as an editor, in one process, SQLite, Node ${process.versions.node},
${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB. A panel is one question to the database; the whole desk asks them all and looks up names.

| | ${heads.join(' | ')} |
|---|${'---|'.repeat(2 * sizes.length)}
${lines.join('\n')}
`
}

function anEditor(payload: Payload) {
  return payload.create({
    collection: 'users',
    data: {
      email: 'matning@example.se',
      name: 'Mätning',
      password: 'ett lösenord för mätning',
      role: 'editor',
    } as never, // what a person needs
  })
}

/** A bank has mostly what is published, and some of everything else. */
async function makeRow(payload: Payload, number: number, me: string | number): Promise<void> {
  const state = states[number % 50] ?? 'published'
  const isLive = state === 'published'
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  await payload.db.create({
    collection: 'workflow-items',
    data: {
      key: `examples:${number}`,
      documentCollection: 'examples',
      documentId: String(number),
      documentOrganisation: `organisation-${number % 60}`,
      documentAuthor: number % 97 === 0 ? String(me) : `person-${number % 40}`,
      title: `Text ${number} om gården`,
      state,
      rev: 4,
      assignee: state === 'in_review' && number % 3 === 0 ? String(me) : null,
      submittedBy: `person-${number % 40}`,
      isLive,
      isTrashed: number % 200 === 199,
      everPublished: isLive,
      isGuest: false,
      publishedLocales: isLive ? 'sv' : null,
      staleLocales: isLive && number % 30 === 0 ? 'en' : null,
      changedAt: day(-(number % 700)),
      movedAt: day(-(number % 700)),
      submittedAt: day(-(number % 20)),
      dueAt: state === 'in_review' ? day((number % 14) - 7) : null,
      scheduledFor: state === 'scheduled' ? day(number % 20) : null,
      publishedAt: isLive ? day(-(number % 700)) : null,
      verifiedAt: isLive ? day(-(number % 900)) : null,
      nextReviewAt: isLive ? day(365 - (number % 900)) : null,
      changedBy: `person-${number % 40}`,
    },
  })
}
