/** The id of the organisation that a user works for, or null. */
export function organisationOf(user: unknown): string | null {
  const organisation = (user as { organisation?: unknown } | null | undefined)?.organisation // as Payload carries it
  if (typeof organisation === 'string') return organisation

  const id = (organisation as { id?: unknown } | null | undefined)?.id // populated
  return typeof id === 'string' ? id : null
}
