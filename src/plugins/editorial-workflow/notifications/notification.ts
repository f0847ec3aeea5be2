import { idOf } from '../idOf'

/** A piece of news as it is kept for one person. Dates are ISO strings. */
export type Notification = Readonly<{
  id: string
  recipient: unknown
  key: string
  eventKey: string
  kind: string
  documentCollection: string | null
  documentId: string | null
  title: string | null
  actorName: string | null
  comment: string | null
  at: string
  link: string | null
  readAt: string | null
}>

/** The row of the desk that a piece of news is about. */
export const itemKeyOf = ({ documentCollection, documentId }: Notification) =>
  `${documentCollection}:${documentId}`

/** Whose news it is. */
export const recipientOf = ({ recipient }: Pick<Notification, 'recipient'>) => idOf(recipient) ?? ''
