import type { Endpoint, PayloadRequest } from 'payload'

import { answer, bodyOf, idIn } from '../endpoints'
import { amendComment, deleteComment, resolveComment, sayComment } from './changeComments'
import { listComments } from './listComments'

/** What is said about one document, over HTTP. */
export function commentEndpoints(collection: string): Endpoint[] {
  const placeOf = (req: PayloadRequest) => ({ collection, id: idIn(req) })
  return [
    {
      path: '/:id/comments',
      method: 'get',
      handler: async (req) => answer(await listComments(req, collection, idIn(req))),
    },
    {
      path: '/:id/comments',
      method: 'post',
      handler: async (req) => answer(await sayComment(req, placeOf(req), await bodyOf(req))),
    },
    {
      path: '/:id/comments/:comment',
      method: 'patch',
      handler: async (req) =>
        answer(await amendComment(req, placeOf(req), commentIn(req), await bodyOf(req))),
    },
    {
      path: '/:id/comments/:comment',
      method: 'delete',
      handler: async (req) => answer(await deleteComment(req, placeOf(req), commentIn(req))),
    },
    ...[true, false].map(
      (isResolved): Endpoint => ({
        path: `/:id/comments/:comment/${isResolved ? 'resolve' : 'reopen'}`,
        method: 'post',
        handler: async (req) =>
          answer(await resolveComment(req, placeOf(req), commentIn(req), isResolved)),
      }),
    ),
  ]
}

const commentIn = (req: PayloadRequest) => String(req.routeParams?.comment)
