import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { noteBuild } from './siteBuild.mjs'

/** Builds the site, and notes what it was built from. */
process.chdir(join(import.meta.dirname, '..'))

const { status } = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  stdio: 'inherit',
})
if (status !== 0) process.exit(status ?? 1)

// What a server keeps compiled (serve.mjs) is of the build before.
rmSync('.next/cache/compiled', { force: true, recursive: true })
noteBuild()
