/** A link as it is stored. */
export type StoredLink = Readonly<{
  id: string
  documentCollection: string
  documentId: string
  documentOrganisation?: string | null
  documentAuthor?: string | null
  versionId?: string | null
  tokenHash: string
  label?: string | null
  locale?: string | null
  allowsOpinion?: boolean | null
  createdBy?: unknown
  createdAt: string
  expiresAt: string
  revokedAt?: string | null
  lastUsedAt?: string | null
  uses?: number | null
}>

/**
 * Whether a link still shows anything: a link that was revoked stays so, also when its days are over.
 * `left`: whoever made it no longer works with the document.
 */
export type LinkState = 'open' | 'revoked' | 'expired' | 'left'

/** Says whether a link is open at a moment, to a document that its maker works with or no longer does. */
export function judgeLink(
  { expiresAt, revokedAt }: Pick<StoredLink, 'expiresAt' | 'revokedAt'>,
  { isTheirs, now }: Readonly<{ now: Date; isTheirs: boolean }>,
): LinkState {
  if (revokedAt) return 'revoked'
  // a moment that cannot be read is over
  if (!(Date.parse(expiresAt) > now.getTime())) return 'expired'
  return isTheirs ? 'open' : 'left'
}
