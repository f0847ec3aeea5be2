import type { Config, Plugin } from 'payload'

import type { PrivacyOptions } from './options'
import { privacyHome, settleOptions } from './settings'

export type { Run } from './audit'
export { noteRun } from './audit'
export type { Duty } from './duties'
export { privacyDuties } from './duties'
export type { ErasureCause, ErasureOutcome } from './eraseSubject'
export { eraseSubject, runModules } from './eraseSubject'
export type { Extracted } from './exportSubject'
export { exportSubject } from './exportSubject'
export { BeginAgain, inTransaction } from './inTransaction'
export type { Erasure, Extract, ExtractFile, PrivacyModule } from './module'
export { nothing } from './module'
export type {
  PrivacyOptions,
  RetentionMode,
  RetentionPolicy,
  RetentionRule,
  RetentionWay,
} from './options'
export type { RetentionCount, RetentionReport } from './runRetention'
export { runRetention } from './runRetention'

/** Erases, hands out and lets go of personal data, as the site's modules and policies say. */
export const privacy =
  (options: PrivacyOptions): Plugin =>
  (config: Config): Config => ({
    ...config,
    custom: { ...config.custom, ...privacyHome(settleOptions(options, config)) },
  })
