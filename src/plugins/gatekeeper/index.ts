import type { Plugin } from 'payload'

import { spentProofs } from './spentProofs'

export { type AddressMarks, blockOf, markAddress } from './addressMarks'
export { toBase32 } from './base32'
export type { Challenge } from './challenge'
export {
  addressOf,
  nobodyTrusted,
  parseTrusted,
  remoteHeader,
  type Trusted,
} from './clientAddress'
export { type FormStamp, issueForm, readForm, renewForm } from './formStamp'
export {
  judgeProof,
  type ProofVerdict,
  readProof,
  type SpendableProof,
  SpentFirst,
  spendProof,
} from './judgeProof'
export { forgetLimits, type Limit, type Turn, takeTurn, takeTurnHere } from './limits'
export { makeChallenge } from './makeChallenge'
export { spentProofsSlug } from './spentProofs'
export { gatekeeperDuties, tidyProofs } from './tidyProofs'

/** Stands at a door that is open to everybody, and tells people from machines without asking them anything. */
export const gatekeeper = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []), spentProofs],
})
