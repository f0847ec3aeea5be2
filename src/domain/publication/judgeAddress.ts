import { findFindingPage, findingPages } from '@/domain/catalogue/addresses'
import { type ChoicePage, choicePageOf, choicePageOfKind } from '@/domain/catalogue/choicePages'
import { judgeChoice, type KnownBank } from '@/domain/catalogue/judgeChoice'
import {
  type ContributePage,
  caseDataSegment,
  contributePages,
  contributeSegment,
} from '@/domain/submission/addresses'
import type { Kind } from '@/domain/vocabulary/kinds'
import { findKindByPath, kinds } from '@/domain/vocabulary/kinds'
import { type Bilingual, type Locale, locales } from '@/domain/vocabulary/locales'

import { itemPath, type Place, pageSlugs, parsePlace, sections } from './addresses'
import { previewSegment } from './previewLink'
import { reviewSegment } from './reviewLink'

/** What the address book knows about an item that is no longer found where it was. */
export type Forwarding = Readonly<{ type: 'gone' }> | Readonly<{ type: 'moved'; to: string }>

/** Answers whether an item has moved or gone; null for everything that it knows nothing about. */
export type AddressBook = Readonly<{ find: (kind: Kind, slug: string) => Forwarding | null }>

/**
 * What to do with the address of a request: send the visitor on, or answer from a page inside. Both are
 * whole, with their query. With 200 the page itself has the last word: it may still find nothing. Where a
 * choice is only written in another way than its own, the visitor is sent on for now, not for ever.
 */
export type AddressVerdict =
  | Readonly<{ type: 'redirect'; to: string; status: 307 | 308 }>
  | Readonly<{ type: 'answer'; from: string; status: 200 | 404 | 410 }>

/** What the process knows; before the bank is open, null. */
export type Knowledge = Readonly<{ book: AddressBook | null; known: KnownBank | null }>

/**
 * Says what a public address leads to. Swedish stands without a prefix; inside, every page has its language
 * first. Upper case, a Swedish prefix and the other language's word are corrected; an item that has moved
 * is followed, and one that is archived is answered by the page that says so. The query of a list names
 * the page that is kept; every other page is handed its query as it is.
 */
export function judgeAddress(
  pathname: string,
  search: string,
  { book, known }: Knowledge,
): AddressVerdict {
  const tidy = toTidyPath(pathname)
  const [first = '', ...others] = tidy.split('/').slice(1)
  const isPrefixed = locales.some((locale) => locale === first)
  const locale: Locale = isPrefixed ? (first as Locale) : 'sv'
  const parts = (isPrefixed ? others : [first, ...others]).filter(Boolean)

  const answer = (from: string, status: 200 | 410 = 200): AddressVerdict => ({
    type: 'answer',
    from: `/${locale}${from}${search}`,
    status,
  })
  const nowhere = { type: 'answer', from: `/${locale}/nowhere`, status: 404 } as const
  if (!isSound(pathname)) return nowhere

  const path = toPath(translate(parts, locale), locale)
  if (path !== pathname) return { type: 'redirect', to: path + search, status: 308 }

  const narrow = (page: ChoicePage | null, onceFrom: string): AddressVerdict => {
    const verdict = page && judgeChoice(page, search.replace(/^\?/, ''), locale, known)
    if (verdict?.type === 'tidy') {
      const to = verdict.query ? `${path}?${verdict.query}` : path
      return { type: 'redirect', to, status: 307 }
    }
    return verdict?.type === 'kept'
      ? { type: 'answer', from: `/${locale}/${page?.room}/${verdict.segment}`, status: 200 }
      : answer(onceFrom)
  }

  const [, token, ...below] = parts
  const room = roomOfToken(parts, locale)
  if (room && token && below.length === 0) return answer(`/${room}/${token}`)

  const contributing = parseContributing(parts, locale)
  if (contributing) return answer(contributing)

  const finding = parts.length === 1 && parts[0] ? findFindingPage(parts[0], locale) : null
  if (finding) return narrow(choicePageOf(finding), `/${finding}`)

  const place = parsePlace(parts, locale)
  if (parts.length > 0 && (!place || isBelowPage(place))) return nowhere
  if (place?.type === 'kind' && !place.slug) {
    return narrow(choicePageOfKind(place.kind), `/${parts.join('/')}`)
  }

  const item = place?.type === 'kind' && place.slug ? { kind: place.kind, slug: place.slug } : null
  const forwarding = item && book ? book.find(item.kind, item.slug) : null

  if (item && forwarding?.type === 'moved' && forwarding.to !== item.slug) {
    return {
      type: 'redirect',
      to: itemPath(item.kind, forwarding.to, locale) + search,
      status: 308,
    }
  }
  if (item && forwarding?.type === 'gone') return answer(`/gone/${item.kind}/${item.slug}`, 410)
  return answer(parts.map((part) => `/${part}`).join(''))
}

/** The pages that somebody has a link of their own to, and the first word of their address. */
const byToken: Readonly<Record<string, Bilingual>> = {
  preview: previewSegment,
  confirm: reviewSegment,
}

function roomOfToken([first]: readonly string[], locale: Locale): string | null {
  return Object.keys(byToken).find((room) => byToken[room]?.[locale] === first) ?? null
}

/** A page that stands alone has nothing below it. */
const isBelowPage = (place: Place): boolean =>
  place.type === 'section' && place.slug !== null && place.section in pageSlugs

/** No page has so long an address, and one that cannot be decoded is nobody's. */
function isSound(pathname: string): boolean {
  if (pathname.length > longest) return false
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false // the only thing that decoding throws about
  }
}

const longest = 300

/** Lower case, no doubled slashes and none at the end; what is percent-encoded is left as it is. */
function toTidyPath(pathname: string): string {
  const lowered = pathname.replace(/%[0-9a-f]{2}|[A-Z]+/gi, (part) =>
    part.startsWith('%') ? part : part.toLowerCase(),
  )
  return lowered.replace(/[/\\]+/g, '/').replace(/(.)\/$/, '$1')
}

/** The page inside that answers an address about contributions, or null for other addresses. */
function parseContributing(parts: readonly string[], locale: Locale): string | null {
  const [first, page, token, ...rest] = parts
  if (first !== contributeSegment[locale] || rest.length > 0) return null
  if (!page) return '/contribute'

  const room = contributeRooms.find((one) => contributePages[one][locale] === page)
  if (!room || (token && room !== 'case')) return null
  if (token === caseDataSegment[locale]) return '/contribute/case/data'
  return token ? `/contribute/case/${token}` : `/contribute/${room}`
}

const contributeRooms = Object.keys(contributePages) as ContributePage[] // its own keys

/** Puts the right words where the other language's were written: /methods → /metoder. */
function translate(parts: readonly string[], locale: Locale): readonly string[] {
  const [first, page, ...below] = parts
  const other: Locale = locale === 'sv' ? 'en' : 'sv'
  const isContributing = [contributeSegment.sv, contributeSegment.en].some((one) => one === first)
  if (!isContributing) return translateFirst(parts, locale)

  const room = contributeRooms.find((one) => contributePages[one][other] === page)
  const pages = page ? [room ? contributePages[room][locale] : page] : []
  return [contributeSegment[locale], ...pages, ...below]
}

function translateFirst(parts: readonly string[], locale: Locale): readonly string[] {
  const [first, ...others] = parts
  if (!first || roomOfToken(parts, locale) || findFindingPage(first, locale)) return parts
  if (parsePlace([first], locale)) return parts

  const word = wordFor(first, locale)
  return word ? [word, ...others] : parts
}

function wordFor(word: string, locale: Locale): string | null {
  const other: Locale = locale === 'sv' ? 'en' : 'sv'
  const ofToken = Object.values(byToken).find((segment) => segment[other] === word)
  if (ofToken) return ofToken[locale]

  const finding = findFindingPage(word, other)
  if (finding) return findingPages[finding][locale]

  const kind = findKindByPath(word, other)?.kind
  if (kind) return kinds.find((row) => row.kind === kind)?.path[locale] ?? null

  return Object.values(sections).find((section) => section[other] === word)?.[locale] ?? null
}

function toPath(parts: readonly string[], locale: Locale): string {
  const prefix = locale === 'sv' ? [] : [locale]
  return `/${[...prefix, ...parts].join('/')}`
}
