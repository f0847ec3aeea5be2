import type { ScanVerdict } from './clamd'
import type { WashableType } from './options'

/** Why a file was not taken. `lying`: it is something else than its name says. */
export const washReasons = [
  'empty',
  'too-large',
  'not-allowed',
  'lying',
  'broken',
  'too-many-pixels',
  'too-many-pages',
  'encrypted',
  'infected',
  'too-slow',
  'too-heavy',
  'busy',
] as const

export type WashReason = (typeof washReasons)[number]

/** What a file had that it does not have any more, of what its sender may miss. */
export const washNotes = [
  'first-frame',
  'made-smaller',
  'colours-changed',
  'kind-changed',
  'form-gone',
  'signature-gone',
  'attachments-gone',
  'remarks-gone',
  'structure-gone',
] as const

export type WashNote = (typeof washNotes)[number]

/** A file that was made anew. It lies in the quarantine; whoever asked for it moves it away. */
export type WashedFile = Readonly<{
  path: string
  mimeType: WashableType
  extension: string
  bytes: number
  width: number | null
  height: number | null
  pages: number | null
  sha256: string
  scan: Exclude<ScanVerdict, 'infected'>
  notes: readonly WashNote[]
}>

export type WashOutcome =
  | Readonly<{ ok: true; file: WashedFile }>
  | Readonly<{ ok: false; reason: WashReason }>
