import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

import { letterColours } from '@/domain/workflow/letterColours'
import { faultOfLetterhead, plainLetterhead } from '@/plugins/editorial-workflow/letters/letterhead'
import { type Draft, writeLetter } from '@/plugins/editorial-workflow/letters/writeLetter'

const evil = '<img src=x onerror="alert(1)">&\'</p>'
const letterhead = { ...plainLetterhead, name: 'Banken', address: 'https://bank.example' }

const draft: Draft = {
  language: 'sv',
  subject: 'Att granska: Gårdslyftet',
  name: 'Anna Ek',
  paragraphs: ['Maja har skickat ”Gårdslyftet” till granskning.'],
  quote: 'Titta på källan.\nDen saknar årtal.',
  rows: [
    { title: 'Gårdslyftet', detail: 'Svar senast i dag', url: 'https://bank.example/1' },
    { title: 'Väven', links: [{ label: 'Intyga', url: 'https://bank.example/2' }] },
  ],
  actions: [{ label: 'Öppna', url: 'https://bank.example/admin?a=1&b=2' }],
  foot: ['Välj själv: https://bank.example/admin/account'],
}

test('a reader of plain text reads the whole letter', () => {
  const { text } = writeLetter(draft, letterhead)

  expect(text).toBe(`Hej Anna Ek!

Maja har skickat ”Gårdslyftet” till granskning.

> Titta på källan.
> Den saknar årtal.

* Gårdslyftet
  Svar senast i dag
  https://bank.example/1

* Väven
  Intyga: https://bank.example/2

Öppna:
https://bank.example/admin?a=1&b=2

-- 
Välj själv: https://bank.example/admin/account
Banken, https://bank.example`)
})

test('a reader of HTML reads the same words, and each link leads to the same place', () => {
  const { html, text } = writeLetter(draft, letterhead)

  const words = html
    .replace(/<style>[\s\S]*?<\/style>|<!--[\s\S]*?-->|<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
  for (const word of text.match(/[\p{L}]+/gu) ?? []) {
    if (!text.includes(`/${word}`) && word !== 'https') expect(words).toContain(word)
  }
  const addresses = [...html.matchAll(/href="([^"]+)"/g)].map(([, url]) => url)
  expect(addresses).toEqual([
    'https://bank.example',
    'https://bank.example/1',
    'https://bank.example/2',
    'https://bank.example/admin?a=1&amp;b=2',
    'https://bank.example/admin/account',
    'https://bank.example',
  ])
  expect(html).toContain('<html lang="sv"')
})

test('nothing that somebody has written becomes part of the letter', () => {
  const { html } = writeLetter(
    {
      language: evil,
      subject: evil,
      name: evil,
      paragraphs: [evil],
      quote: evil,
      rows: [{ title: evil, detail: evil, url: evil, links: [{ label: evil, url: evil }] }],
      actions: [
        { label: evil, url: evil },
        { label: evil, url: evil },
      ],
      foot: [evil],
    },
    { ...letterhead, name: evil, address: evil },
  )

  expect(html).not.toContain('<img')
  expect(html).not.toContain('onerror="')
  expect(html.match(/<\/p>&amp;|'<\/p>/g)).toBeNull()
})

test('what somebody else has written leads nowhere', () => {
  const { html } = writeLetter(
    {
      ...draft,
      paragraphs: ['”https://evil.example/1” och https://bank.example.evil.example/2'],
      quote: 'Se https://evil.example/nu',
    },
    letterhead,
  )

  expect(html).not.toMatch(/href="[^"]*evil/)
})

test('a subject is one line, so that it can begin no header', () => {
  const { subject } = writeLetter(
    { ...draft, subject: 'Att granska\r\nBcc: alla@example.se' },
    letterhead,
  )

  expect(subject).toBe('Att granska Bcc: alla@example.se')
})

test('a letter to nobody in particular is still polite', () => {
  expect(writeLetter({ ...draft, name: null }, letterhead).text).toMatch(/^Hej!\n/)
  expect(writeLetter({ ...draft, language: 'en', name: 'Ann' }, letterhead).text).toMatch(
    /^Hello Ann,\n/,
  )
})

test('a colour that is none stops the start, for it would be part of every letter', () => {
  const odd = { ...plainLetterhead.light, ink: 'red}body{display:none' }

  expect(faultOfLetterhead(plainLetterhead)).toBeNull()
  expect(faultOfLetterhead({ ...plainLetterhead, light: odd })).toContain('red}body')
})

test('the letters bear the colours of the site', () => {
  const css = readFileSync('src/components/design/tokens.css', 'utf8')
  const token = (name: string) =>
    new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css)?.slice(1)

  const pair = (name: keyof typeof letterColours.light) => [
    letterColours.light[name],
    letterColours.dark[name],
  ]
  expect(pair('paper')).toEqual(token('paper'))
  expect(pair('surface')).toEqual(token('surface'))
  expect(pair('ink')).toEqual(token('ink'))
  expect(pair('muted')).toEqual(token('ink-2'))
  expect(pair('line')).toEqual(token('line'))
  expect(pair('link')).toEqual(token('link'))
  expect(pair('accent')).toEqual(token('example'))
})
