import type { Kind } from '@/domain/vocabulary/kinds'

/** The kinds that can be set beside each other: what one chooses between. */
export const comparableKinds = ['method', 'example', 'tool'] as const satisfies readonly Kind[]

/** A kind that can be set beside others. */
export type ComparableKind = (typeof comparableKinds)[number]

/** Says whether items of a kind can be set beside each other. */
export const isComparable = (kind: Kind): kind is ComparableKind =>
  (comparableKinds as readonly Kind[]).includes(kind)
