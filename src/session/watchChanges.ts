import { randomBytes, timingSafeEqual } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

/** What has changed since a time; each change has a key of its own. */
type List<Change> = (since: Date) => Promise<readonly Change[]>

type Options<Change> = Readonly<{
  list: List<Change>
  /** Shows the changes; what it throws, it is asked to do again. */
  show: (changes: readonly Change[]) => Promise<void>
  report: (err: unknown) => void
  /** How often to look, in milliseconds. Default 3,000. */
  every?: number
}>

/** Somebody who watches until told to stop. */
export type Watcher = Readonly<{ stop: () => Promise<void> }>

/**
 * Looks again and again for what has changed, and shows each change once: what another process has
 * published, or a worker beside the requests, which Next lets drop no pages.
 */
export function watchChanges<Change extends { key: string }>({
  every = 3_000,
  list,
  report,
  show,
}: Options<Change>): Watcher {
  const stopping = new AbortController()
  const loop = watch()
  return {
    stop: async () => {
      stopping.abort()
      await loop
    },
  }

  async function watch(): Promise<void> {
    let known: ReadonlySet<string> | null = null
    let lookedAt = new Date()
    let isFailing = false

    while (!stopping.signal.aborted) {
      try {
        const beganAt = new Date()
        const found = await list(new Date(lookedAt.getTime() - overlap))
        // pages are only made from now on: what has happened before is in them
        const news = known ? found.filter(({ key }) => !known?.has(key)) : []
        if (news.length > 0) await show(news)
        known = new Set(found.map(({ key }) => key))
        lookedAt = beganAt
        isFailing = false
      } catch (err) {
        // said once; it is looked for again, from where it was found last
        if (!isFailing) report(err)
        isFailing = true
        // what happens while nobody can look may not be in the pages
        known ??= new Set()
      }
      await sleep(every, undefined, { ref: false, signal: stopping.signal }).catch(() => {})
    }
  }
}

/** A change is dated before its transaction ends, by a clock that may differ: this far is looked back. */
const overlap = 2 * 60_000

const place = Symbol.for('innovationslabbet.changesToken')
type Shared = { [place]?: string }

/** The word by which the address that drops pages knows this process: nobody else can have it. */
export function changesToken(): string {
  const shared = globalThis as unknown as Shared // Next loads this file more than once
  shared[place] ??= randomBytes(32).toString('hex')
  return shared[place]
}

/** Says whether a word is that of this process. */
export function isChangesToken(word: string | null): boolean {
  const [given, own] = [Buffer.from(word ?? ''), Buffer.from(changesToken())]
  return given.length === own.length && timingSafeEqual(given, own)
}
