import type { Kind } from '@/domain/vocabulary/kinds'

/** The kinds that can be set beside each other: what one chooses between. */
export const comparableKinds = ['method', 'example', 'tool'] as const satisfies readonly Kind[]

export type ComparableKind = (typeof comparableKinds)[number]

export const isComparable = (kind: Kind): kind is ComparableKind =>
  (comparableKinds as readonly Kind[]).includes(kind)
