import type { PayloadRequest } from 'payload'

import { messagesOf } from '@/i18n/messagesOf'

import type { EraseReason } from '../privacy/eraseCase'

/** Why the personal data of a case was left as it is. */
export type PrivacyReason =
  | EraseReason
  | 'not-a-moderator'
  | 'not-sure'
  | 'reason-missing'
  | 'reason-too-long'

const sv: Readonly<Record<PrivacyReason, string>> = {
  'legal-hold': 'Ärendet får inte gallras. Ta bort spärren först, om den inte längre behövs.',
  'not-a-moderator':
    'Bara redaktörer och administratörer handlägger bidrag. Logga in som en sådan.',
  'not-found': 'Ärendet finns inte. Det kan ha raderats på avsändarens begäran.',
  'not-sure':
    'Ärendenumret stämmer inte, så ingenting har raderats. Skriv det som det står överst.',
  'reason-missing': 'Skriv varför ärendet inte får gallras.',
  'reason-too-long': 'Skälet är för långt. Högst 300 tecken.',
  'moved-on': 'Ärendet har ändrats. Läs om sidan.',
  'report-only': 'Här raderas ingenting av sig självt.',
}

const en: typeof sv = {
  'legal-hold': 'The case must not be purged. Remove the hold first, if it is no longer needed.',
  'not-a-moderator': 'Only editors and administrators handle contributions. Sign in as one.',
  'not-found': 'There is no such case. It may have been erased at the sender’s request.',
  'not-sure':
    'The reference does not match, so nothing was erased. Write it as it stands at the top.',
  'reason-missing': 'Write why the case must not be purged.',
  'reason-too-long': 'The reason is too long. At most 300 characters.',
  'moved-on': 'The case has changed. Load the page again.',
  'report-only': 'Nothing is erased by itself here.',
}

/** Puts a refusal into the words of whoever asks. */
export const sayPrivacy = (req: PayloadRequest, reason: PrivacyReason): string =>
  (req.i18n?.language === 'en' ? en : sv)[reason]

/** Says that a case is erased, and what of it stays. */
export function sayErased(req: PayloadRequest, messages: readonly string[]): string {
  const { done, messages: all } = messagesOf(req.i18n?.language === 'en' ? 'en' : 'sv').erasure
  const words: Readonly<Record<string, string>> = all
  return [done, ...messages.flatMap((code) => words[code] ?? [])].join(' ')
}
