import type { PayloadRequest } from 'payload'

/** The files that were uploaded with a form, and what is said of them. */
export type AttachedFiles = Readonly<{
  formToken: string
  files: readonly Readonly<{ id: string; alt: string; credit: string; hasRights: boolean }>[]
}>

/** Claims the files of a form for a case, and answers with their names. */
export async function attachFiles(
  _req: PayloadRequest,
  _submission: string,
  attached: AttachedFiles | null,
): Promise<Readonly<{ ok: true; names: readonly string[] }> | Readonly<{ ok: false }>> {
  if (!attached || attached.files.length === 0) return { ok: true, names: [] }
  return { ok: false }
}
