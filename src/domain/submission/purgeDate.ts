import type { RetentionKind, SubmissionSettings } from './settings'

/** When personal data that has had its answer is to go, as an ISO date; null where it is kept. */
export function purgeDate(
  { retention }: Pick<SubmissionSettings, 'retention'>,
  kind: RetentionKind,
  since: Date,
): string | null {
  const { days, way } = retention[kind]
  return way === 'keep' ? null : new Date(since.getTime() + days * 86_400_000).toISOString()
}
