import type { BasePayload } from 'payload'

import { sourceLocale } from '@/domain/vocabulary/locales'
import { type Challenge, makeChallenge } from '@/plugins/gatekeeper'

import { findContributionSettings } from './findContributionSettings'

/** The work that a browser is asked to do before a form is sent, as heavy as the settings say. */
export async function offerChallenge(payload: BasePayload, now = new Date()): Promise<Challenge> {
  const { proofCost } = await findContributionSettings(payload, sourceLocale)
  return makeChallenge(payload.secret, { now, weight: proofCost })
}
