import { createServer } from 'node:http'

/** A file of 28 kB from a plain server: what this machine can do at best, in Node. */
const file = Buffer.alloc(28_000, 'a')

createServer((_, res) => {
  res.writeHead(200, { 'content-type': 'text/html', 'content-length': file.length })
  res.end(file)
}).listen(Number(process.env.PORT), () => process.send?.('ready'))

process.once('SIGTERM', () => process.exit(0))
// Whoever measures is gone.
process.once('disconnect', () => process.exit(0))
