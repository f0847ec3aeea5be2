import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/**
 * Starts a server for the tests from its one Java file and the parts that its pom names, which Maven
 * fetches the first time. `giveUp` is told in plain words what is missing. Resolves when the server says
 * READY; `stop` ends it and waits until it is gone.
 */
export async function startJavaServer({ args, file, giveUp, home, library }) {
  const demand = (command, flag, what) => {
    const { error } = spawnSync(command, [flag], { stdio: 'ignore' })
    if (error) giveUp(`This machine has no ${command}. Install ${what}`)
  }
  const parts = join(root, 'node_modules/.cache', library)
  demand('java', '-version', 'Java 17 or newer (a JDK; on Debian: apt-get install openjdk-17-jdk)')
  if (!existsSync(join(parts, 'done'))) {
    demand('mvn', '-version', 'Maven (on Debian: apt-get install maven)')
    if (!fetchParts(home, parts))
      giveUp('Maven could not fetch the parts of the server, see above.')
  }

  const child = spawn(
    'java',
    ['-XX:+UseSerialGC', '-Xmx512m', '-cp', join(parts, '*'), file, ...args],
    { cwd: home, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const end = () => child.kill('SIGTERM')
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  const ended = once(child, 'exit')

  await new Promise((resolve, reject) => {
    child.stdout.on('data', (words) => String(words).includes('READY') && resolve())
    child.once('exit', () => reject(new Error(`${file} did not start.`)))
  })
  return {
    stop: async () => {
      end()
      await ended
    },
  }
}

function fetchParts(home, parts) {
  const pom = join(home, 'pom.xml')
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${parts}`]
  const { status } = spawnSync('mvn', ['-q', '-B', '-f', pom, ...goal], { stdio: 'inherit' })
  if (status === 0) spawnSync('touch', [join(parts, 'done')])
  return status === 0
}

/** A port that nobody listens at. */
export async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address()
  probe.close()
  return String(port)
}
