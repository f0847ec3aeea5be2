import { EngineAway } from '../engine'
import { reasonIn } from './generations'
import type { Client } from './makeClient'

/** One thing to be done to one document, by the name that its index is written by. */
export type Write = Readonly<{
  /** `create` leaves what is there; `index` takes its place. */
  action: 'index' | 'create' | 'delete'
  target: string
  id: string
  doc?: Readonly<Record<string, unknown>>
  /** When its index is gone meanwhile, so be it. */
  mayMiss?: boolean
}>

/** Some 4 MB at a time. */
const fullChunk = 4_000_000

/** Writes to indices that there are: a name that nobody has is never made an index of by accident. */
export async function writeItems(
  client: Client,
  writes: readonly Write[],
  { refresh }: { refresh: boolean },
): Promise<void> {
  let chunk: { write: Write; lines: string }[] = []
  let size = 0
  for (const write of writes) {
    const lines = toLines(write)
    chunk.push({ write, lines })
    size += lines.length
    if (size < fullChunk) continue
    await send(client, chunk, refresh)
    chunk = []
    size = 0
  }
  if (chunk.length > 0) await send(client, chunk, refresh)
}

function toLines({ action, doc, id, target }: Write): string {
  const head = JSON.stringify({ [action]: { _index: target, _id: id } })
  return doc ? `${head}\n${JSON.stringify(doc)}\n` : `${head}\n`
}

type Item = Readonly<Record<string, { status: number; error?: { type?: string; reason?: string } }>>

async function send(
  client: Client,
  chunk: readonly { write: Write; lines: string }[],
  refresh: boolean,
): Promise<void> {
  const { body, status } = await client.ask({
    method: 'POST',
    path: `/_bulk?require_alias=true&refresh=${refresh}`,
    body: chunk.map(({ lines }) => lines).join(''),
    patience: 60_000,
  })
  if (status >= 300) throw new Error(`OpenSearch refused a write (${status}): ${reasonIn(body)}`)

  const { items } = body as { items: readonly Item[] } // as the node answers
  for (const [at, item] of items.entries()) {
    const [done] = Object.values(item)
    const write = chunk[at]?.write
    if (!done || !write || done.status < 300) continue
    judge(write, done.status, done)
  }
}

function judge(write: Write, status: number, answer: object): void {
  const reason = reasonIn(answer)
  const isMissingIndex = reason.startsWith('index_not_found')
  if (isMissingIndex) {
    if (write.mayMiss) return
    throw new EngineAway('OpenSearch has no index of the bank; it is to be filled anew.')
  }
  if (write.action === 'delete' && status === 404) return
  if (write.action === 'create' && status === 409) return
  if (status === 429 || status >= 500)
    throw new EngineAway(`OpenSearch could not write (${status}).`)
  throw new Error(`OpenSearch refused an item (${status}): ${reason}`)
}
