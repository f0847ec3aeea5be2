import { openPath } from './openAddresses'
import { type OpenProblemCode, openProblems } from './openProblems'
import type { OpenProblem } from './schemas/answers'

/** The words for a problem. */
export type ProblemWords = Readonly<{ title: string; detail: string }>

/** Writes a problem as RFC 9457 has it; its type is an address that tells more. */
export function toOpenProblem(
  code: OpenProblemCode,
  words: ProblemWords,
  siteUrl: string,
  errors: OpenProblem['errors'] = [],
): OpenProblem {
  return {
    type: `${siteUrl}${openPath}/problems#${code}`,
    title: words.title,
    status: openProblems[code],
    detail: words.detail,
    ...(errors.length > 0 && { errors }),
  }
}
