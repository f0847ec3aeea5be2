import type { Analyser } from '@/analyser/makeAnalyser'
import type { LanguageCode } from '@/analyser/term'

import { makePostingsReader } from './makePostingsReader'
import { makeSegmentBuilder } from './makeSegmentBuilder'
import { makeTermNumbers } from './makeTermNumbers'
import { countAlive, mergeSegments } from './mergeSegments'
import { packTerms } from './packTerms'
import type { Segment } from './segment'

export type LanguageIndex = ReturnType<typeof makeLanguageIndex>

/**
 * The texts of one language: segments, each at least twice as large as the next. What is put in becomes
 * a segment of its own, and is merged with the one before it when that has come to be about as small.
 */
export function makeLanguageIndex(analyser: Analyser, language: LanguageCode) {
  const reader = makePostingsReader()
  let segments: Segment[] = []
  let alive = 0

  return {
    language,
    reader,
    segments: (): readonly Segment[] => segments,
    /** How many documents there are. */
    size: () => alive,
    /** Opens a writer; several batches of one writer know each other's words. */
    openWriter: () => {
      const numbers = makeTermNumbers(analyser, language)
      return () => {
        numbers.tidy()
        return makeSegmentBuilder(numbers)
      }
    },
    add: (segment: Segment) => {
      alive += segment.slots.length
      if (segment.slots.length > 0) segments.push(segment)
    },
    /** The document of a slot leaves; nothing is found there until another comes. */
    leave: (slot: number) => {
      for (const { slots } of segments) {
        const at = slots.indexOf(slot)
        if (at < 0) continue
        slots[at] = -1
        alive -= 1
      }
    },
    /** Merges what has come to be small; nothing may be added or leave until it is done. */
    settle: async (breathe: () => Promise<void>) => {
      for (;;) {
        const at = findSmall(segments)
        const [first, second = nothing] = segments.slice(at, at + 2)
        if (at < 0 || !first) return
        const merged = await mergeSegments(first, second, reader, breathe)
        const kept = merged.slots.length > 0 ? [merged] : []
        segments = [...segments.slice(0, at), ...kept, ...segments.slice(at + 2)]
      }
    },
    /** Takes the words of what has left out of every segment; nothing may be added or leave until it is done. */
    tidy: async (breathe: () => Promise<void>) => {
      const tidied: Segment[] = []
      for (const segment of segments) {
        const isTidy = countAlive(segment) === segment.slots.length
        tidied.push(isTidy ? segment : await mergeSegments(segment, nothing, reader, breathe))
      }
      segments = tidied.filter(({ slots }) => slots.length > 0)
    },
    /** Everything at once, as it was kept. */
    restore: (kept: readonly Segment[]) => {
      segments = [...kept]
      alive = kept.reduce((sum, segment) => sum + countAlive(segment), 0)
    },
  }
}

/** The place of the first segment to be merged with the next; -1 when all are as they should be. */
function findSmall(segments: readonly Segment[]): number {
  const sizes = segments.map(countAlive)
  return segments.findIndex(({ slots }, at) => {
    const size = sizes[at] ?? 0
    const next = sizes[at + 1]
    return size * 2 < slots.length || (next !== undefined && size < next * 2)
  })
}

const nothing: Segment = {
  slots: new Int32Array(0),
  ...packTerms([]),
  postings: new Uint8Array(0),
  postingStarts: new Uint32Array(1),
}
