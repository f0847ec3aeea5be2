import type { PayloadRequest } from 'payload'

import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { findContributionSettings } from '../findContributionSettings'
import { languageOf } from '../moderation/explain'
import type { StoredSubmission } from '../submission'
import type { EraseReason } from './eraseCase'

/** Why something about personal data was not done. */
export type ErasureRefusal =
  | EraseReason
  | 'not-confirmed'
  | 'not-a-moderator'
  | 'reason-missing'
  | 'reason-too-long'

/** Puts a refusal into the words of the reader, who is told whom to turn to. */
export async function explainErasure(
  req: PayloadRequest,
  reason: ErasureRefusal,
  submission: StoredSubmission | null,
): Promise<string> {
  const locale = languageOf(req)
  const { refused } = messagesOf(locale).erasure
  if (reason === 'not-confirmed') return refused['not-confirmed'](submission?.reference ?? '')
  if (reason !== 'legal-hold') return refused[reason]

  const { contact, controller } = await findContributionSettings(req.payload, locale, req)
  return refused['legal-hold'](contact ?? controller)
}

/** Says that a case is erased, and what of it stays. */
export function sayErasure(locale: Locale, messages: readonly string[]): string {
  const words = messagesOf(locale).erasure
  const said: Readonly<Record<string, string>> = words.messages
  return [words.done, ...messages.flatMap((code) => said[code] ?? [])].join(' ')
}
