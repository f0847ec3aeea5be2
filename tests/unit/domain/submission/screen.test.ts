import { describe, expect, test } from 'vitest'

import { parseContribution } from '@/domain/submission/contribution'
import { type Screening, screen, sharedHosts } from '@/domain/submission/screen'
import { defaultSettings } from '@/domain/submission/settings'
import { points, scoreOf, signals } from '@/domain/submission/signals'

import { anAnswer, aSender } from '../../../support/contributions'

function screening(own: {
  with?: Record<string, unknown>
  from?: Record<string, unknown>
  signs?: Screening['signs']
  simhash?: string
  recent?: string[]
}) {
  const parsed = parseContribution('example', anAnswer(own.with), aSender(own.from))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return {
    ...parsed,
    isDisposable: (domain: string) => domain === 'mailinator.com',
    recent: own.recent ?? [],
    signs: own.signs ?? [],
    simhash: own.simhash ?? null,
  }
}

const codes = (own: Parameters<typeof screening>[0]) =>
  screen(screening(own)).map(({ code }) => code)

describe('a contribution by a person', () => {
  test.each([
    ['as it usually is', {}],
    ['with a link where links belong', { links: ['https://www.example.se/odling'] }],
    ['with a company in it', { challenge: 'Bostads AB.se hade en gård, bl.a. med 3.5 m² lådor.' }],
    ['with no space after a full stop', { challenge: 'Det var tomt.Info saknades helt.' }],
    ['with an e-mail address', { advice: 'Skriv till odling@exempel.com om ni vill veta mer.' }],
    ['with units in Greek', { results: 'Partiklarna sjönk till 12 μg, och β-värdet likaså.' }],
    [
      'in Arabic and Swedish',
      { advice: 'På affischen stod även أهلا وسهلا och Добро пожаловать.' },
    ],
  ])('%s gives no signal', (_, answers) => {
    expect(codes({ with: answers })).toEqual([])
  })
})

describe('a contribution is noticed', () => {
  test.each([
    ['for a link in the text', { advice: 'Köp på https://example.com nu' }, 'links-in-text'],
    ['for a bare address', { results: 'Se billiga-klockor.xyz' }, 'links-in-text'],
    ['for code', { summary: '<a href=x>här</a>' }, 'links-in-text'],
    ['for code of forums', { summary: '[URL=x]här[/URL]' }, 'links-in-text'],
    ['for letters of two alphabets', { title: 'Billiga klосkor' }, 'mixed-scripts'],
  ])('%s', (_, answers, code) => {
    expect(codes({ with: answers })).toEqual([code])
  })

  test('for links in the name of who sends it', () => {
    expect(codes({ from: { name: 'www.example.com' } })).toEqual(['links-in-text'])
  })

  test('for an address that is thrown away', () => {
    expect(codes({ from: { email: 'x@mailinator.com' } })).toEqual(['disposable-address'])
  })

  test('for a text that came before, and not for one far from it', () => {
    const simhash = '0123456789abcdef'
    const recent = ['0123456789abcdee', 'fedcba9876543210', '0123456789abcdef']

    expect(screen(screening({ recent, simhash }))).toEqual([
      { code: 'repeated-text', detail: '2', points: points['repeated-text'] },
    ])
  })
})

describe('what moderators have said', () => {
  const sign = (of: 'email' | 'domain' | 'text', spam: number, notSpam: number) => ({
    ...{ of, spam, notSpam },
  })

  test.each([
    ['spam of an address', [sign('email', 1, 0)], ['known-spam']],
    ['spam of a domain', [sign('domain', 1, 0)], ['known-spam']],
    ['spam of a text', [sign('text', 1, 0)], ['known-spam']],
    ['spam, and took it back', [sign('email', 1, 1), sign('text', 2, 2)], []],
    ['not spam of an address', [sign('email', 0, 1)], ['known-sender']],
    [
      'spam of a domain, not of one address',
      [sign('domain', 3, 0), sign('email', 0, 1)],
      ['known-sender'],
    ],
    [
      'spam of an address in a good domain',
      [sign('domain', 0, 9), sign('email', 1, 0)],
      ['known-spam'],
    ],
    ['not spam of a text', [sign('text', 0, 1)], []],
  ])('counts: %s', (_, signs, expected) => {
    expect(codes({ signs })).toEqual(expected)
  })
})

test('nobody is probably spam for having no scripts and no e-mail address', () => {
  const shy = [points['no-proof'], points['no-email']].reduce((sum, one) => sum + one)

  expect(shy).toBeLessThan(defaultSettings.spamScore)
  expect(scoreOf([{ code: 'known-sender', points: -4 }])).toBe(0)
})

test('every signal is explained in both languages', () => {
  expect(signals.map(({ code }) => code).toSorted()).toEqual(Object.keys(points).toSorted())
  for (const { en, help, sv } of signals) {
    expect([sv, en, help.sv, help.en].every((words) => words.length > 10)).toBe(true)
  }
})

test('post offices that everybody uses are written in small letters', () => {
  expect([...sharedHosts].every((host) => /^[a-z0-9.]+$/.test(host))).toBe(true)
})
