import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const alias = { '@payload-config': here('./payload.config.ts'), '@/': here('./src/') }

const isOnMongodb = Boolean(process.env.DATABASE_URI)

/** In the pipeline, servers, databases and browsers share few cores: what fails once is tried once more. */
const retry = process.env.CI ? 1 : 0

/** The pipeline names a folder in which each suite leaves how its tests went. */
const results = process.env.TEST_RESULTS
const suite = isOnMongodb ? 'mongodb' : process.argv[process.argv.indexOf('--project') + 1]

export default defineConfig({
  resolve: { alias },
  test: {
    reporters: results
      ? ['default', ['json', { outputFile: `${results}/${suite}.json` }]]
      : ['default'],
    // Every project keeps the same promise: nobody complains on the console unnoticed.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          env: { PAYLOAD_SECRET: 'a secret that only the unit tests know' },
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          // What belongs to one database is told by the end of the name.
          exclude: [isOnMongodb ? '**/*.sqlite.test.ts' : '**/*.mongodb.test.ts'],
          globalSetup: ['tests/support/prepareDatabases.ts'],
          setupFiles: ['tests/support/ownDatabase.ts', 'tests/support/listenToConsole.ts'],
          pool: 'forks',
          // One bank a worker, shared by its files: opening one costs some seconds.
          isolate: false,
          maxWorkers: 2,
          retry,
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          // What search engines promise: the one in the process, and the one outside where SEARCH_URL is.
          name: 'search',
          include: ['tests/search/**/*.test.ts'],
          setupFiles: ['tests/support/listenToConsole.ts'],
          fileParallelism: false,
          retry,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          env: { PAYLOAD_SECRET: 'a secret that only the search tests know' },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/openSite.ts'],
          fileParallelism: false,
          retry,
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
