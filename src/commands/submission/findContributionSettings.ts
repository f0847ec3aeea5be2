import type { BasePayload, PayloadRequest } from 'payload'

import {
  defaultSettings,
  type RetentionKind,
  type SubmissionSettings,
} from '@/domain/submission/settings'
import type { Locale } from '@/domain/vocabulary/locales'

/** The settings of contributions, and the words that go with them in one language. */
export type ContributionSettings = SubmissionSettings &
  Readonly<{
    closedMessage: string | null
    controller: string | null
    /** The shared mailbox of those who run the bank, as it stands in the foot of every page. */
    contact: string | null
    legalBasis: string | null
    rights: string | null
    sendsDigest: boolean
    templates: readonly Readonly<{ id: string; label: string; text: string }>[]
  }>

type Held = Readonly<{ stamp: string; settings: ContributionSettings }>

/** What was read last, by language: it holds until somebody saves anew. */
const held = new WeakMap<BasePayload, Map<Locale, Held>>()

/** Finds what the people who run the bank have decided; what they left empty is as usual. */
export async function findContributionSettings(
  payload: BasePayload,
  locale: Locale,
  req?: PayloadRequest,
): Promise<ContributionSettings> {
  const shelf = held.get(payload) ?? new Map<Locale, Held>()
  held.set(payload, shelf)
  // asked for first: what is saved meanwhile is then read again the next time
  const stamp = await findStamp(payload, req)
  const known = shelf.get(locale)
  if (known?.stamp === stamp) return known.settings

  const settings = await readSettings(payload, locale, req)
  shelf.set(locale, { settings, stamp })
  return settings
}

/** When each of the texts was saved last: a small question at each call, in whatever process that was. */
async function findStamp(payload: BasePayload, req?: PayloadRequest): Promise<string> {
  const saved = await Promise.all(
    (['contribution-settings', 'settings'] as const).map((slug) =>
      payload.db.findGlobal({ slug, select: { updatedAt: true }, ...(req && { req }) }),
    ),
  )
  return saved.map((one) => String(one?.updatedAt ?? '')).join(' ')
}

async function readSettings(
  payload: BasePayload,
  locale: Locale,
  req?: PayloadRequest,
): Promise<ContributionSettings> {
  // read for the service itself, whoever asks: what senders are told and held to is the same for all
  const given = await payload.findGlobal({
    slug: 'contribution-settings',
    depth: 0,
    locale,
    overrideAccess: true,
    ...(req && { req }),
  })
  const usual = defaultSettings
  const limit = (name: keyof SubmissionSettings['limits']) =>
    given.limits?.[name] ?? usual.limits[name]
  const retention = (kind: RetentionKind) => ({
    way: given.retention?.[kind]?.way ?? usual.retention[kind].way,
    days: given.retention?.[kind]?.days ?? usual.retention[kind].days,
  })

  return {
    isOpen: given.isOpen ?? usual.isOpen,
    answerDays: given.answerDays ?? usual.answerDays,
    confirmHours: given.confirmHours ?? usual.confirmHours,
    formHours: given.formHours ?? usual.formHours,
    minSeconds: given.minSeconds ?? usual.minSeconds,
    proofCost: given.proofCost ?? usual.proofCost,
    spamScore: given.spamScore ?? usual.spamScore,
    limits: {
      perAddressHour: limit('perAddressHour'),
      perBlockDay: limit('perBlockDay'),
      perEmailDay: limit('perEmailDay'),
      inAllDay: limit('inAllDay'),
    },
    retention: {
      spam: retention('spam'),
      declined: retention('declined'),
      withdrawn: retention('withdrawn'),
      accepted: retention('accepted'),
    },
    closedMessage: given.closedMessage || null,
    controller: given.controller || null,
    contact: await findContact(payload, req),
    legalBasis: given.legalBasis || null,
    rights: given.rights || null,
    sendsDigest: given.digest ?? true,
    templates: (given.templates ?? []).map(({ id, label, text }) => ({
      id: id ?? '',
      label: label ?? '',
      text: text ?? '',
    })),
  }
}

async function findContact(payload: BasePayload, req?: PayloadRequest): Promise<string | null> {
  // MongoDB has none until somebody has saved the settings of the site, though the type says so
  const site: { contactEmail?: string | null } | null = await payload.db.findGlobal({
    slug: 'settings',
    ...(req && { req }),
  })
  return site?.contactEmail || null
}
