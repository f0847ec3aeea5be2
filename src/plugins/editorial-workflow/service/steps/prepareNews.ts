import type { Workflow } from '../../fields'
import { ownRequest } from '../ownRequest'
import { findMain } from '../readDocument'
import { type Case, isLive } from './case'
import { isOffline } from './isOffline'

/** Prepares the news of what the public sees; the documents are read while the transaction is open. */
export async function prepareNews(found: Case, workflow: Workflow): Promise<() => Promise<void>> {
  const { input, main, req, settings } = found
  const { collection, id, transition } = input
  const isNews =
    transition !== 'discard' &&
    (workflow.state === 'published' || (isOffline(found, workflow.state) && workflow.everPublished))
  if (!isNews) return async () => {}

  const before = isLive(main) ? main : null
  const row = await findMain(req, collection, id)
  const after = isLive(row) ? row : null

  return async () => {
    try {
      const news = await ownRequest(settings, req)
      await settings.onPublicChange({ req: news, collection, id, transition, before, after })
    } catch (err) {
      req.payload.logger.error({ err, msg: `[editorial-workflow] onPublicChange, ${transition}` })
    }
  }
}
