/** The cache tag of one document: every cached page that shows it carries the tag. */
export const documentTag = (id: string): string => `document:${id}`

/** The cache tag of an address, also of one where nothing is found yet. */
export const addressTag = (collection: string, slug: string): string =>
  `address:${collection}:${slug}`

/** The cache tag of the texts that stand on every page. */
export const settingsTag = 'settings'

/** A page can carry this many tags; one that shows more is made anew at any change. */
const mostTags = 100

/** The cache tag of every page that shows too much to name. */
export const anythingTag = 'anything'

/** The tags of a page that shows these documents at this address. */
export function tagsOf(address: string, ids: Iterable<string>): string[] {
  const tags = [...new Set(ids)].map(documentTag)
  return [address, settingsTag, ...(tags.length > mostTags ? [anythingTag] : tags)]
}
