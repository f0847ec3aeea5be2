import { isLocale, sourceLocale } from '@/domain/vocabulary/locales'
import { suggest } from '@/queries/suggest'
import { publicReader } from '@/session/currentReader'

export const dynamic = 'force-dynamic'

/** What may be meant by what somebody has typed so far in a search field. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const asked = searchParams.get('lang')
  const locale = isLocale(asked) ? asked : sourceLocale
  try {
    const found = await suggest(await publicReader(locale), searchParams.get('q') ?? '')
    return Response.json(found, { headers: { 'Cache-Control': 'public, max-age=60' } })
  } catch (err) {
    console.error(err)
    return Response.json({ items: [], words: [] }, { status: 503 })
  }
}
