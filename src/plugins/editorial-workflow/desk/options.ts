import type { PayloadRequest } from 'payload'

/** Something beside the documents that waits for somebody, such as a queue of contributions. */
export type DeskQueue = Readonly<{
  title: string
  count: number
  /** Where it is dealt with: a path on this site. */
  href: string
}>

export type DeskOptions = Readonly<{
  /** Queues of the site's own on the desk, for whoever asks. Default: none. */
  queues?: (req: PayloadRequest) => Promise<readonly DeskQueue[]>
  /** Lines about how the site itself is, for those who run it. Default: none. */
  notes?: (req: PayloadRequest) => Promise<readonly string[]>
}>

export type DeskSettings = Required<DeskOptions>

/** Fills in the defaults. */
export const settleDesk = (options: DeskOptions = {}): DeskSettings => ({
  queues: async () => [],
  notes: async () => [],
  ...options,
})
