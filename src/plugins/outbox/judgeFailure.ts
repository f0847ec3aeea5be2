/**
 * What became of an attempt that failed: `unreachable`, the server did not take part, or did not want
 * us at all, and no letter is to blame; `later`, it did not take this letter now; `refused`, it never
 * will.
 */
export type Failure = 'unreachable' | 'later' | 'refused'

/** Judges why a letter could not be handed over, from what the mail server has said. */
export function judgeFailure(error: unknown): Failure {
  const { code, command, responseCode } = (error ?? {}) as Record<string, unknown> // as nodemailer throws it
  if (code === 'EENVELOPE' && command === 'API') return 'refused' // no address at all

  const isAboutLetter = command === 'RCPT TO' || command === 'DATA'
  if (!isAboutLetter || typeof responseCode !== 'number') return 'unreachable'
  // 421: the server is closing, whatever it was asked
  if (responseCode === 421) return 'unreachable'
  return responseCode >= 500 ? 'refused' : 'later'
}
