/** Something the public sees has changed: a document came, changed or went. */
export type PublicChange = Readonly<{
  collection: string
  id: string
  transition: string
  /** The public document before, all languages and relations as ids; null when there was none. */
  before: Record<string, unknown> | null
  /** The public document after; null when it left the public. */
  after: Record<string, unknown> | null
}>
