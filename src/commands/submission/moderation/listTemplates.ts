import type { PayloadRequest } from 'payload'

import { declineReasons } from '@/domain/submission/declineReasons'
import { type DeclineTemplate, declineTexts } from '@/domain/submission/declineTexts'
import type { Locale } from '@/domain/vocabulary/locales'

import { findContributionSettings } from '../findContributionSettings'

/**
 * Lists the texts that a moderator may begin with when declining: one a reason, and those of the
 * editors' own. The texts are in the language of the sender, their names in the reader's.
 */
export async function listTemplates(
  req: PayloadRequest,
  { reader, sender }: Readonly<{ reader: Locale; sender: Locale }>,
): Promise<DeclineTemplate[]> {
  const { templates } = await findContributionSettings(req.payload, sender, req)
  return [
    ...declineReasons.map(({ code, ...label }) => ({
      id: code,
      label: label[reader],
      reason: code,
      text: declineTexts[code][sender],
    })),
    ...templates
      .filter(({ text }) => text)
      .map(({ id, label, text }) => ({ id, label: label || id, reason: null, text })),
  ]
}
