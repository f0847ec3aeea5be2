import { connect, type Socket } from 'node:net'

import type { ClamdAddress } from './clamdAddress'

/** What a scanner says of a file. `not-scanned`: nobody could be asked. */
export type ScanVerdict = 'clean' | 'infected' | 'not-scanned'

export type Scan = (bytes: Uint8Array) => Promise<ScanVerdict>

/** The largest piece that is sent at once, in bytes. */
const piece = 64 * 1024

/**
 * Asks a clamd, by INSTREAM: the file goes over the connection and needs no place that both can read.
 * One that does not answer in time, or not what it should, leaves the file `not-scanned`.
 */
export const clamd =
  (address: ClamdAddress, { patience = 8_000 } = {}): Scan =>
  (bytes) =>
    new Promise((resolve) => {
      const socket = connect(address)
      let answer = ''
      const end = (verdict: ScanVerdict) => {
        clearTimeout(timer)
        socket.destroy()
        resolve(verdict)
      }
      const timer = setTimeout(() => end('not-scanned'), patience)
      socket.once('connect', () => send(socket, bytes))
      socket.on('error', () => end(verdictOf(answer)))
      socket.on('close', () => end(verdictOf(answer)))
      socket.on('data', (part) => {
        answer += part.toString('latin1')
        if (answer.includes('\0') || answer.length > 4096) end(verdictOf(answer))
      })
    })

function send(socket: Socket, bytes: Uint8Array): void {
  socket.write('zINSTREAM\0')
  for (let at = 0; at < bytes.length; at += piece) {
    const part = bytes.subarray(at, at + piece)
    socket.write(lengthOf(part.length))
    socket.write(part)
  }
  socket.write(lengthOf(0))
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}

/** `stream: OK` or `stream: Name FOUND`. All else is no verdict. */
function verdictOf(answer: string): ScanVerdict {
  if (/^stream: OK\0?\s*$/.test(answer)) return 'clean'
  return /^stream: .+ FOUND\0?\s*$/.test(answer) ? 'infected' : 'not-scanned'
}
