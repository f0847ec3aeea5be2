/** A field that Payload refused, as it says so. */
type RefusedField = Readonly<{ path: string; label?: unknown; message?: string }>

/**
 * The fields for which a write was refused, or null for any other fault. Asked of what was thrown and
 * not of its class: in the built site the database and a route hold each their own copy of that class.
 */
export function refusedFields(err: unknown): readonly RefusedField[] | null {
  const { data, status } = (err ?? {}) as { data?: { errors?: unknown }; status?: unknown } // as Payload throws it
  return status === 400 && Array.isArray(data?.errors) && data.errors.length > 0
    ? data.errors
    : null
}

/** A unique key that is there already, or on MongoDB a write that another transaction was faster with. */
export function isTaken(err: unknown): boolean {
  const { code, codeName } = (err ?? {}) as { code?: unknown; codeName?: unknown } // as MongoDB throws it
  return (
    refusedFields(err) !== null || code === 112 || code === 11000 || codeName === 'WriteConflict'
  )
}
