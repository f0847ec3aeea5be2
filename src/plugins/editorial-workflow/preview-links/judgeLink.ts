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

/** Whether a link still shows anything: a link that was revoked stays so, also when its days are over. */
export type LinkState = 'open' | 'revoked' | 'expired'

/** Says whether a link is open at a moment. */
export function judgeLink(
  { expiresAt, revokedAt }: Pick<StoredLink, 'expiresAt' | 'revokedAt'>,
  now: Date,
): LinkState {
  if (revokedAt) return 'revoked'
  return Date.parse(expiresAt) > now.getTime() ? 'open' : 'expired'
}
