import type { Plugin } from 'payload'

import { spentProofs } from './spentProofs'

export { type AddressMarks, blockOf, markAddress } from './addressMarks'
export {
  addressOf,
  nobodyTrusted,
  parseTrusted,
  remoteHeader,
  type Trusted,
} from './clientAddress'
export { type FormStamp, issueForm, readForm, renewForm } from './formStamp'

/** Stands at a door that is open to everybody, and tells people from machines without asking them anything. */
export const gatekeeper = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []), spentProofs],
})
