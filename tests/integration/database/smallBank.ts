import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { da } from '@payloadcms/translations/languages/da'
import { buildConfig, type CollectionConfig, type Config, getPayload } from 'payload'

import { type WriteQueueOptions, withWriteQueue } from '@/database/writeQueue'

/** Opens a bank of two collections on a file of its own: notes with rows and versions, and users. */
export async function smallBank({
  notes = {},
  queue = {},
  file = join(mkdtempSync(join(tmpdir(), 'bank-')), 'small.db'),
  jobs = {},
}: {
  notes?: Partial<CollectionConfig>
  queue?: WriteQueueOptions
  file?: string
  jobs?: NonNullable<Config['jobs']>
} = {}) {
  // Payload makes the tables once a process; here every bank is a new file.
  process.env.PAYLOAD_FORCE_DRIZZLE_PUSH = 'true'
  const { PAYLOAD_MIGRATING } = process.env
  delete process.env.PAYLOAD_MIGRATING
  const config = await buildConfig({
    secret: 'a secret that only these tests know',
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: { options: { level: 'silent' } },
    // Payload keeps the words of a language for the whole process, as the first config that asks
    // has them. This bank knows none of ours, so it speaks a language that no other test reads.
    i18n: { fallbackLanguage: 'da', supportedLanguages: { da } },
    jobs,
    db: withWriteQueue(
      sqliteAdapter({
        client: { url: `file:${file}` },
        idType: 'uuid',
        wal: true,
        busyTimeout: 200,
        transactionOptions: {},
        push: true,
      }),
      queue,
    ),
    collections: [
      {
        slug: 'notes',
        versions: { drafts: true },
        fields: [
          { name: 'title', type: 'text', required: true, unique: true },
          { name: 'rows', type: 'array', fields: [{ name: 'text', type: 'text' }] },
        ],
        ...notes,
      },
      { slug: 'users', auth: { maxLoginAttempts: 5, lockTime: 60_000 }, fields: [] },
    ],
  })
  const payload = await getPayload({ config, key: file })
  if (PAYLOAD_MIGRATING) process.env.PAYLOAD_MIGRATING = PAYLOAD_MIGRATING

  return {
    payload,
    file,
    /** The titles of the notes that are there, and how many versions and rows belong to them. */
    async kept() {
      const [notes, versions] = await Promise.all([
        payload.find({ collection: 'notes' as never, limit: 0, draft: true }),
        payload.findVersions({ collection: 'notes' as never, limit: 0 }),
      ])
      return {
        titles: (notes.docs as unknown as { title: string }[]).map(({ title }) => title).sort(),
        versions: versions.totalDocs,
      }
    },
    async close() {
      await payload.destroy()
      rmSync(join(file, '..'), { recursive: true, force: true })
    },
  }
}
