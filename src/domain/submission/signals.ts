/** Something about a submission that makes it look like spam, or like a person's. */
export type SignalCode =
  | 'trap'
  | 'too-fast'
  | 'no-proof'
  | 'no-email'
  | 'links-in-text'
  | 'repeated-text'
  | 'mixed-scripts'
  | 'disposable-address'
  | 'known-spam'
  | 'known-sender'

/** One signal, and what it adds to the score. */
export type Signal = Readonly<{ code: SignalCode; points: number; detail?: string }>

/** What each signal adds. A table that moderators can read: the higher the sum, the more likely spam. */
export const points: Readonly<Record<SignalCode, number>> = {
  trap: 5,
  'too-fast': 3,
  'no-proof': 4,
  'no-email': 2,
  'links-in-text': 3,
  'repeated-text': 4,
  'mixed-scripts': 2,
  'disposable-address': 2,
  'known-spam': 5,
  'known-sender': -4,
}

/** The score of a submission: the sum of its signals, never below nought. */
export const scoreOf = (signals: readonly Signal[]): number =>
  Math.max(
    0,
    signals.reduce((sum, signal) => sum + signal.points, 0),
  )

/** The signal that weighs most, whichever way, or null where there is none. */
export const strongestOf = (signals: readonly Signal[]): Signal | null =>
  signals.toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points))[0] ?? null
