type Page = Readonly<Record<string, unknown>>

/**
 * Says whether the public meets what became of a contribution. A page that was there before must have
 * been approved after the contribution was worked into it: only then has somebody read it with it.
 */
export function judgePublished(
  { isMerged, movedAt }: Readonly<{ isMerged: boolean; movedAt: string }>,
  page: Page | null,
): boolean {
  if (page?._status !== 'published' || page.deletedAt) return false
  if (!isMerged) return true

  const { approvedAt } = (page.workflow ?? {}) as { approvedAt?: unknown } // as the workflow keeps it
  return Boolean(approvedAt) && new Date(String(approvedAt)) > new Date(movedAt)
}
