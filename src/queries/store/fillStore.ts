import type { BasePayload, CollectionSlug, Field, SelectType } from 'payload'

import { makeFacetTable } from '@/catalogue/makeFacetTable'
import { makeKnownDocs } from '@/catalogue/makeKnownDocs'
import { kinds } from '@/domain/vocabulary/kinds'

import type { KeptEngine } from './keepEngine'
import { listInBatches } from './listInBatches'
import { itemsFrom } from './projectItem'
import { knownCollections, makeStore, type Store } from './store'

/** Reads everything published from the database: first what is known of all, then every item with it. */
export async function fillStore(payload: BasePayload, engine: KeptEngine): Promise<Store> {
  const docs = makeKnownDocs(knownCollections)
  for (const collection of knownCollections) {
    const select = withoutLongTexts(payload, collection)
    for await (const batch of listInBatches(payload, { collection, ...(select && { select }) })) {
      for (const doc of batch) docs.put(collection, doc)
    }
  }
  const table = makeFacetTable()
  const toItem = itemsFrom(docs, new Date())
  for (const { collection } of kinds) {
    for await (const batch of listInBatches(payload, { collection })) {
      for (const doc of batch) {
        // its long texts may refer to others, too
        docs.put(collection, doc)
        table.put(toItem(collection, doc))
      }
    }
  }
  return makeStore(docs, table, engine)
}

/** Everything but the rich texts, which only a document's own page shows. The diary and the few pages are kept whole. */
function withoutLongTexts(
  payload: BasePayload,
  collection: CollectionSlug,
): SelectType | undefined {
  if (collection === 'lab-updates' || collection === 'pages') return undefined

  const { fields } = payload.collections[collection].config
  const names = namesOfRichTexts(fields)
  return names.length > 0 ? Object.fromEntries(names.map((name) => [name, false])) : undefined
}

function namesOfRichTexts(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => namesOfRichTexts(tab.fields))
    if (field.type === 'row') return namesOfRichTexts(field.fields)
    return field.type === 'richText' ? [field.name] : []
  })
}
