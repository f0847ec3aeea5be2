import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const home = join(root, 'tests/support/mongo')
const library = join(root, 'node_modules/.cache/mongo-test-server')

/** Runs the integration tests on MongoDB: on DATABASE_URI, or on a server started for them. */
const server = process.env.DATABASE_URI ? null : await startServer()
const DATABASE_URI = process.env.DATABASE_URI || server.address

const args = ['run', '--project', 'integration', ...process.argv.slice(2)]
const tests = spawn(join(root, 'node_modules/.bin/vitest'), args, {
  cwd: root,
  env: { ...process.env, DATABASE_URI },
  stdio: 'inherit',
})
const [code] = await once(tests, 'exit')
server?.stop()
process.exit(code ?? 1)

async function startServer() {
  demand(
    'java',
    ['-version'],
    'Java 17 or newer (a JDK; on Debian: apt-get install openjdk-17-jdk)',
  )
  if (!existsSync(join(library, 'done'))) {
    demand('mvn', ['-version'], 'Maven (on Debian: apt-get install maven)')
    fetchLibrary()
  }

  const port = await freePort()
  const child = spawn(
    'java',
    [
      '-XX:+UseSerialGC',
      '-Xmx512m',
      '-cp',
      join(library, '*'),
      'MongoTestServer.java',
      port,
      'rs0',
    ],
    { cwd: home, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const stop = () => child.kill('SIGTERM')
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)

  await new Promise((resolve, reject) => {
    child.stdout.on('data', (words) => String(words).includes('READY') && resolve())
    child.once('exit', () => reject(new Error('The MongoDB for the tests did not start.')))
  })
  return { address: `mongodb://127.0.0.1:${port}/bank?replicaSet=rs0`, stop }
}

function fetchLibrary() {
  const { status } = spawnSync(
    'mvn',
    [
      '-q',
      '-B',
      '-f',
      join(home, 'pom.xml'),
      'dependency:copy-dependencies',
      `-DoutputDirectory=${library}`,
    ],
    { stdio: 'inherit' },
  )
  if (status !== 0) giveUp('Maven could not fetch the parts of the server, see above.')
  spawnSync('touch', [join(library, 'done')])
}

function demand(command, args, what) {
  const { error } = spawnSync(command, args, { stdio: 'ignore' })
  if (error) giveUp(`This machine has no ${command}. Install ${what}`)
}

function giveUp(reason) {
  console.error(
    `\nThe tests did not run on MongoDB.\n${reason},\nor name a replica set of your own: DATABASE_URI='mongodb://host/name?replicaSet=rs0' npm run test:mongodb\n`,
  )
  process.exit(1)
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  return String(port)
}
