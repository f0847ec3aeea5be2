/** A stretch of a text, and whether it is what somebody looked for. Put together, the segments are the text. */
export type Segment = Readonly<{ text: string; isHit: boolean }>

/** Says whether anything in a text is what somebody looked for. */
export const hasHit = (segments: readonly Segment[]): boolean => segments.some(({ isHit }) => isHit)
