import { expect, test } from 'vitest'

import { type NoticeFacts, sayDuration, textOfNotice, toNotice } from '@/domain/submission/notice'
import { defaultSettings } from '@/domain/submission/settings'
import { messagesOf } from '@/i18n/messagesOf'

const facts: NoticeFacts = {
  ...defaultSettings,
  controller: null,
  contact: null,
  legalBasis: null,
  rights: null,
  erasesByItself: true,
}
const write = (own: Partial<NoticeFacts> = {}, locale: 'sv' | 'en' = 'sv') =>
  textOfNotice(toNotice({ ...facts, ...own }, messagesOf(locale).notice))

test('a sender is told who, why, by which right, for how long, and where to complain', () => {
  const notice = write({ controller: 'Bostadsbolaget', contact: 'dataskydd@example.se' })

  expect(notice).toContain('Personuppgiftsansvarig är Bostadsbolaget.')
  expect(notice).toContain('dataskydd@example.se')
  expect(notice).toContain('artikel 6.1 f')
  expect(notice).toContain('Integritetsskyddsmyndigheten (IMY)')
})

test('how long is what the settings say, in words', () => {
  const retention = {
    ...defaultSettings.retention,
    declined: { way: 'delete', days: 45 },
    spam: { way: 'keep', days: 30 },
  } as const

  const notice = write({ retention, confirmHours: 48 })

  expect(notice).toContain('inom 48 timmar')
  expect(notice).toContain('Avböjda bidrag: allt raderas 45 dagar senare.')
  expect(notice).toContain('Skräp: uppgifterna sparas tills vidare.')
  expect(notice).toContain('Godtagna bidrag: 2 år efter senaste kontakt')
})

test('where nothing goes by itself, nobody is promised that it does', () => {
  const notice = write({ erasesByItself: false })

  expect(notice).toContain('Inget raderas därför av sig självt')
  expect(notice).not.toContain('tas det bort')
})

test('another setting is another wording', () => {
  expect(write({ legalBasis: 'Allmänt intresse.' })).not.toBe(write())
  expect(write({}, 'en')).toContain('Accepted contributions: 2 years after the last contact')
})

test('whole years are years, everything else days', () => {
  const { duration } = messagesOf('en').notice

  expect(sayDuration(365, duration)).toBe('1 year')
  expect(sayDuration(90, duration)).toBe('90 days')
  expect(sayDuration(1, duration)).toBe('1 day')
  expect(sayDuration(0, duration)).toBe('0 days')
})
