import { messagesOf } from '@/i18n/messagesOf'
import { listOpenFacets } from '@/queries/listOpenFacets'

import { answerOpen } from '../answerOpen'

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
  answerOpen(request, 'facets', async (asked, reader) => {
    const { titles } = messagesOf(asked.locale).facets
    return {
      type: 'answer',
      body: await listOpenFacets(reader, asked, (name) => titles[name]),
    }
  })
