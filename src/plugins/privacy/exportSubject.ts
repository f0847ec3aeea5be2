import type { PayloadRequest } from 'payload'

import type { ExtractFile, PrivacyModule } from './module'

/** Everything that the modules know about a subject, by the name of the module. */
export type Extracted = Readonly<{
  data: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
  files: readonly ExtractFile[]
}>

/** Asks every module what it knows about a subject. Changes nothing, and notes nothing. */
export async function exportSubject<Subject>(
  req: PayloadRequest,
  modules: readonly PrivacyModule<Subject>[],
  subject: Subject,
): Promise<Extracted> {
  const data: Record<string, readonly Readonly<Record<string, unknown>>[]> = {}
  const files: ExtractFile[] = []
  for (const one of modules) {
    const extract = await one.export(req, subject)
    if (extract.items.length > 0) data[one.name] = extract.items
    files.push(...(extract.files ?? []))
  }
  return { data, files }
}
