import type { WashNote } from '@/plugins/file-washer'

/** A file of a guest as it is stored, relations as ids. */
export type StoredFile = Readonly<{
  id: string
  submission: string | null
  formHash: string | null
  name: string
  storedAs: string
  mimeType: string
  bytes: number
  width: number | null
  height: number | null
  pages: number | null
  sha256: string
  scan: 'clean' | 'not-scanned'
  notes: readonly WashNote[]
  alt: string
  credit: string
  hasRights: boolean
  movedTo: Readonly<{ relationTo: 'media' | 'documents'; value: string }> | null
  createdAt: string
}>

/** Gives what a database leaves out, or fills with a document, one shape. */
export function toStoredFile(row: Record<string, unknown>): StoredFile {
  return {
    ...row,
    alt: row.alt ?? '',
    credit: row.credit ?? '',
    formHash: row.formHash ?? null,
    hasRights: row.hasRights === true,
    height: row.height ?? null,
    id: String(row.id),
    movedTo: toTarget(row.movedTo),
    notes: row.notes ?? [],
    pages: row.pages ?? null,
    submission: idOf(row.submission),
    width: row.width ?? null,
  } as StoredFile // the collection SubmissionFiles says so
}

function toTarget(value: unknown): StoredFile['movedTo'] {
  if (!value || typeof value !== 'object' || !('relationTo' in value) || !('value' in value)) {
    return null
  }
  const id = idOf(value.value)
  return id ? { relationTo: value.relationTo as 'media' | 'documents', value: id } : null // the field allows no other
}

function idOf(value: unknown): string | null {
  const id = value && typeof value === 'object' && 'id' in value ? value.id : value
  return id ? String(id) : null
}
