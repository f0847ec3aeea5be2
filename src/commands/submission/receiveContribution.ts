import type { BasePayload } from 'payload'

import {
  type AnswerProblem,
  type Contribution,
  parseContribution,
} from '@/domain/submission/contribution'
import type { SubmissionKind } from '@/domain/submission/kinds'
import type { Kind } from '@/domain/vocabulary/kinds'
import { rowOfKind } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'

import { findContributionSettings } from './findContributionSettings'
import { type Receipt, submitContribution } from './submitContribution'

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
 * Whatever is only suspicious is kept too, with its signals, and gets the same answer.
 */
export async function receiveContribution(
  payload: BasePayload,
  incoming: Incoming,
): Promise<ReceiveOutcome> {
  const { kind, locale, now = new Date() } = incoming
  const settings = await findContributionSettings(payload, locale)
  if (!settings.isOpen) return { ok: false, reason: 'closed' }

  const parsed = parseContribution(kind, incoming.answers, incoming.sender)
  if (!parsed.ok) return { ok: false, reason: 'answers', problems: parsed.problems }

  const { contribution, sender } = parsed
  const about = await findAbout(payload, contribution)
  if (kind !== 'example' && !about) return { ok: false, reason: 'about-unknown' }

  const receipt = await submitContribution(payload, settings, {
    about,
    contribution,
    formKey: incoming.formToken,
    kind,
    locale,
    municipality: await findMunicipality(payload, contribution),
    notice: { version: '', hash: '' },
    now,
    sender,
    signals: [],
  })
  return { ok: true, receipt }
}

/** The published item that a contribution is about. */
async function findAbout(payload: BasePayload, contribution: Contribution) {
  if (!('about' in contribution)) return null
  const [kind, slug] = contribution.about.split('/')
  const isKind = ['example', 'method', 'tool', 'organisation', 'lab'].some((one) => one === kind)
  if (!isKind || !slug) return null

  const collection = rowOfKind(kind as Kind).collection // isKind has looked
  const found = await payload.db.findOne<{ id: string }>({
    collection,
    where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
  })
  return found ? { relationTo: collection, value: found.id } : null
}

async function findMunicipality(payload: BasePayload, contribution: Contribution) {
  if (!('municipality' in contribution) || !contribution.municipality) return null
  const found = await payload.db.findOne<{ id: string }>({
    collection: 'municipalities',
    where: { code: { equals: contribution.municipality } },
  })
  return found?.id ?? null
}
