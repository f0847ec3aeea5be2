import { exportData } from '@/commands/submission/case/exportData'
import { contributePath } from '@/domain/submission/addresses'
import { isLocale, sourceLocale } from '@/domain/vocabulary/locales'
import { heldProof, openBankForSender } from '@/session/contributionCase'

export const dynamic = 'force-dynamic'

type Context = RouteContext<'/[locale]/contribute/case/data'>

/** Hands a sender everything that is kept of their case, as a file. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const asked = (await params).locale
  const locale = isLocale(asked) ? asked : sourceLocale
  const proof = await heldProof(locale)
  const found = proof ? await exportData(await openBankForSender(), proof) : null
  if (!found) {
    const location = contributePath(locale, 'case')
    return new Response(null, { headers: { location }, status: 303 })
  }
  return new Response(JSON.stringify(found.data, null, 2), {
    headers: {
      'cache-control': 'private, no-store',
      'content-disposition': `attachment; filename="${found.reference}.json"`,
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff',
    },
  })
}
