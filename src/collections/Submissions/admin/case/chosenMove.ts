'use client'

import { useSyncExternalStore } from 'react'

/** A decision that somebody is about to make, and what it is about. */
export type ChosenMove = Readonly<{
  name: 'accept' | 'merge' | 'decline' | 'spam' | 'take_over' | 'reopen'
  /** The submission that this one is the same as. */
  duplicateOf?: Readonly<{ id: string; title: string }>
  /** The page to merge into. */
  target?: Target
}>

/** A page that something may be merged into. */
export type Target = Readonly<{ collection: string; id: string; title: string }>

let chosen: ChosenMove | null = null
const listeners = new Set<() => void>()

/** Opens the dialog of a decision, from wherever it was chosen; null closes it. */
export function chooseMove(move: ChosenMove | null): void {
  chosen = move
  for (const listener of listeners) listener()
}

/** The decision whose dialog is open, or null. */
export const useChosenMove = (): ChosenMove | null =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => chosen,
    () => null,
  )
