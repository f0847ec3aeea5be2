import { createHash, createHmac, randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PayloadRequest } from 'payload'

import {
  type Contribution,
  contributionVersion,
  type Sender,
} from '@/domain/submission/contribution'
import type { SubmissionKind } from '@/domain/submission/kinds'
import { toReference } from '@/domain/submission/reference'
import type { SubmissionSettings } from '@/domain/submission/settings'
import { type Signal, scoreOf } from '@/domain/submission/signals'
import { type Fingerprint, toFingerprint } from '@/domain/submission/simhash'
import type { Locale } from '@/domain/vocabulary/locales'

import { mintCaseKey } from './caseKeys'
import { inOneTransaction } from './inOneTransaction'
import { isTaken } from './isTaken'
import { recordEntry } from './recordEntry'
import { type Door, type StoredSubmission, toStored } from './submission'

/** A contribution that has passed the door: sound, and judged by those who stand there. */
export type Received = Readonly<{
  kind: SubmissionKind
  locale: Locale
  contribution: Contribution
  sender: Sender
  /** The key of the form. Sent again, it makes no second submission. */
  formKey: string
  signals: readonly Signal[]
  /** What the sender was told about personal data. */
  notice: Readonly<{ version: string; hash: string }>
  /** What similar texts are found by. Made of the contribution where it is left out. */
  fingerprint?: Fingerprint
  about?: Readonly<{ relationTo: string; value: string }> | null
  municipality?: string | null
  now: Date
}>

/** What became of it. The token opens the case; it is there once, and only where no letter brings it. */
export type Receipt = Readonly<{
  reference: string
  id: string
  isNew: boolean
  token: string | null
}>

/** What goes on in the same transaction, such as keeping the letter that asks for confirmation. */
export type AfterReceipt = (
  req: PayloadRequest,
  submission: StoredSubmission,
  token: string,
) => Promise<void>

/**
 * Keeps a contribution: the case, who sent it, the first line of its history and its key, all or
 * nothing. A form that is sent twice, also at once, makes one case.
 */
export async function submitContribution(
  door: Door,
  settings: SubmissionSettings,
  received: Received,
  after: AfterReceipt = async () => {},
): Promise<Receipt> {
  const keyHash = hashOfForm(received.formKey)
  for (let tries = 1; ; tries += 1) {
    try {
      return await inOneTransaction(door, (req) => keep(req, settings, received, keyHash, after))
    } catch (err) {
      if (!isTaken(err) || tries > patience) throw err
    }
    // The one that came first may not be done yet; it may also fail, and then it is our turn.
    const known = await findByKey(door, keyHash)
    if (known) return toReceipt(known)
    await sleep(20 * tries)
  }
}

/** How often a form is tried again while another process is keeping it. */
const patience = 6

async function keep(
  req: PayloadRequest,
  settings: SubmissionSettings,
  received: Received,
  keyHash: string,
  after: AfterReceipt,
): Promise<Receipt> {
  const { contribution, kind, locale, now, sender, signals } = received
  const at = now.toISOString()
  const hasEmail = sender.email !== ''
  const data = {
    ...unmoved,
    about: received.about ?? null,
    ...(received.fingerprint ?? toFingerprint(contribution)),
    consent: {
      ...{ noticeVersion: received.notice.version, noticeHash: received.notice.hash, at },
      ...{ publish: true, credit: sender.credit },
    },
    contribution,
    hasEmail,
    hasNews: true,
    keyHash,
    kind,
    locale,
    movedAt: at,
    municipality: received.municipality ?? null,
    purgeAt: hasEmail ? hoursFrom(now, settings.confirmHours) : null,
    receivedAt: at,
    reference: toReference(now.getFullYear(), randomBytes(7)),
    rev: 0,
    score: scoreOf(signals),
    signals,
    stage: hasEmail ? 'unconfirmed' : 'pending',
    title: titleOf(contribution),
    version: contributionVersion,
  }
  // read back with nothing but its id: the rest is as it was written
  const row = await req.payload.db.create({
    collection: 'submissions',
    data,
    req,
    select: { id: true },
  })
  const id = String(row.id)
  await req.payload.db.create({
    collection: 'submitters',
    data: { ...whoIs(sender, req.payload.secret), locale, submission: id },
    req,
    returning: false,
  })
  await recordEntry(req, {
    at: now,
    by: 'sender',
    isForSender: true,
    move: 'received',
    rev: 0,
    submission: id,
    to: hasEmail ? 'unconfirmed' : 'pending',
  })
  const token = await mintCaseKey(req, {
    madeFor: hasEmail ? 'letter' : 'receipt',
    now,
    submission: id,
  })
  const submission = toStored({ ...data, id })
  await after(req, submission, token)

  return { id, isNew: true, reference: submission.reference, token: hasEmail ? null : token }
}

/** What nothing has happened to yet. */
const unmoved = {
  anonymisedAt: null,
  assignee: null,
  checklist: [],
  claimedAt: null,
  confirmedAt: null,
  declineReason: null,
  duplicateOf: null,
  isMerged: false,
  legalHold: false,
  legalHoldReason: null,
  publishedAt: null,
  result: null,
}

/** The fingerprint under which a form is known. */
export const hashOfForm = (formKey: string): string =>
  createHash('sha256').update(formKey).digest('hex')

/** The fingerprint of an e-mail address, of whatever case: finds its cases, and tells nobody what it is. */
export const emailHashOf = (email: string, secret: string): string =>
  createHmac('sha256', secret).update(`submitter:${email.trim().toLowerCase()}`).digest('hex')

function whoIs(sender: Sender, secret: string) {
  const { creditName, email, name, role } = sender
  if (!email) return { creditName, name, role }
  const domain = email.slice(email.lastIndexOf('@') + 1)
  return {
    creditName,
    domainHash: emailHashOf(domain, secret),
    email,
    emailHash: emailHashOf(email, secret),
    name,
    role,
  }
}

/** What a contribution is called in lists: its title, or how its text begins. */
export function titleOf(contribution: Contribution): string {
  if ('title' in contribution) return contribution.title
  const [line = ''] = contribution.text.split('\n')
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}

async function findByKey(door: Door, keyHash: string): Promise<StoredSubmission | null> {
  const payload = 'payload' in door ? door.payload : door
  return payload.db.findOne<StoredSubmission & { id: string }>({
    collection: 'submissions',
    where: { keyHash: { equals: keyHash } },
  })
}

const toReceipt = ({ id, reference }: StoredSubmission): Receipt => ({
  id,
  isNew: false,
  reference,
  token: null,
})

const hoursFrom = (now: Date, hours: number) =>
  new Date(now.getTime() + hours * 3_600_000).toISOString()
