import { isLocale, sourceLocale } from '@/domain/vocabulary/locales'
import { listSuggestions, type Suggested } from '@/queries/findFormOptions'
import { publicReader } from '@/session/currentReader'

export const dynamic = 'force-dynamic'

const known: readonly Suggested[] = ['methods', 'organisations']

/** The names of published methods or organisations, for whoever begins to write one in a form. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const of = known.find((one) => one === searchParams.get('of'))
  if (!of) return Response.json({ reason: 'unknown' }, { status: 400 })

  const asked = searchParams.get('locale')
  const locale = isLocale(asked) ? asked : sourceLocale
  try {
    const names = await listSuggestions(await publicReader(locale), of)
    return Response.json(names, { headers: { 'Cache-Control': 'public, max-age=300' } })
  } catch (err) {
    console.error(err)
    return Response.json({ reason: 'away' }, { status: 503 })
  }
}
