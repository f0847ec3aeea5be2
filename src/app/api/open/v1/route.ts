import { findingPath } from '@/domain/catalogue/addresses'
import { openPath } from '@/domain/open/openAddresses'
import type { OpenIndex } from '@/domain/open/schemas/answers'
import { licenceUrlOf } from '@/domain/vocabulary/licenceUrlOf'
import { env } from '@/env'
import { messagesOf } from '@/i18n/messagesOf'

import { answerOpen } from './answerOpen'

/** Where programs ask; each question is answered anew from what the process holds in memory. */
export const dynamic = 'force-dynamic'

export {
  answerOptions as OPTIONS,
  refuseWriting as DELETE,
  refuseWriting as PATCH,
  refuseWriting as POST,
  refuseWriting as PUT,
} from './answerOpen'

export const GET = (request: Request): Promise<Response> =>
  answerOpen(request, 'index', async ({ locale }) => {
    const { description, name } = messagesOf(locale).open.index
    const here = env.siteUrl + openPath
    const body: OpenIndex = {
      name,
      description,
      license: licenceUrlOf('cc_by_4') ?? '',
      documentation: env.siteUrl + findingPath('open-data', locale),
      openapi: `${here}/openapi.json`,
      items: `${here}/items`,
      search: `${here}/search`,
      facets: `${here}/facets`,
    }
    return { type: 'answer', body }
  })
