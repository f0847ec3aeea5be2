import type { I18n } from '@payloadcms/translations'
import type { BeforeDocumentControlsServerProps } from 'payload'
import { createLocalReq } from 'payload'

import { listComments } from '../listComments'
import { CommentDesk } from './CommentDesk'

type Props = BeforeDocumentControlsServerProps & { collectionSlug: string; id?: number | string }

/** Brings what is said about a document along with its form, so that no field has to ask. */
export async function CommentsHome({ collectionSlug, i18n, id, payload, user }: Props) {
  // nothing can be said about a document that is not saved yet
  if (id === undefined || id === null || !user) return null

  // the words are those of the server; Payload calls them the client's
  const req = await createLocalReq({ req: { i18n: i18n as I18n }, user }, payload)
  const list = await listComments(req, collectionSlug, String(id))
  return <CommentDesk initial={list.ok ? list : null} />
}
