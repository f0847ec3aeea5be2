import { setReplyStatus } from './replyStatus'

/** Runs a question to the database; when it fails, the answer to the visitor is 503, not 500. */
export async function replyWhenBankIsAway<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (err) {
    setReplyStatus(503)
    throw err
  }
}
