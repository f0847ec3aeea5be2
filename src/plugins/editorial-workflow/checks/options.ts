import type { Knock } from './knock'
import { type CheckRule, checkRules } from './rules'

/** How texts and links are looked over. */
export type CheckOptions = Readonly<{
  /** Rules that stop a submission; all others only say what they see. Default: none. */
  block?: readonly CheckRule[]
  /** Names of fields at any depth that are not looked at, for instance notes the public never sees. Default: none. */
  ignore?: readonly string[]
  /** The field of an image that says what it shows. Default `alt`. */
  altField?: string
  /** Whether links are followed to see if they still lead somewhere. Default `true`. */
  fetchLinks?: boolean
  /** What stands before the @ of an address that no single person answers. Default: info, kontakt, registrator … */
  roleAddresses?: readonly string[]
  /** Knocks at an address. Default: over the network, never at an address inside. */
  knock?: Knock
  /** Milliseconds between two knocks. Default 1000. */
  pause?: number
}>

/** The options with every default filled in; without `knock`, the network is asked. */
export type CheckSettings = Required<Omit<CheckOptions, 'knock'>> & { knock: Knock | null }

/** Fills in the defaults of the checks. */
export function settleChecks(options: CheckOptions = {}): CheckSettings {
  return {
    block: [],
    ignore: [],
    altField: 'alt',
    fetchLinks: true,
    knock: null,
    pause: 1000,
    roleAddresses: usualRoles,
    ...options,
  }
}

/** Names what the options of the checks ask for that cannot be; null when all can. */
export function faultOfChecks({ block }: CheckSettings): string | null {
  const stranger = block.find((rule) => !(rule in checkRules))
  return stranger ? `checks: "${stranger}" is not a rule` : null
}

/** Shared mailboxes, as they are usually called in Swedish and English. */
const usualRoles = [
  'info',
  'kontakt',
  'contact',
  'registrator',
  'registratur',
  'diarium',
  'kommun',
  'kommunen',
  'kundservice',
  'kundtjanst',
  'kundcenter',
  'kontaktcenter',
  'medborgarservice',
  'support',
  'service',
  'press',
  'media',
  'redaktion',
  'redaktionen',
  'webb',
  'webmaster',
  'post',
  'mail',
  'epost',
  'office',
  'kansli',
  'reception',
  'hello',
  'hej',
  'hyra',
  'uthyrning',
  'bobutik',
  'bosocial',
  'felanmalan',
  'boende',
  'dataskydd',
  'dataskyddsombud',
  'dpo',
  'gdpr',
  'privacy',
  'hr',
  'jobb',
  'team',
  'admin',
  'forening',
  'styrelse',
  'noreply',
]
