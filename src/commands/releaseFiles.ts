import type { BasePayload } from 'payload'

/** Opens the images and files that something published shows; until then no visitor can reach them. */
export async function releaseFiles(payload: BasePayload, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return

  for (const collection of ['media', 'documents'] as const) {
    await payload.update({
      collection,
      data: { released: true },
      depth: 0,
      // That a file is shown follows from the publication; nobody asks for it by name.
      overrideAccess: true,
      where: { and: [{ id: { in: [...new Set(ids)] } }, { released: { not_equals: true } }] },
    })
  }
}
