import type { CaseEntry } from '@/commands/submission/moderation/listEntries'

/** What stood in the answers that a sender corrected, by the name of each; null for other lines. */
export function readCorrection({
  details,
  move,
}: Pick<CaseEntry, 'details' | 'move'>): Readonly<Record<string, unknown>> | null {
  if (move !== 'correct' || typeof details !== 'object' || details === null) return null

  const { before, fields } = details as { before?: Record<string, unknown>; fields?: unknown } // as correct.ts keeps them
  if (!before || !Array.isArray(fields)) return null
  return Object.fromEntries(fields.map((field) => [String(field), before[String(field)]]))
}
