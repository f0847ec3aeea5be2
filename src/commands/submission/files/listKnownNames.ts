import type { BasePayload } from 'payload'

/** Of some names under which files are stored, those that a row still knows. */
export async function listKnownNames(
  payload: BasePayload,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  const known = new Set<string>()
  for (let at = 0; at < names.length; at += 200) {
    const { docs } = await payload.db.find<{ id: string; storedAs: string }>({
      collection: 'submission-files',
      limit: 0,
      pagination: false,
      where: { storedAs: { in: names.slice(at, at + 200) } },
    })
    for (const { storedAs } of docs) known.add(storedAs)
  }
  return known
}
