import type { Challenge } from '@/plugins/gatekeeper/challenge'
import { solveProof } from '@/plugins/gatekeeper/solveProof'

/** Does the work beside the page, so that typing goes on. */
self.onmessage = async ({ data }: MessageEvent<Challenge>) => {
  self.postMessage(await solveProof(data))
}
