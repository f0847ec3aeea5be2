import { writeOpenApi } from '@/domain/open/writeOpenApi'
import { env } from '@/env'

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
  answerOpen(request, 'openapi', async () => {
    document ??= writeOpenApi(env.siteUrl)
    return { type: 'answer', body: document }
  })

/** The same for as long as the process lives. */
let document: ReturnType<typeof writeOpenApi> | null = null
