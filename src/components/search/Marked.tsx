import type { Segment } from '@/domain/catalogue/segment'

/** A text with what was looked for marked in it. React escapes; no markup comes from the text. */
export function Marked({ segments }: Readonly<{ segments: readonly Segment[] }>) {
  return segments.map(({ isHit, text }, at) => (isHit ? <mark key={at}>{text}</mark> : text))
}
