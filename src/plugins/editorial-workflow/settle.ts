import type { Config, Payload } from 'payload'

import { type CheckSettings, faultOfChecks, settleChecks } from './checks/options'
import { type DeskSettings, settleDesk } from './desk/options'
import { type FreshnessSettings, faultOfFreshness, settleFreshness } from './freshness/options'
import { faultOfLetterhead, plainLetterhead } from './letters/letterhead'
import { defaultTellings } from './notifications/tellings'
import type { EditorialWorkflowOptions, Policy, WorkflowCollection } from './options'
import {
  faultOfPreviewLinks,
  type PreviewLinkSettings,
  settlePreviewLinks,
} from './preview-links/options'
import { type ReviewSettings, settleReview } from './review/options'
import { isWeekday } from './service/calendar'
import { isTimeZone } from './service/localTime'

/** The options with every default filled in. */
export type Settings = Required<
  Omit<
    EditorialWorkflowOptions,
    'policy' | 'ownerField' | 'previewLinks' | 'checks' | 'desk' | 'freshness' | 'review'
  >
> & {
  policy: Policy
  ownerField: string | null
  /** Null where no preview link can be made. */
  previewLinks: PreviewLinkSettings | null
  checks: CheckSettings
  freshness: FreshnessSettings
  review: ReviewSettings
  desk: DeskSettings
  /** The languages of the site, the source first. Empty where nothing is localized. */
  locales: readonly string[]
}

const home = 'editorialWorkflow'

/** Fills in the defaults, and stops the start where an option cannot be. */
export function settle(options: EditorialWorkflowOptions, config: Config): Settings {
  const settings: Settings = {
    enabled: true,
    users: 'users',
    roleOf: (user) => read(user, 'role'),
    organisationOf: (user) => read(user, 'organisation'),
    reviewMonths: 12,
    answerDays: 5,
    isWorkingDay: isWeekday,
    explain: () => undefined,
    beforePublish: async () => [],
    onPublicChange: () => {},
    publicAddressOf: () => null,
    keepLetter: async () => {},
    letterhead: plainLetterhead,
    tellings: defaultTellings,
    timeZone: timeZoneOf(config),
    formerSecrets: [],
    now: () => new Date(),
    ...options,
    // without what every object has, so that no address can name it
    collections: Object.assign(Object.create(null), options.collections),
    ownerField: options.ownerField ?? null,
    policy: { editorSelfApproval: 'reason', ...options.policy },
    locales: localesOf(config),
    previewLinks: settlePreviewLinks(options.previewLinks, Object.keys(options.collections)),
    checks: settleChecks(options.checks),
    freshness: settleFreshness(options.freshness, Object.keys(options.collections)),
    review: settleReview(options.review),
    desk: settleDesk(options.desk),
  }
  refuseImpossible(settings, config)
  return settings
}

/** Where the settings lie once Payload runs, for those who come from outside a hook. */
export const settingsHome = (settings: Settings) => ({ [home]: settings })

/** The settings of a running Payload. */
export function settingsOf(payload: Payload): Settings {
  const settings = payload.config.custom?.[home] as Settings | undefined // placed there by the plugin
  if (!settings) throw complaint('is not among the plugins of this Payload')
  return settings
}

function refuseImpossible(
  { collections, ownerField, users, ...settings }: Settings,
  config: Config,
) {
  const known = new Map(config.collections?.map((collection) => [collection.slug, collection]))

  for (const slug of [...Object.keys(collections), users]) {
    if (!known.has(slug)) throw complaint(`"${slug}" is not a collection`)
  }
  for (const [slug, collection] of Object.entries(collections)) {
    const names = fieldNames(known.get(slug)?.fields)
    const missing = missingFields(collection, names)
    if (missing) throw complaint(`"${slug}" has no field "${missing}"`)
    for (const name of ['workflow', 'createdBy', 'updatedBy']) {
      if (names.has(name)) throw complaint(`"${slug}" already has a field "${name}"`)
    }
  }
  if (
    ownerField &&
    !Object.keys(collections).some((slug) => fieldNames(known.get(slug)?.fields).has(ownerField))
  ) {
    throw complaint(`no collection has the owner field "${ownerField}"`)
  }
  if (!['reason', 'forbid'].includes(settings.policy.editorSelfApproval)) {
    throw complaint(`"${settings.policy.editorSelfApproval}" is not a policy for self-approval`)
  }
  for (const name of ['reviewMonths', 'answerDays'] as const) {
    if (!(settings[name] > 0)) throw complaint(`${name} must be more than 0`)
  }
  if (!isTimeZone(settings.timeZone)) throw complaint(`"${settings.timeZone}" is not a time zone`)
  if (!aWinter.some(settings.isWorkingDay)) throw complaint('isWorkingDay knows no working day')
  if (settings.rules.moves.length === 0) throw complaint('the rules have no moves')
  const fault =
    faultOfPreviewLinks(settings.previewLinks, Object.keys(collections)) ??
    faultOfChecks(settings.checks) ??
    faultOfFreshness(settings.freshness, Object.keys(collections)) ??
    faultOfLetterhead(settings.letterhead)
  if (fault) throw complaint(fault)
}

/** Two months of days: whoever works at all works on one of them. */
const aWinter = Array.from({ length: 60 }, (_, days) =>
  new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10),
)

function missingFields({ required = [] }: WorkflowCollection, names: Set<string>) {
  return required.find((path) => !names.has(path.split('.')[0] ?? path))
}

type FieldLike = { name?: string; type: string; fields?: FieldLike[]; tabs?: FieldLike[] }

/** The names of the fields at the top of a document, whatever rows and tabs they stand in. */
function fieldNames(fields: unknown): Set<string> {
  const names = new Set<string>()
  for (const field of (fields ?? []) as FieldLike[]) {
    if (field.name) names.add(field.name)
    else
      for (const name of fieldNames([...(field.fields ?? []), ...(field.tabs ?? [])]))
        names.add(name)
  }
  return names
}

function timeZoneOf({ admin }: Config): string {
  return admin?.timezones?.defaultTimezone ?? 'UTC'
}

function localesOf({ localization }: Config): string[] {
  if (!localization) return []
  const codes = localization.locales.map((locale) =>
    typeof locale === 'string' ? locale : locale.code,
  )
  return [
    localization.defaultLocale,
    ...codes.filter((code) => code !== localization.defaultLocale),
  ]
}

function read(user: unknown, key: string): string | null {
  const value = (user as Record<string, unknown> | null | undefined)?.[key] // a user as Payload carries it
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return typeof id === 'string' ? id : null
}

const complaint = (words: string) => new Error(`[editorial-workflow] ${words}.`)
