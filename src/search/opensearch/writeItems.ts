import { EngineAway, ItemsRefused } from '../engine'
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

/**
 * Writes to indices that there are: a name that nobody has is never made an index of by accident. What a
 * node will never take is left out; when all others are written, `ItemsRefused` tells of it.
 */
export async function writeItems(
  client: Client,
  writes: readonly Write[],
  { refresh }: { refresh: boolean },
): Promise<void> {
  let chunk: { write: Write; lines: string }[] = []
  let size = 0
  const refused = new Map<string, string>()
  for (const write of writes) {
    const lines = toLines(write)
    chunk.push({ write, lines })
    size += lines.length
    if (size < fullChunk) continue
    await send(client, chunk, refresh, refused)
    chunk = []
    size = 0
  }
  if (chunk.length > 0) await send(client, chunk, refresh, refused)
  if (refused.size > 0) throw new ItemsRefused(refused)
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
  refused: Map<string, string>,
): Promise<void> {
  const { body, status } = await client.ask({
    method: 'POST',
    path: `/_bulk?require_alias=true&refresh=${refresh}`,
    body: chunk.map(({ lines }) => lines).join(''),
    patience: 60_000,
  })
  // one document can be why it takes none of them: it is looked for in both halves
  const isAboutOne = status === 400 || status === 413
  if (isAboutOne && chunk.length > 1) {
    const middle = chunk.length >>> 1
    await send(client, chunk.slice(0, middle), refresh, refused)
    return send(client, chunk.slice(middle), refresh, refused)
  }
  const [only] = chunk
  if (isAboutOne && only) {
    refused.set(only.write.id, `${status} ${reasonIn(body)}`)
    return
  }
  if (status >= 300) throw new Error(`OpenSearch refused a write (${status}): ${reasonIn(body)}`)

  const { items } = body as { items: readonly Item[] } // as the node answers
  for (const [at, item] of items.entries()) {
    const [done] = Object.values(item)
    const write = chunk[at]?.write
    if (!done || !write || done.status < 300) continue
    const reason = judge(write, done.status, done)
    if (reason !== null) refused.set(write.id, reason)
  }
}

/** Why a document was refused for good, or null when all is as it should be. */
function judge(write: Write, status: number, answer: object): string | null {
  const reason = reasonIn(answer)
  const isMissingIndex = reason.startsWith('index_not_found')
  if (isMissingIndex) {
    if (write.mayMiss) return null
    throw new EngineAway('OpenSearch has no index of the bank; it is to be filled anew.')
  }
  if (write.action === 'delete' && status === 404) return null
  if (write.action === 'create' && status === 409) return null
  if (status === 429 || status >= 500)
    throw new EngineAway(`OpenSearch could not write (${status}).`)
  return `${status} ${reason}`
}
