import type { PayloadRequest } from 'payload'

import type { Settings } from '../settle'

/** A comment as it was just kept; ids, not documents. */
export type SaidComment = Readonly<{
  id: string
  collection: string
  documentId: string
  body: string
  /** Null for somebody without an account, who is named by `externalName`. */
  author: string | null
  externalName?: string | null
  /** The comment that it answers. */
  parent?: string | null
  mentions: readonly string[]
}>

/** Notes, in the transaction of a comment, who is to hear of it: the mentioned, those it answers, the assignee. */
export async function tellOfComment(
  _settings: Settings,
  _req: PayloadRequest,
  _comment: SaidComment,
): Promise<void> {}
