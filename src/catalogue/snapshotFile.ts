import { createHash, type Hash } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** What a snapshot says of itself, and the parts that it holds, in their order. */
export type Snapshot<Header> = Readonly<{ header: Header; parts: Iterable<Uint8Array> }>

/** What stands at the beginning of every snapshot, with the number of its layout. */
const mark = 'innovationslabbet catalogue 1\n'

/** Bytes are written in pieces of about this size. */
const piece = 1_000_000

/** Writes a snapshot beside the one that is there, sees it onto the disk, and puts it in its place. */
export async function writeSnapshot<Header>(
  file: string,
  { header, parts }: Snapshot<Header>,
): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const beside = `${file}.${process.pid}.new`
  const handle = await open(beside, 'w', 0o600)
  try {
    const hash = createHash('sha256')
    for (const bytes of inPieces(header, parts, hash)) await handle.write(bytes)
    await handle.write(hash.digest())
    await handle.sync()
  } catch (err) {
    await handle.close()
    await rm(beside, { force: true })
    throw err
  }
  await handle.close()
  await rename(beside, file)
  await syncFolder(dirname(file))
}

/** Reads a snapshot: null when there is none, and an error that says so when it is not whole. */
export async function readSnapshot<Header>(file: string): Promise<Snapshot<Header> | null> {
  const bytes = await readFile(file).catch((err: NodeJS.ErrnoException) => {
    if (err.code === 'ENOENT') return null
    throw err
  })
  if (!bytes) return null

  const end = bytes.length - 32
  if (end < mark.length || bytes.toString('utf8', 0, mark.length) !== mark) {
    throw new Error('It is not a snapshot of this layout')
  }
  const sum = createHash('sha256').update(bytes.subarray(0, end)).digest()
  if (!sum.equals(bytes.subarray(end))) throw new Error('It is broken: its bytes have changed')

  const parts = partsIn(bytes.subarray(mark.length, end))
  const first = parts.next()
  if (first.done) throw new Error('It is empty')
  return { header: JSON.parse(first.value.toString()) as Header, parts } // as it was written: the sum says so
}

function* inPieces(header: unknown, parts: Iterable<Uint8Array>, hash: Hash): Generator<Buffer> {
  let waiting: Uint8Array[] = [Buffer.from(mark)]
  let size = 0
  for (const part of withFirst(Buffer.from(JSON.stringify(header)), parts)) {
    const length = Buffer.alloc(4)
    length.writeUInt32LE(part.length)
    waiting.push(length, part)
    size += part.length
    if (size < piece) continue
    yield taken()
    size = 0
  }
  yield taken()

  function taken(): Buffer {
    const bytes = Buffer.concat(waiting)
    waiting = []
    hash.update(bytes)
    return bytes
  }
}

function* withFirst(first: Uint8Array, others: Iterable<Uint8Array>): Generator<Uint8Array> {
  yield first
  yield* others
}

function* partsIn(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; ) {
    const length = bytes.readUInt32LE(at)
    yield bytes.subarray(at + 4, at + 4 + length)
    at += 4 + length
  }
}

/** The name of a file is in its folder: that, too, must be on the disk. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => {}) // not every system can
  await handle?.close()
}
