import type { Kind } from '@/domain/vocabulary/kinds'

import { findCatalogue } from './catalogue'
import type { Reader } from './reader'

export type ItemAddress = Readonly<{ kind: Kind; slug: string; publishedAt: string | null }>

/** Lists the addresses of the items that are published in the reader's language. */
export async function listItemAddresses({
  locale,
  payload,
}: Reader): Promise<readonly ItemAddress[]> {
  const { once, table } = await findCatalogue(payload)

  return once(`addresses ${locale}`, () => {
    const addresses: ItemAddress[] = []
    for (const { faces, kind, slug } of table.each()) {
      const { card, contentLocale } = faces[locale]
      if (contentLocale === locale) addresses.push({ kind, slug, publishedAt: card.publishedAt })
    }
    return addresses
  })
}
