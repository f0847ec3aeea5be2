import type { BasePayload, PayloadRequest } from 'payload'

import { mintCaseKey } from '@/commands/submission/caseKeys'
import { findSubmitter } from '@/commands/submission/findSubmitter'
import { inOneTransaction } from '@/commands/submission/inOneTransaction'
import { isTaken } from '@/commands/submission/isTaken'
import { countLettersTo } from '@/commands/submission/letters/countLettersTo'
import { caseAddress, keepToSender, lettersIn } from '@/commands/submission/letters/keepToSender'
import { letterKey } from '@/commands/submission/letters/letterKey'
import { findSubmission, type StoredSubmission } from '@/commands/submission/submission'
import { emailHashOf } from '@/commands/submission/submitContribution'
import { judgeAnswer, tidy } from '@/domain/submission/contribution'
import { submissionKinds } from '@/domain/submission/kinds'
import type { Locale } from '@/domain/vocabulary/locales'
import { labelOf } from '@/domain/vocabulary/term'
import { formatDate } from '@/i18n/dates'
import { markAddress, takeTurn } from '@/plugins/gatekeeper'

import { resendConfirmation } from './resendConfirmation'

/** Who has lost a link: the address that was typed. */
export type LostLink = Readonly<{
  email: string
  locale: Locale
  /** Where the question comes from; null where nobody knows. */
  address?: string | null
  now?: Date
}>

/** Says whether what was typed is an address at all, which tells nothing about who has a case. */
export const isEmail = (typed: string): boolean =>
  tidy(typed) !== '' && judgeAnswer('example', 'sender.email', tidy(typed)) === null

/**
 * Mails new links to the cases of an address, in one letter. Who asks learns nothing: this is done
 * after they have had their answer. Cases that wait to be confirmed get that letter once more.
 */
export async function askForLink(
  payload: BasePayload,
  { locale, now = new Date(), ...asked }: LostLink,
): Promise<void> {
  const email = tidy(asked.email)
  if (!isEmail(email) || !(await mayAskFrom(payload, asked.address ?? null, now))) return
  if (!(await mayWriteTo(payload, email, now))) return

  const cases = await findCases(payload, emailHashOf(email, payload.secret))
  for (const { id, stage } of cases) {
    if (stage === 'unconfirmed') await resendConfirmation(payload, id, now)
  }
  const open = cases.filter(({ confirmedAt, hasEmail }) => hasEmail && confirmedAt)
  if (open.length > 0) await mail(payload, open.slice(0, mostRows), { email, locale, now })
}

/** So that no letter grows without end. */
const mostRows = 20

/** How many letters with links a day go to one address. */
const mostADay = 3

/** How often an hour somebody may ask from one address on the net, for whatever addresses. */
const mostFromOne = 10

async function mayAskFrom(
  payload: BasePayload,
  address: string | null,
  now: Date,
): Promise<boolean> {
  if (!address) return true
  const key = markAddress(payload.secret, address, now).address
  const turn = await takeTurn(payload, [
    { key, most: mostFromOne, name: 'lost-link', seconds: 3_600 },
  ])
  return turn.ok
}

async function mayWriteTo(payload: BasePayload, email: string, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - 86_400_000)
  return (await countLettersTo(payload, { email, since, what: 'links' })) < mostADay
}

/** The cases of an address, the newest first. */
function findCases(payload: BasePayload, emailHash: string): Promise<StoredSubmission[]> {
  return inOneTransaction(payload, async (req) => {
    const { docs } = await req.payload.db.find<{ submission: string }>({
      collection: 'submitters',
      limit: 0,
      pagination: false,
      req,
      where: { emailHash: { equals: emailHash } },
    })
    const found: (StoredSubmission | null)[] = []
    for (const { submission } of docs) found.push(await findSubmission(req, submission))
    return found
      .filter((one) => one !== null)
      .sort((one, other) => other.receivedAt.localeCompare(one.receivedAt))
  })
}

type Asked = Readonly<{ email: string; locale: Locale; now: Date }>

async function mail(
  payload: BasePayload,
  cases: readonly StoredSubmission[],
  asked: Asked,
): Promise<void> {
  try {
    await inOneTransaction(payload, (req) => keep(req, cases, asked))
  } catch (err) {
    // asked for twice at once: one letter is enough
    if (!isTaken(err)) throw err
  }
}

async function keep(
  req: PayloadRequest,
  cases: readonly StoredSubmission[],
  { email, locale, now }: Asked,
): Promise<void> {
  const words = lettersIn(locale)
  const [first] = cases
  const submitter = first ? await findSubmitter(req, first.id) : null
  const rows = []
  for (const one of cases) rows.push(await toRow(req, one, locale, now))
  await keepToSender(req, {
    foot: [words.links.notYou, words.private],
    // of those who ask again and again, one letter in ten minutes
    key: letterKey(first?.id ?? '', 'links', Math.floor(now.getTime() / 600_000)),
    locale,
    paragraphs: [cases.length === 1 ? words.links.text : words.links.textMany],
    rows,
    subject: cases.length === 1 ? words.links.subject : words.links.subjectMany,
    // as it was confirmed, and not as somebody has typed it now
    to: submitter?.email ?? email,
  })
}

async function toRow(
  req: PayloadRequest,
  { id, kind, receivedAt, reference, title }: StoredSubmission,
  locale: Locale,
  now: Date,
) {
  const token = await mintCaseKey(req, { madeFor: 'letter', now, submission: id })
  const facts = [labelOf(submissionKinds, kind, locale), formatDate(receivedAt, locale), reference]
  return { detail: facts.join(' · '), title, url: caseAddress(req, locale, token) }
}
