import { excerptOf, type Seen } from './finding'

/** Finds what may be about one person: numbers, telephones and addresses. */
export function findPersonalData(
  text: string,
  { roleAddresses }: Readonly<{ roleAddresses: readonly string[] }>,
): Seen[] {
  // what stands in a web address is no number of anybody; the length stays, for the excerpts
  const plain = text.replace(/\b(?:https?:\/\/|www\.)\S+/gi, (address) =>
    ' '.repeat(address.length),
  )
  const phones = findAll(plain, phone).filter(({ found }) => isPhone(found))
  const rest = phones.reduce(
    (left, { at, found }) =>
      left.slice(0, at) + ' '.repeat(found.length) + left.slice(at + found.length),
    plain,
  )
  const numbers = findAll(rest, personalNumber).filter(({ found }) => isPersonalNumber(found))
  const mails = findAll(plain, mail).filter(({ found }) => !isRole(found, roleAddresses))

  const toSeen = (rule: Seen['rule']) => (hit: Hit) => ({
    rule,
    excerpt: excerptOf(text, hit.at, hit.found.length),
  })
  return [
    ...numbers.map(toSeen('personal-number')),
    ...phones.map(toSeen('personal-phone')),
    ...mails.map(toSeen('personal-email')),
  ]
}

type Hit = Readonly<{ at: number; found: string }>

function findAll(text: string, pattern: RegExp): Hit[] {
  return [...text.matchAll(pattern)].map((match) => ({ at: match.index, found: match[0] }))
}

const personalNumber = /(?<![\d.,/–-])(?:18|19|20)?\d{6}[-+ ]?\d{4}(?![\d/]|[.,–-]\d)/g

/** Says whether digits are a Swedish personal or coordination number: a day that exists, and the right last digit. */
export function isPersonalNumber(written: string): boolean {
  const digits = written.replace(/\D/g, '').slice(-10)
  const month = Number(digits.slice(2, 4))
  const day = Number(digits.slice(4, 6)) % 60 // sixty more in a coordination number
  const year = 2000 + Number(digits.slice(0, 2)) // leap years fall alike in both centuries
  const daysInMonth =
    month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0
  return day >= 1 && day <= daysInMonth && sumOf(digits) % 10 === 0
}

/** Every other digit doubled, and the digits of all that added up. */
function sumOf(digits: string): number {
  return [...digits].reduce((sum, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return sum + (value > 9 ? value - 9 : value)
  }, 0)
}

/** Swedish numbers as people write them: +46 …, 07…, and an area code set off from the rest. */
const phone = new RegExp(
  [
    String.raw`(?:\+|(?<!\d)00)46[\s-]?(?:\(0\))?[\s-]?[1-9](?:[\s-]?\d){6,9}`,
    String.raw`(?<![\d.,/+–-])07[02369](?:[\s-]?\d){7}`,
    String.raw`(?<![\d.,/+–-])0[1-9]\d{0,2}\s?[-–/]\s?\d{2,3}(?:\s?\d{2,3}){1,2}`,
    String.raw`(?<![\d.,/+–-])0[1-9]\d{0,2}\s\d{2,3}\s\d{2}\s\d{2,3}`,
    String.raw`(?<!\d)\(0[1-9]\d{0,2}\)\s?\d{2,3}(?:[\s-]?\d{2,3}){1,2}`,
  ]
    .map((one) => `(?:${one})(?![\\d/]|[.,–-]\\d)`)
    .join('|'),
  'g',
)

function isPhone(written: string): boolean {
  const digits = written
    .replace(/\(0\)/, '')
    .replace(/\D/g, '')
    .replace(/^(?:00)?46/, '0')
  // numbers that ring at an office: 020, 0200, 0770, 0771 …
  return digits.length >= 9 && digits.length <= 11 && !/^(?:020|077|0900|0939|0944)/.test(digits)
}

const mail = /[\p{L}\p{N}][\p{L}\p{N}._%+-]*@[\p{L}\p{N}](?:[\p{L}\p{N}-]*\.)+\p{L}{2,}/gu

/** Says whether an address is answered by a function, and not by one person. */
function isRole(address: string, roleAddresses: readonly string[]): boolean {
  const [local = '', domain = ''] = address.toLowerCase().split('@')
  return (
    roleAddresses.some(
      (role) => local === role || local.startsWith(`${role}.`) || local.startsWith(`${role}-`),
    ) || domain.split('.').includes(local)
  )
}
