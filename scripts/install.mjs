import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Installs what the lock file names, when what is installed is something else. For Node 20 as well. */
export function install() {
  if (isInstalled()) return

  console.log('Installing, about a minute …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  // Also what is only needed to build and test, whatever NODE_ENV says.
  const { error, status } = spawnSync(
    npm,
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    { shell: process.platform === 'win32', stdio: 'inherit' },
  )
  if (error) console.error(`${npm} could not be run: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}

/** The Node that the bank is tested with comes with its packages; a newer one of the machine will do. */
export function bundledNode() {
  const bundled = join(process.cwd(), 'node_modules/node/bin/node')
  if (existsSync(bundled)) return bundled
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath

  console.error(
    '\nThe bank needs Node 22 or newer, and the one that comes with its packages was not installed.\nRun: npm ci\n',
  )
  return process.exit(1)
}

/** Whether what is installed is what the lock file names, package by package. */
function isInstalled() {
  if (!existsSync('node_modules/.package-lock.json')) return false

  const wanted = packagesIn('package-lock.json')
  const found = packagesIn('node_modules/.package-lock.json')
  return Object.entries(wanted).every(
    ([path, { optional, version }]) =>
      path === '' || found[path]?.version === version || (optional && !found[path]),
  )
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}
