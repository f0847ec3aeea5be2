import type { BasePayload } from 'payload'

import { openCase } from './openCase'

/** Everything that is kept of a case and its sender, for the sender; null where the proof does not hold. */
export async function exportData(
  payload: BasePayload,
  proof: unknown,
  now = new Date(),
): Promise<Readonly<{ reference: string; data: unknown }> | null> {
  const open = await openCase(payload, proof, now)
  if (!open) return null

  const { lines, submission, submitter } = open
  const { contribution, consent, kind, locale, receivedAt, reference } = submission
  return {
    data: { consent, contribution, kind, lines, locale, receivedAt, reference, submitter },
    reference,
  }
}
