/** What the open API can answer instead of what was asked for. Words for each stand in `i18n`. */
export const openProblems = {
  'bad-parameter': 400,
  'bad-cursor': 400,
  'not-found': 404,
  gone: 410,
  'no-such-address': 404,
  'not-allowed': 405,
  'too-many-requests': 429,
  away: 503,
} as const satisfies Record<string, number>

/** The code of a problem. */
export type OpenProblemCode = keyof typeof openProblems

/** The codes of all problems. */
export const openProblemCodes = Object.keys(openProblems) as OpenProblemCode[] // its own keys
