import type { BasePayload } from 'payload'

import type { ErasureReason } from './caseFile'
import { eraseCase } from './eraseCase'
import { listCasesOf } from './listCasesOf'

/** What became of the cases of an address. Nothing in it says whose they were. */
export type EmailErasure = Readonly<{
  /** How many cases there were, and how many of them are gone. */
  found: number
  erased: number
  /** How many a legal hold keeps. */
  held: number
  removed: number
  retained: number
  messages: readonly string[]
}>

type Wish = Readonly<{ email: string; cause: ErasureReason; person?: string | null }>

/** Erases every case of an e-mail address, each in a transaction of its own, so that nobody waits for long. */
export async function eraseByEmail(
  payload: BasePayload,
  { cause, email, person = null }: Wish,
): Promise<EmailErasure> {
  const ids = await listCasesOf(payload, email)
  const sum = { erased: 0, held: 0, removed: 0, retained: 0 }
  const messages = new Set<string>()
  for (const submission of ids) {
    const done = await eraseCase(payload, { cause, person, submission })
    if (!done.ok) {
      if (done.reason === 'legal-hold') sum.held += 1
      continue
    }
    sum.erased += 1
    sum.removed += done.removed
    sum.retained += done.retained
    for (const message of done.messages) messages.add(message)
  }
  return { ...sum, found: ids.length, messages: [...messages] }
}
