import type { Scan } from './clamd'
import { findScript } from './findScript'

/** The kinds of file that can be washed. */
export type WashableType = 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf'

/** How files are washed. Every option but `home` has a default. */
export type WasherOptions = Readonly<{
  /** A folder outside the web root in which files lie while they are washed. Made when it is missing. */
  home: string
  /** Where `child/wash.mjs` lies, as a file that Node can run. Default: it is looked for. */
  script?: string
  /** What is taken. Default: all four kinds. */
  allow?: readonly WashableType[]
  /** The largest file that is taken, in bytes. Default 8 MB. */
  maxBytes?: number
  /** The largest file that is handed back, in bytes. Default 12 MB. */
  maxCleanBytes?: number
  /** The most pixels of an image, unpacked. Default 40 million. */
  maxPixels?: number
  /** The longest side of an image that is handed back, in pixels. Default 4000. */
  maxSide?: number
  /** The most pages of a PDF. Default 200. */
  maxPages?: number
  /** The most bytes that a PDF may unpack to. Default 300 MB. */
  maxUnpacked?: number
  /** How long the washing of one file may take, in milliseconds. Default 10 000. */
  patience?: number
  /** How much memory it may take, in bytes. Default 700 MB. */
  maxMemory?: number
  /** How many files are washed at once. Default 2. */
  atOnce?: number
  /** How many files may wait for their turn; one more is told that we are busy. Default 20. */
  waiting?: number
  /** Looks for viruses in the file as it came. Default: nobody does, and the answer says so. */
  scan?: Scan
}>

export type WasherSettings = Required<WasherOptions>

/** Fills in what was left out. */
export const withDefaults = (options: WasherOptions): WasherSettings => ({
  allow: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'],
  maxBytes: 8_000_000,
  maxCleanBytes: 12_000_000,
  maxPixels: 40_000_000,
  maxSide: 4000,
  maxPages: 200,
  maxUnpacked: 300_000_000,
  patience: 10_000,
  maxMemory: 700_000_000,
  atOnce: 2,
  waiting: 20,
  scan: async () => 'not-scanned',
  script: options.script ?? findScript(),
  ...options,
})
