import type { ReactNode } from 'react'

import type { PanelProps } from '../../review/panel'
import { listComments } from '../listComments'
import { CommentsOverview } from './CommentsOverview'

/** All that is said about the document, thread by thread. */
export async function CommentsPanel({ collection, id, req }: PanelProps): Promise<ReactNode> {
  const list = await listComments(req, collection, id)
  if (!list.ok) return null

  const { admin } = req.payload.config.routes
  return <CommentsOverview form={`${admin}/collections/${collection}/${id}`} initial={list} />
}
