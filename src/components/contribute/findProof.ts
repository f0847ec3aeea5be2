import type { Challenge } from '@/plugins/gatekeeper/challenge'

/** A proof holds for ten minutes from when its challenge was made; this long, in milliseconds, is safely less. */
const freshTime = 8 * 60_000

let begun: Readonly<{ at: number; proof: Promise<string | null> }> | null = null

/** Begins the proof of work, so that it is ready when the form is sent. */
export function beginProof(): void {
  if (begun && Date.now() - begun.at < freshTime) return
  const proof = makeProof().catch(() => null)
  begun = { at: Date.now(), proof }
}

/** The proof of work, once: null where none can be made. The form is taken all the same. */
export async function findProof(): Promise<string | null> {
  beginProof()
  const proof = begun?.proof ?? null
  begun = null
  return proof
}

/** How long to wait for a slow device before the form is sent without a proof, in milliseconds. */
const patience = 60_000

async function makeProof(): Promise<string | null> {
  const answer = await fetch('/api/contribute/challenge')
  if (!answer.ok) return null

  const challenge: Challenge = await answer.json()
  const worker = new Worker(new URL('./proofWorker.ts', import.meta.url))
  try {
    return await new Promise<string | null>((resolve) => {
      setTimeout(() => resolve(null), patience)
      worker.onmessage = ({ data }: MessageEvent<string | null>) => resolve(data)
      worker.onerror = () => resolve(null)
      worker.postMessage(challenge)
    })
  } finally {
    worker.terminate()
  }
}
