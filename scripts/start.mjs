import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { bundledNode, install } from './install.mjs'
import { isBuilt } from './siteBuild.mjs'

/**
 * `npm start`: from a fresh clone to an open bank, and only what is needed the next time.
 * It runs on Node 20 before anything is installed, so it uses what Node brings and nothing else.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
process.chdir(root)
process.env.NODE_ENV = 'production'
readSettings()

const port = Number(process.env.PORT || 3000)
if (port <= 65_535) await refuseTakenPort()
install()

const node = bundledNode()
step('Preparing the database', () =>
  run(node, ['node_modules/tsx/dist/cli.mjs', 'scripts/prepare.ts']),
)
if (!isBuilt()) {
  step('Building the site, one to three minutes', () => run(node, ['scripts/build.mjs']))
}
serve()

function step(name, act) {
  console.log(`${name} …`)
  act()
}

/** Settings may stand in a file .env; what is set already goes first. */
function readSettings() {
  if (existsSync('.env')) process.loadEnvFile('.env')
}

function serve() {
  // In a group of its own: a signal reaches it once, from here. It also stops when this one is gone.
  const child = spawn(node, ['scripts/serve.mjs'], {
    detached: true,
    env: process.env,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  child.once('message', sayWhere)
  child.once('exit', (code) => process.exit(code ?? 1))
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  if (process.env.npm_lifecycle_event) stopWithShell(child)
}

/** Told to stop, npm tells its shell alone, which goes without a word to what it started. */
function stopWithShell(child) {
  const shell = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 500)
}

function sayWhere() {
  const address = (process.env.SITE_URL || `http://localhost:${port}`).replace(/\/$/, '')
  console.log(`
The bank is open.
  the site         ${address}
  for editors      ${address}/admin
  stop it with     Ctrl+C
`)
}

async function refuseTakenPort() {
  const isFree = await new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, () => probe.close(() => resolve(true)))
  })
  if (!isFree) {
    giveUp(
      `Something else answers on port ${port} already.\nStop it, or choose another port: PORT=${port + 1} npm start`,
    )
  }
}

function run(command, args) {
  const { error, status } = spawnSync(command, args, { stdio: 'inherit' })
  if (error) giveUp(`${command} could not be run: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}

function giveUp(reason) {
  console.error(`\nThe bank does not start.\n${reason}\n`)
  return process.exit(1)
}
