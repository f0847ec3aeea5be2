import type { Payload } from 'payload'

import type { Duty } from '../duties'
import { type Item, noteItem } from '../service/noteItem'
import { ownRequest } from '../service/ownRequest'
import { settingsOf } from '../settle'
import { itemsSlug } from '../slugs'

/** What this room does by itself. */
export const languagesDuties: readonly Duty[] = [{ name: 'languages', every: 300, run: lookOver }]

const atOnce = 200

/** Looks over documents that nobody has saved since their languages were first kept. */
async function lookOver(payload: Payload): Promise<string | undefined> {
  const settings = settingsOf(payload)
  if (settings.locales.length < 2) return undefined

  const req = await ownRequest(settings, payload)
  const { docs } = await payload.db.find<Item>({
    collection: itemsSlug,
    limit: atOnce,
    pagination: false,
    req,
    where: { languagesAt: { exists: false } },
  })
  for (const { documentCollection, documentId } of docs) {
    await noteItem(settings, req, documentCollection, documentId)
  }
  return docs.length > 0 ? `${docs.length} looked over` : undefined
}
