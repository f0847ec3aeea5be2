import type { BasePayload } from 'payload'

import { exportCase } from '@/commands/submission/privacy/exportCase'
import { withFiles } from '@/commands/submission/privacy/withFiles'

import { openCase } from './openCase'

/**
 * Everything that is kept of a case and its sender, for the sender, with the files as base64; null
 * where the proof does not hold.
 */
export async function exportData(
  payload: BasePayload,
  proof: unknown,
  now = new Date(),
): Promise<Readonly<{ reference: string; data: unknown }> | null> {
  const open = await openCase(payload, proof, now)
  if (!open) return null

  const { id, reference } = open.submission
  const extract = await exportCase(payload, { cause: 'case-page', now, submission: id })
  if (!extract) return null
  return { data: await withFiles(extract), reference }
}
