import { expect, test } from 'vitest'

import { formatDate, formatMonth, toDay } from '@/i18n/dates'
import { messagesOf } from '@/i18n/messagesOf'
import { formatBytes, formatChoices, formatKronor, formatNumber } from '@/i18n/numbers'

test('Swedish thousands are parted by a hard space, English ones by a comma', () => {
  expect(formatNumber(4_896_800, 'sv')).toBe('4\u00a0896\u00a0800')
  expect(formatNumber(4_896_800, 'en')).toBe('4,896,800')
})

test('kronor stand after the amount in Swedish and before it in English', () => {
  expect(formatKronor(67_200_000, 'sv')).toBe('67\u00a0200\u00a0000\u00a0kr')
  expect(formatKronor(67_200_000, 'en')).toBe('SEK\u00a067,200,000')
})

test('the size of a file keeps its unit on the same line', () => {
  expect(formatBytes(1_430_000, 'sv')).toBe('1,4\u00a0MB')
  expect(formatBytes(880, 'en')).toBe('1\u00a0kB')
})

test('a day is the Swedish day, whatever the hour of the server', () => {
  expect(formatDate('2026-11-22T23:30:00.000Z', 'sv')).toBe('23\u00a0november 2026')
  expect(toDay('2026-11-22T23:30:00.000Z')).toBe('2026-11-23')
  expect(formatDate('2026-11-01', 'en')).toBe('1\u00a0November 2026')
  expect(formatMonth('2026-11-01', 'sv')).toBe('november 2026')
})

test('what is no date is shown as it was written', () => {
  expect(formatDate('hösten 2019', 'sv')).toBe('hösten 2019')
})

test('words are joined as the language joins them', () => {
  expect(formatChoices(['tid', 'kostnad', 'svårighet'], 'sv')).toBe('tid, kostnad eller svårighet')
  expect(formatChoices(['time', 'cost'], 'en')).toBe('time or cost')
})

test('one and many are told apart in both languages', () => {
  expect(messagesOf('sv').kinds.method.found(1)).toBe('1 metod')
  expect(messagesOf('sv').kinds.method.found(2)).toBe('2 metoder')
  expect(messagesOf('en').kinds.lab.found(1)).toBe('1 lab')
})
