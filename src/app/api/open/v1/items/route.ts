import { env } from '@/env'
import { listOpenItems } from '@/queries/listOpenItems'

import { answerOpen } from '../answerOpen'
import { toPart } from '../toPart'

/** Where programs ask; each question is answered anew from what the process holds in memory. */
export const dynamic = 'force-dynamic'

export {
  answerOptions as OPTIONS,
  refuseWriting as DELETE,
  refuseWriting as PATCH,
  refuseWriting as POST,
  refuseWriting as PUT,
} from '../answerOpen'

export const GET = (request: Request): Promise<Response> =>
  answerOpen(request, 'items', async (asked, reader) =>
    toPart(request, await listOpenItems(reader, asked, env.siteUrl)),
  )
