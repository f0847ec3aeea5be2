import type { Kind } from '@/domain/vocabulary/kinds'

/** Where the open API lies. */
export const openPath = '/api/open/v1'

/** The path of an item in the open API. */
export const openItemPath = (kind: Kind, slug: string): string =>
  `${openPath}/items/${kind}/${encodeURIComponent(slug)}`
