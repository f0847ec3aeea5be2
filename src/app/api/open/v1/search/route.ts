import type { OpenSearch } from '@/domain/open/schemas/answers'
import { env } from '@/env'
import { searchOpenItems } from '@/queries/searchOpenItems'

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
  answerOpen(request, 'search', async (asked, reader) => {
    const found = await searchOpenItems(reader, asked, env.siteUrl)
    if (!found) return toPart(request, null)

    const { didYouMean, isLoosened, ...part } = found
    return toPart(
      request,
      part,
      (list): OpenSearch => ({
        query: asked.query,
        loosened: isLoosened,
        didYouMean,
        ...list,
      }),
    )
  })
