import type { Config, Payload } from 'payload'

import type { PrivacyOptions } from './options'

export type PrivacySettings = Required<PrivacyOptions>

const home = 'privacy'

/** Keeps the settings where whatever has a Payload finds them. */
export const privacyHome = (settings: PrivacySettings) => ({ [home]: settings })

/** The settings of a running Payload. */
export function settingsOf({ config }: Payload): PrivacySettings {
  const settings = config.custom?.[home] as PrivacySettings | undefined // only privacyHome writes it
  if (!settings) throw new Error('[privacy] the plugin is not among the plugins of the config.')
  return settings
}

export function settleOptions(options: PrivacyOptions, config: Config): PrivacySettings {
  const { audit, policies = [] } = options
  if (!config.collections?.some(({ slug }) => slug === audit)) {
    throw new Error(`[privacy] "${audit}" is not a collection.`)
  }
  const kinds = policies.map(({ kind }) => kind)
  const twin = kinds.find((kind, at) => kinds.indexOf(kind) !== at)
  if (twin) throw new Error(`[privacy] there are two policies for "${twin}".`)

  return {
    afterErasure: async () => {},
    mode: 'delete',
    now: () => new Date(),
    policies,
    ...options,
  }
}
