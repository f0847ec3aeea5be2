const prefix = 'submission:'

/** The key of a letter about a case: the case, what the letter is about, and which of its kind it is. */
export const letterKey = (submission: string, what: string, turn: number | string): string =>
  `${prefix}${submission}:${what}:${turn}`

/** Says whether a letter is about a case: each holds a link that opens it. */
export const isLetterOfCase = (key: string): boolean => key.startsWith(prefix)

/** How many letters at most ask for a confirmation, the first and a reminder among them. */
export const mostConfirmations = 3

/** The keys of all the letters that can have asked for the confirmation of a case. */
export const confirmationKeys = (submission: string): readonly string[] => [
  ...Array.from({ length: mostConfirmations }, (_, turn) => letterKey(submission, 'confirm', turn)),
  letterKey(submission, 'confirm', 'reminder'),
]
