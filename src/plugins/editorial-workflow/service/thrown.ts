import type { FieldError } from '../refusal'

/*
 * What Payload throws is known by its shape and not by its class: in a built site the database and a
 * route may each hold their own copy of that class.
 */

/** A fault that Payload tells the asker of, with its status below 500. */
type Told = Readonly<{ status: number; message: string; data: unknown }>

/** What Payload refused and would tell the asker, or null for a fault of ours. */
export function toldRefusal(error: unknown): Told | null {
  const { data, isPublic, message, status } = (error ?? {}) as Record<string, unknown> // whatever was thrown
  return isPublic === true && typeof status === 'number' && status < 500
    ? { data, message: String(message), status }
    : null
}

/** The fields for which Payload refused a write, or null for any other fault. */
export function refusedFields(error: unknown): readonly FieldError[] | null {
  const { data, status } = (error ?? {}) as { data?: { errors?: unknown }; status?: unknown } // as above
  return status === 400 && Array.isArray(data?.errors) ? data.errors : null
}
