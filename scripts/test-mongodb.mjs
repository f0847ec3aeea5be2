import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

import { freePort, startJavaServer } from './startJavaServer.mjs'

const root = join(import.meta.dirname, '..')

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
await server?.stop()
process.exit(code ?? 1)

async function startServer() {
  const port = await freePort()
  const { stop } = await startJavaServer({
    home: join(root, 'tests/support/mongo'),
    library: 'mongo-test-server',
    file: 'MongoTestServer.java',
    args: [port, 'rs0'],
    giveUp,
  })
  return { address: `mongodb://127.0.0.1:${port}/bank?replicaSet=rs0`, stop }
}

function giveUp(reason) {
  console.error(
    `\nThe tests did not run on MongoDB.\n${reason},\nor name a replica set of your own: DATABASE_URI='mongodb://host/name?replicaSet=rs0' npm run test:mongodb\n`,
  )
  process.exit(1)
}
