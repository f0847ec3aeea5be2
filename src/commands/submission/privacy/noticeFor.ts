import { createHash } from 'node:crypto'

import { type NoticeSection, textOfNotice, toNotice } from '@/domain/submission/notice'
import type { Locale } from '@/domain/vocabulary/locales'
import { env } from '@/env'
import { messagesOf } from '@/i18n/messagesOf'

import type { ContributionSettings } from '../findContributionSettings'

/** What a sender is told about personal data, and the fingerprint by which it is known later. */
export type Notice = Readonly<{
  /** Short, for people: the shape of the text, and the first letters of its fingerprint. */
  version: string
  hash: string
  locale: Locale
  sections: readonly NoticeSection[]
  /** The whole text, as it is kept. */
  text: string
}>

/** What the text is made of, out of the settings. */
export type NoticeSettings = Pick<
  ContributionSettings,
  'controller' | 'contact' | 'legalBasis' | 'rights' | 'confirmHours' | 'retention'
>

/** The number of the shape of the text. */
const shape = 1

/** Says what becomes of personal data as the settings are now, in the language of the sender. */
export function noticeFor(settings: NoticeSettings, locale: Locale): Notice {
  const facts = { ...settings, erasesByItself: env.retentionMode === 'delete' }
  const sections = toNotice(facts, messagesOf(locale).notice)
  const text = textOfNotice(sections)
  const hash = createHash('sha256').update(text).digest('hex')

  return { hash, locale, sections, text, version: `${shape}-${hash.slice(0, 8)}` }
}
