import { serialize } from '@/app/(site)/serializeCookie'
import { exchangeToken } from '@/commands/submission/case/openCase'
import { proofSeconds } from '@/commands/submission/case/proof'
import { caseDonePath, contributePath } from '@/domain/submission/addresses'
import { isLocale, type Locale, sourceLocale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { caseCookies, openBankForSender } from '@/session/contributionCase'
import { orAway } from '@/session/orAway'

export const dynamic = 'force-dynamic'

type Context = RouteContext<'/[locale]/contribute/case/[token]'>

/**
 * Follows a link to a case: exchanges its token for a cookie that holds a short while, and leads on,
 * so that the secret is in no address that anybody sees or keeps. Nothing else is changed, for
 * machines that read mail and browsers that look ahead come here too.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { locale: asked, token } = await params
  const locale = isLocale(asked) ? asked : sourceLocale
  const exchanged = await orAway(async () => {
    const proof = await exchangeToken(await openBankForSender(), token, new Date())
    return { ok: true, proof } as const
  })
  if (!exchanged.ok) return away(locale)

  const { proof } = exchanged
  const headers = new Headers({
    ...discretion,
    location: proof ? contributePath(locale, 'case') : caseDonePath(locale, 'closed'),
  })
  if (proof) {
    for (const cookie of caseCookies(proof, proofSeconds)) {
      headers.append('set-cookie', serialize(cookie))
    }
  }
  return new Response(null, { headers, status: 303 })
}

const discretion = {
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow, noarchive',
}

/** The link still holds: it is to be followed again in a while. */
function away(locale: Locale): Response {
  const { text, title } = messagesOf(locale).case.away
  const html = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title><body style="font:1.1rem/1.6 system-ui,sans-serif;max-width:36rem;margin:3rem auto;padding:0 1rem"><h1>${title}</h1><p>${text}</p></body></html>`
  return new Response(html, {
    headers: { ...discretion, 'content-type': 'text/html; charset=utf-8', 'retry-after': '30' },
    status: 503,
  })
}
