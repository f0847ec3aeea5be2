import type { PayloadRequest } from 'payload'

/** What a panel of the review view is given: the document, and whoever looks at it. */
export type PanelProps = Readonly<{
  collection: string
  id: string
  /** The request of the view: the reader, their language, and Payload. */
  req: PayloadRequest
}>
