import { type ChildProcess, execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'

/** How often one looks, in milliseconds. What is unpacked in between is bounded by how fast memory is written. */
const pause = 25

/**
 * Calls when a process takes more memory than it may. Node's own limit knows nothing of what is taken
 * outside its heap, and that is where images are unpacked.
 */
export function watchMemory(child: ChildProcess, limit: number, tooMuch: () => void): () => void {
  const { pid } = child
  if (!pid || process.platform === 'win32') return () => {}

  let isLooking = false
  const timer = setInterval(
    async () => {
      if (isLooking) return
      isLooking = true
      if ((await memoryOf(pid)) > limit) tooMuch()
      isLooking = false
    },
    process.platform === 'linux' ? pause : pause * 10,
  )
  timer.unref()
  return () => clearInterval(timer)
}

/** Bytes in use; nought for a process that has ended. */
async function memoryOf(pid: number): Promise<number> {
  if (process.platform === 'linux') {
    const status = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '')
    return Number(status.split(' ')[1] ?? 0) * 4096
  }
  return new Promise((resolve) =>
    execFile('ps', ['-o', 'rss=', '-p', String(pid)], (err, out) =>
      resolve(err ? 0 : Number(out) * 1024),
    ),
  )
}
