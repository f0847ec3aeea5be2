import { APIError, type CollectionBeforeOperationHook } from 'payload'

import { words } from '../refusal'

/** Not even server code rewrites history: the service writes beneath this hook. */
export const guardRecord: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!['create', 'update', 'delete', 'restoreVersion'].includes(operation)) return args
  throw new APIError(words(req, 'reason_events-are-kept'), 403, { reason: 'events-are-kept' }, true)
}
