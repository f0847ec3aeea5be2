export { clamd, type Scan, type ScanVerdict } from './clamd'
export { type ClamdAddress, parseClamdAddress } from './clamdAddress'
export type { WashableType, WasherOptions } from './options'
export {
  type WashedFile,
  type WashNote,
  type WashOutcome,
  type WashReason,
  washNotes,
  washReasons,
} from './outcome'
export { tidyQuarantine } from './tidyQuarantine'
export { type GivenFile, washFile } from './washFile'
