import { AsyncLocalStorage } from 'node:async_hooks'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { enableCompileCache, flushCompileCache } from 'node:module'
import { join } from 'node:path'
import next from 'next'

import { limitBodies } from './limitBodies.mjs'
import { sayWhoKnocks } from './sayWhoKnocks.mjs'
import { speakPlainly } from './speakPlainly.mjs'

/** How long requests under way may take once the bank has been asked to stop, in milliseconds. */
const patience = 15_000

/**
 * What a page may say about its answer while it is made. Next gives a page 200 or 404; a page that
 * is gone needs 410, one whose database is away 503. Only for pages that are made for each request.
 */
const reply = new AsyncLocalStorage()
globalThis[Symbol.for('innovationslabbet.reply')] = reply

/** What the process does beside its requests; begun by src/session/beginWork.ts. */
const work = Symbol.for('innovationslabbet.work')

// What V8 makes of the program is kept beside the build: the next start takes two thirds of the time.
enableCompileCache(join(import.meta.dirname, '../.next/cache/compiled'))

const port = Number(process.env.PORT || 3000)
// Told its port, Next follows the redirect of a form within the answer, and not in a second one.
const app = next({ dev: false, dir: join(import.meta.dirname, '..'), hostname: 'localhost', port })
let isStopping = false

const server = createServer((req, res) => {
  const wish = {}
  sayWhoKnocks(req)
  speakPlainly(req, res, wish)
  keepWish(res, wish)
  reply.run(wish, () => answer(req, res))
})
// A form with five pictures takes a phone with a weak signal some minutes.
server.requestTimeout = 10 * 60_000

try {
  await app.prepare()
  server.listen(port)
  await once(server, 'listening')
} catch (err) {
  console.error(err.code === 'EADDRINUSE' ? portInUse() : err)
  process.exit(1)
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
// Started by npm start: what becomes of that one becomes of this.
process.once('disconnect', () => isStopping || stop())
// The first page opens the database; let that be this one.
await fetch(`http://localhost:${port}/readyz`).catch(() => {})
flushCompileCache() // one that is killed would keep nothing
process.send?.('ready')

async function answer(req, res) {
  try {
    if (!(await limitBodies(req, res))) return
    await app.getRequestHandler()(req, res)
  } catch (err) {
    console.error(err)
    if (!res.headersSent) res.writeHead(500)
    res.end()
  }
}

/** Headers are written in one place, whoever writes them. */
function keepWish(res, wish) {
  const { writeHead } = res
  res.writeHead = (status, ...rest) => {
    if (isStopping) res.setHeader('connection', 'close')
    return writeHead.call(res, wish.status ?? status, ...rest)
  }
}

/** Takes no more requests, lets what is under way finish, closes the database and ends. */
async function stop() {
  if (isStopping) process.exit(1)
  isStopping = true

  const worked = globalThis[work]?.stop().catch(report)
  const closed = once(server, 'close')
  server.close()
  server.closeIdleConnections()
  const tooLate = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  await Promise.race([worked, new Promise((resolve) => setTimeout(resolve, patience))])
  clearTimeout(tooLate)

  await app.close().catch(report)
  for (const { payload } of globalThis._payload?.values() ?? []) {
    await payload?.destroy().catch(report)
  }
  process.exit(0)
}

function report(err) {
  console.error(err)
}

function portInUse() {
  return `
The bank does not start: something else answers on port ${port} already.
Stop it, or choose another port:

  PORT=${port + 1} npm start
`
}
