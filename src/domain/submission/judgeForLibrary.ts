/** Why a file stays with its submission. */
export type StayReason = 'no-rights' | 'no-alt' | 'gone'

/** Says why a file cannot go to the library, or null when it can: who sent it may share it, and what it shows is said. */
export function judgeForLibrary({
  alt,
  hasRights,
  mimeType,
}: Readonly<{ alt: string; hasRights: boolean; mimeType: string }>): StayReason | null {
  if (!hasRights) return 'no-rights'
  return mimeType.startsWith('image/') && !alt.trim() ? 'no-alt' : null
}
