import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { install } from './install.mjs'

/** `npm test`: from a fresh clone to the answer of every suite, also after one that fails. */
process.chdir(join(dirname(fileURLToPath(import.meta.url)), '..'))
install()

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const failed = ['test:unit', 'test:integration', 'test:browser'].filter((suite) => {
  const { status } = spawnSync(npm, ['run', '--silent', suite], {
    shell: process.platform === 'win32',
    stdio: 'inherit',
  })
  return status !== 0
})

if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`)
process.exit(failed.length > 0 ? 1 : 0)
