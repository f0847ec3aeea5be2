import type { BasePayload } from 'payload'

import {
  type AnswerProblem,
  type Contribution,
  parseContribution,
  type Sender,
} from '@/domain/submission/contribution'
import type { SubmissionKind } from '@/domain/submission/kinds'
import { type Signal, toSignal } from '@/domain/submission/signals'
import type { Locale } from '@/domain/vocabulary/locales'
import {
  type FormStamp,
  readForm,
  readProof,
  type SpendableProof,
  SpentFirst,
  spendProof,
  type Turn,
} from '@/plugins/gatekeeper'

import { countDaily, type DailyCountName } from './countDaily'
import { type About, findAbout } from './door/findAbout'
import { findReceipt } from './door/findReceipt'
import { oneAtATime } from './door/oneAtATime'
import { countKnock, takePlace } from './door/takePlace'
import { claimUploads } from './files/claimUploads'
import { type ContributionSettings, findContributionSettings } from './findContributionSettings'
import { findMunicipality } from './findMunicipality'
import { keepConfirmation } from './letters/keepConfirmation'
import { keepNotice } from './privacy/keepNotice'
import { noticeFor } from './privacy/noticeFor'
import { screenContribution } from './screenContribution'
import { type AfterReceipt, type Receipt, submitContribution } from './submitContribution'

/** What comes through the door, as it was typed. */
export type Incoming = Readonly<{
  kind: SubmissionKind
  locale: Locale
  answers: unknown
  sender: unknown
  /** What the form was given when it was made: its key and its time, signed. */
  formToken: string
  /** What stands in the field that no person sees. */
  trap: string
  /** The proof of work, where scripts ran. */
  proof: string | null
  /** Where it comes from, as the nearest trusted server says. Null when it is not known. */
  address: string | null
  /** The files that were uploaded with the form, and what is said of them. */
  files?: readonly Readonly<{ id: string; alt: string; credit: string; hasRights: boolean }>[]
  now?: Date
}>

/** Why nothing was kept. All but `answers` are about the door and not about what was typed. */
export type DoorReason =
  | 'answers'
  | 'closed'
  | 'form-unknown'
  | 'form-expired'
  | 'proof-broken'
  | 'too-many'
  | 'too-many-in-all'
  | 'about-unknown'

export type ReceiveOutcome =
  | Readonly<{ ok: true; receipt: Receipt }>
  | Readonly<{
      ok: false
      reason: DoorReason
      problems?: readonly AnswerProblem[]
      /** Seconds until it is worth trying again. */
      retryAfter?: number
    }>

/**
 * The door for what guests send: judges who stands there, lets in only what is sound, and keeps it.
 * Whatever is only suspicious is kept too, with its signals, and gets the same answer. A form that
 * was received before gets its receipt again, whatever stands in its way by now.
 */
export async function receiveContribution(
  payload: BasePayload,
  incoming: Incoming,
): Promise<ReceiveOutcome> {
  const now = incoming.now ?? new Date()
  const form = readForm(payload.secret, incoming.formToken, now)
  if (!form) return refuse(payload, 'form-unknown', 'refused-form')

  return oneAtATime(form.key, () => receive(payload, { ...incoming, form, now }))
}

type AtTheDoor = Incoming & Readonly<{ form: FormStamp; now: Date }>

async function receive(payload: BasePayload, incoming: AtTheDoor): Promise<ReceiveOutcome> {
  const { form, kind, locale, now } = incoming
  const settings = await findContributionSettings(payload, locale)
  const knock = () => countKnock(payload, settings, incoming)

  const mayMint = async () => (await knock()).ok
  const receipt = await findReceipt(payload, { formKey: form.key, mayMint, now })
  if (receipt) return { ok: true, receipt }

  if (!settings.isOpen) return { ok: false, reason: 'closed' }
  if (form.age > settings.formHours * 3_600_000) return { ok: false, reason: 'form-expired' }
  const knocked = await knock()
  if (!knocked.ok) return tooMany(payload, knocked)

  const parsed = parseContribution(kind, incoming.answers, incoming.sender)
  if (!parsed.ok) return { ok: false, reason: 'answers', problems: parsed.problems }

  const about = await findAbout(payload, kind, parsed.contribution)
  if (kind !== 'example' && !about) return { ok: false, reason: 'about-unknown' }

  const work = await readProof(payload, incoming.proof, { now, spentOn: form.key })
  if (work.verdict === 'broken' || work.verdict === 'reused') {
    return refuse(payload, 'proof-broken', 'refused-proof')
  }
  return letIn(payload, settings, {
    ...{ ...incoming, ...parsed, about, hasProof: work.verdict === 'good' },
    spendable: work.spendable,
  })
}

type Judged = AtTheDoor &
  Readonly<{
    contribution: Contribution
    sender: Sender
    about: About | null
    hasProof: boolean
    spendable: SpendableProof | null
  }>

/** Keeps what may come in, and gives its place back when it cannot be kept, or was there already. */
async function letIn(
  payload: BasePayload,
  settings: ContributionSettings,
  judged: Judged,
): Promise<ReceiveOutcome> {
  const { contribution, form, locale, now, sender } = judged
  const place = await takePlace(payload, settings, { ...judged, email: sender.email })
  if (!place.ok) return tooMany(payload, place)
  try {
    const [screened, municipality, notice] = await Promise.all([
      screenContribution(payload, judged),
      findMunicipality(payload, contribution),
      keepNotice(payload, noticeFor(settings, locale), now),
    ])
    const received = {
      ...judged,
      ...{ fingerprint: screened.fingerprint, formKey: form.key, municipality, notice },
      signals: [...signalsAtTheDoor(judged, settings), ...screened.signals],
    }
    const receipt = await submitContribution(payload, settings, received, goOn(judged))
    if (!receipt.isNew) await place.giveBack()
    return { ok: true, receipt }
  } catch (err) {
    await place.giveBack()
    if (err instanceof SpentFirst) return refuse(payload, 'proof-broken', 'refused-proof')
    throw err
  }
}

/**
 * What belongs to a submission from its first moment on: the proof that is spent on it, its files,
 * the letter that asks for confirmation. It is counted last, when nothing is left that could fail.
 */
const goOn =
  ({ files = [], formToken, now, sender, spendable, trap }: Judged): AfterReceipt =>
  async (req, submission, token) => {
    if (spendable) await spendProof(req, spendable)
    if (files.length > 0) {
      await claimUploads(req, { files, formToken, now, submission: submission.id })
    }
    if (sender.email) await keepConfirmation(req, submission, token, { firstTo: sender.email })
    await countDaily(req, 'received', now)
    if (trap.trim()) await countDaily(req, 'trap', now)
  }

/** What the way in tells of a sender. */
function signalsAtTheDoor(
  { form, hasProof, sender, trap }: Judged,
  { minSeconds }: ContributionSettings,
): Signal[] {
  return [
    ...(trap.trim() ? [toSignal('trap')] : []),
    ...(form.age < minSeconds * 1000 ? [toSignal('too-fast')] : []),
    ...(hasProof ? [] : [toSignal('no-proof')]),
    ...(sender.email ? [] : [toSignal('no-email')]),
  ]
}

async function refuse(
  payload: BasePayload,
  reason: DoorReason,
  name: DailyCountName,
): Promise<ReceiveOutcome> {
  await countDaily(payload, name)
  return { ok: false, reason }
}

async function tooMany(
  payload: BasePayload,
  { limit, retryAfter }: Turn & { ok: false },
): Promise<ReceiveOutcome> {
  const isForAll = limit === 'all'
  await countDaily(payload, isForAll ? 'refused-limit-in-all' : 'refused-limit')
  return { ok: false, reason: isForAll ? 'too-many-in-all' : 'too-many', retryAfter }
}
