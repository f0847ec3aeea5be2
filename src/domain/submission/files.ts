/** The largest file that a guest may send, in bytes. */
export const largestFile = 8_000_000

/** How long an upload waits for its form to be sent, in hours. */
export const uploadHours = 24

/** Why a file was not kept. What is told to the sender stands in the words of the form. */
export const fileReasons = [
  'empty',
  'too-large',
  'not-allowed',
  'lying',
  'broken',
  'too-many-pixels',
  'too-many-pages',
  'encrypted',
  'infected',
  'too-slow',
  'too-heavy',
  'busy',
  'too-many',
  'form-unknown',
  'not-found',
  'elsewhere',
  'too-often',
  'away',
] as const

/** Why one file was not kept. */
export type FileReason = (typeof fileReasons)[number]
