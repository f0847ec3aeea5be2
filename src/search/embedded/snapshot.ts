import type { Segment } from './segment'

/** What is kept of a holding: which items are in it, and the segments, whose slots are places among them. */
export type Snapshot = Readonly<{
  /** Another one whenever what was kept can no longer be used. */
  version: string
  items: readonly Readonly<{ id: string; hash: string }>[]
  /** By language, in the order of the languages. */
  segments: readonly (readonly Segment[])[]
}>

/** Where an array may begin. */
const step = 8

export const paddedLength = (length: number): number => Math.ceil(length / step) * step

export const padded = (bytes: Buffer): Buffer => Buffer.concat([bytes], paddedLength(bytes.length))

/** The first bytes of a snapshot: how long its header is. */
export function headerLength(length: number): Buffer {
  const bytes = Buffer.alloc(step)
  bytes.writeUInt32LE(length)
  return bytes
}

export const headerStart = step
