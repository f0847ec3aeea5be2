import type { Contribution, Sender } from './contribution'
import { type Signal, toSignal } from './signals'
import { hammingDistance, mostDifference } from './simhash'
import { textOf } from './textOf'

/** How often moderators have called something spam, and how often not. */
export type SpamSign = Readonly<{ of: 'email' | 'domain' | 'text'; spam: number; notSpam: number }>

/** What a contribution is held against. */
export type Screening = Readonly<{
  contribution: Contribution
  sender: Sender
  /** Whether a domain is one for addresses that are thrown away. */
  isDisposable: (domain: string) => boolean
  /** What is known of the address, its domain and the text. */
  signs: readonly SpamSign[]
  /** The fingerprint of the text, and those of the last weeks that may be close to it. */
  simhash: string | null
  recent: readonly string[]
}>

/** Reads a contribution as a moderator would who has seen much spam. Says what it saw, and refuses nothing. */
export function screen(screening: Screening): Signal[] {
  const { contribution, sender } = screening
  const text = [textOf(contribution), sender.name, sender.role, sender.creditName].join('\n')
  const links = linksIn(text)
  const mixed = mixedWordsIn(text)
  const repeats = countRepeats(screening)

  return [
    ...(links > 0 ? [toSignal('links-in-text', String(links))] : []),
    ...(mixed > 0 ? [toSignal('mixed-scripts', String(mixed))] : []),
    ...(repeats > 0 ? [toSignal('repeated-text', String(repeats))] : []),
    ...(screening.isDisposable(domainOf(sender.email)) ? [toSignal('disposable-address')] : []),
    ...judgeSigns(screening.signs),
  ]
}

/** The domain of an address, in small letters; empty without an address. */
export const domainOf = (email: string): string =>
  email.includes('@') ? email.slice(email.lastIndexOf('@') + 1).toLowerCase() : ''

/**
 * Post offices that everybody uses. What one of their users sends says nothing of the next, so that
 * their domain is never a sign.
 */
export const sharedHosts: ReadonlySet<string> = new Set([
  ...['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'hotmail.se', 'live.com'],
  ...['live.se', 'msn.com', 'outlook.se', 'yahoo.com', 'yahoo.se', 'ymail.com', 'icloud.com'],
  ...['me.com', 'mac.com', 'proton.me', 'protonmail.com', 'pm.me', 'tutanota.com', 'tuta.com'],
  ...['aol.com', 'gmx.com', 'gmx.net', 'gmx.de', 'web.de', 'mail.com', 'mail.ru', 'yandex.ru'],
  ...['yandex.com', 'zoho.com', 'fastmail.com', 'hey.com', 'telia.com', 'comhem.se'],
  ...['bredband.net', 'spray.se', 'home.se', 'passagen.se', 'swipnet.se', 'tele2.se', 'bahnhof.se'],
  ...['glocalnet.net', 'bredband2.com', 'ownit.nu', 'duck.com', 'privaterelay.appleid.com'],
])

const topLevels =
  'com|net|org|info|biz|io|ru|cn|top|xyz|online|site|shop|club|store|live|link|click'

/**
 * An address that can be followed, or one that looks like it. A name such as `AB.se` is left alone,
 * and so is a sentence that begins right after a full stop.
 */
const link = new RegExp(
  String.raw`(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/|[Ww]{3}\.)[^\s<>"]+|<[Aa]\s|\[[Uu][Rr][Ll]\b|\b[A-Za-z0-9-]+\.(?:${topLevels})\b`,
  'gu',
)

function linksIn(text: string): number {
  const withoutEmail = text.replace(/[^\s@]+@[^\s@]+/g, ' ')
  return withoutEmail.match(link)?.length ?? 0
}

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u] as const

/** Words of three letters or more in two alphabets. Shorter ones are units: `μg`. */
const mixedWordsIn = (text: string): number =>
  (text.match(/\p{L}{3,}/gu) ?? []).filter(
    (word) => scripts.filter((script) => script.test(word)).length > 1,
  ).length

const countRepeats = ({ recent, simhash }: Screening): number =>
  simhash === null
    ? 0
    : recent.filter((other) => hammingDistance(simhash, other) <= mostDifference).length

/** The address itself counts before its domain, whichever way it points. */
function judgeSigns(signs: readonly SpamSign[]): Signal[] {
  const verdictOn = (of: SpamSign['of']) => {
    const sign = signs.find((one) => one.of === of)
    return Math.sign((sign?.spam ?? 0) - (sign?.notSpam ?? 0))
  }
  const bySender = verdictOn('email') || verdictOn('domain')
  return [
    ...(bySender > 0 || verdictOn('text') > 0 ? [toSignal('known-spam')] : []),
    ...(bySender < 0 ? [toSignal('known-sender')] : []),
  ]
}
