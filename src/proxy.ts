import { type NextRequest, NextResponse } from 'next/server'

import type { KnownBank } from '@/domain/catalogue/judgeChoice'
import { type AddressBook, judgeAddress } from '@/domain/publication/judgeAddress'
import { languageCookie } from '@/domain/vocabulary/cookies'
import { sourceLocale } from '@/domain/vocabulary/locales'

/** Leads every public address to the page that answers it; see judgeAddress for the rules. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  if (/^\/admin(\/|$)/.test(pathname)) return swedishFirst(request)

  const book = isPreview(request) ? null : openAddressBook()
  const verdict = judgeAddress(pathname, search, { book, known: findKnown() })

  if (verdict.type === 'redirect') {
    return NextResponse.redirect(new URL(verdict.to, request.url), verdict.status)
  }
  return NextResponse.rewrite(new URL(verdict.from, request.url), { status: verdict.status })
}

/**
 * The admin, and everything but the API, Next's own addresses, the operators' and the files of `public`.
 * Those are named one by one: what merely looks like a file is an address like the others, and past this
 * door it would be a page of its own in memory for each name that somebody invents.
 */
export const config = {
  matcher: [
    '/admin/:path*',
    '/((?!admin(?:/|$)|api(?:/|$)|_next/|healthz$|readyz$|(?:robots\\.txt|sitemap\\.xml|favicon\\.ico|favicon\\.svg|apple-touch-icon\\.png|og\\.png)$|map/sweden\\.svg$|unavailable/).*)',
  ],
}

/** The admin speaks Swedish until an editor chooses otherwise, whatever the browser asks for. */
function swedishFirst(request: NextRequest): NextResponse {
  if (request.cookies.has(languageCookie)) return NextResponse.next()

  const headers = new Headers(request.headers)
  headers.set('accept-language', sourceLocale)
  return NextResponse.next({ request: { headers } })
}

/** An editor who previews a draft is not led away from it. The drafts themselves are guarded by the page. */
const isPreview = (request: NextRequest): boolean => request.cookies.has('__prerender_bypass')

const bookKey = Symbol.for('innovationslabbet.addresses')

/** The book is filled by the process once it has opened the database; until then nothing is forwarded. */
function openAddressBook(): AddressBook | null {
  return (globalThis as { [bookKey]?: AddressBook })[bookKey] ?? null
}

const knownKey = Symbol.for('innovationslabbet.known')

/** What the process knows of themes, organisations and how long the lists are; null until it does. */
function findKnown(): KnownBank | null {
  return (globalThis as { [knownKey]?: KnownBank })[knownKey] ?? null
}
