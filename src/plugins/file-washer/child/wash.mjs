import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Washes one file, in a process of its own that is killed when it takes too long or too much.
 *
 *   node wash.mjs FOLDER '{"type":"image/png", …}'
 *
 * Reads FOLDER/in, writes FOLDER/out, and FOLDER/answer.json says how it went. It is plain JavaScript,
 * so that it runs as it stands from a built site, from tests and in development. It is given no
 * secrets, and closes the network before it looks at the first byte.
 */

const [folder, given] = process.argv.slice(2)
const wish = JSON.parse(given)

// Whoever started it holds the other end: when that one is gone, nobody waits for the answer.
process.stdin
  .on('end', () => process.exit(1))
  .on('error', () => process.exit(1))
  .resume()
// What a library has to say about a file may quote the file.
for (const name of ['log', 'info', 'warn', 'error', 'debug']) console[name] = () => {}

try {
  await closeNetwork()
  const wash = await washerOf(wish.type)
  answer(await wash(readFileSync(join(folder, 'in')), wish, keep))
} catch (err) {
  answer({ ok: false, reason: reasonOf(err) })
}

async function washerOf(type) {
  if (type === 'application/pdf') return (await import('./washPdf.mjs')).washPdf
  return (await import('./washImage.mjs')).washImage
}

function keep(bytes) {
  writeFileSync(join(folder, 'out'), bytes, { flag: 'wx', mode: 0o600 })
}

function answer(outcome) {
  writeFileSync(join(folder, 'answer.json'), JSON.stringify(outcome), { flag: 'wx', mode: 0o600 })
  process.exit(0)
}

function reasonOf(err) {
  if (typeof err?.reason === 'string') return err.reason
  const isOutOfMemory = err?.code === 'ERR_BUFFER_TOO_LARGE' || /allocation/i.test(err?.message)
  return isOutOfMemory ? 'too-heavy' : 'broken'
}

/** Nothing in a file may call out. There is no need for the network here, so there is none. */
async function closeNetwork() {
  const closed = () => {
    throw new Error('No network in here')
  }
  const [{ default: net }, { default: dgram }, { default: dns }] = await Promise.all([
    import('node:net'),
    import('node:dgram'),
    import('node:dns'),
  ])
  net.Socket.prototype.connect = closed
  net.Server.prototype.listen = closed
  dgram.createSocket = closed
  dns.lookup = closed
  dns.promises.lookup = closed
  globalThis.fetch = closed
}
