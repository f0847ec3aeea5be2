import { answerOpen, type OpenOutcome } from '@/app/api/open/v1/answerOpen'
import { openItemPath } from '@/domain/open/openAddresses'
import { kinds } from '@/domain/vocabulary/kinds'
import { env } from '@/env'
import { findForwarding } from '@/queries/addressBook'
import { findOpenItem } from '@/queries/findOpenItem'

/** Where programs ask; each question is answered anew from what the process holds in memory. */
export const dynamic = 'force-dynamic'

export {
  answerOptions as OPTIONS,
  refuseWriting as DELETE,
  refuseWriting as PATCH,
  refuseWriting as POST,
  refuseWriting as PUT,
} from '@/app/api/open/v1/answerOpen'

type Context = RouteContext<'/api/open/v1/items/[kind]/[slug]'>

export const GET = async (request: Request, { params }: Context): Promise<Response> => {
  const { kind: asked, slug } = await params
  const kind = kinds.find((row) => row.kind === asked)?.kind

  return answerOpen(request, 'item', async (_, reader): Promise<OpenOutcome> => {
    if (!kind || !/^[a-z0-9][a-z0-9-]{0,199}$/.test(slug)) return notFound

    const item = await findOpenItem(reader, kind, slug, env.siteUrl)
    if (item) return { type: 'answer', body: item }

    const forwarding = findForwarding(kind, slug)
    if (forwarding?.type === 'gone') return { type: 'problem', code: 'gone' }
    if (!forwarding || forwarding.to === slug) return notFound
    const { search } = new URL(request.url)
    return { type: 'moved', to: env.siteUrl + openItemPath(kind, forwarding.to) + search }
  })
}

const notFound = { type: 'problem', code: 'not-found' } as const
