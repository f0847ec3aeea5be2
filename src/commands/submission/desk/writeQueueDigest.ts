import type { BasePayload } from 'payload'

import type { Locale } from '@/domain/vocabulary/locales'
import { siteName } from '@/domain/vocabulary/siteName'
import { letterColours } from '@/domain/workflow/letterColours'
import { type Draft, writeLetter } from '@/plugins/editorial-workflow'

import type { Digest, Moderator } from './keepQueueDigests'
import type { Waiting } from './listWaiting'

/** So that no letter grows without end; the rest is in the queue. */
const longest = 20

/** Writes to a moderator about the queue: counts and titles, and nothing about who has sent. */
export function writeQueueDigest(
  { config }: BasePayload,
  { email, language, name }: Moderator,
  digest: Digest,
  key: string,
) {
  const words = letterWords[language]
  const { fresh, late, news, waiting } = digest
  const admin = config.serverURL + config.routes.admin
  const queue = `${admin}/collections/submissions`
  const toRow = (detail: string) => (one: Waiting) => ({
    detail,
    title: one.title,
    url: `${queue}/${one.id}`,
  })
  const rows = [...news.map(toRow(words.news)), ...fresh.map(toRow(words.fresh))]
  const left = rows.length - longest
  const draft: Draft = {
    actions: [{ label: words.open, url: queue }],
    foot: [words.why, words.choice(`${admin}/account`)],
    language,
    name,
    paragraphs: [
      words.lead(waiting),
      ...(late > 0 ? [words.late(late)] : []),
      ...(left > 0 ? [words.more(left)] : []),
    ],
    rows: rows.slice(0, longest),
    subject: words.subject(waiting, late),
  }
  const letterhead = { name: siteName, address: config.serverURL, ...letterColours }
  return { key, language, to: email, ...writeLetter(draft, letterhead) }
}

const sv = {
  subject: (waiting: number, late: number) =>
    (waiting === 1 ? 'Ett bidrag väntar' : `${waiting} bidrag väntar`) +
    (late > 0 ? `, varav ${late} längre än lovat` : ''),
  lead: (waiting: number) =>
    waiting === 1
      ? 'Ett inskickat bidrag väntar på redaktionen.'
      : `${waiting} inskickade bidrag väntar på redaktionen.`,
  late: (late: number) =>
    late === 1
      ? 'Ett av dem har väntat längre än avsändaren har lovats.'
      : `${late} av dem har väntat längre än avsändarna har lovats.`,
  more: (left: number) => `Dessutom ${left} till, som står i kön.`,
  fresh: 'Nytt i kön',
  news: 'Avsändaren har skrivit, och du läser ärendet',
  open: 'Öppna kön',
  why: 'Du får mejlet för att du tar hand om inskickade bidrag.',
  choice: (url: string) =>
    `Välj om du vill ha mejl: ${url}. En administratör kan stänga av sammanfattningen för alla under Inställningar för bidrag.`,
}

const en: typeof sv = {
  subject: (waiting, late) =>
    (waiting === 1 ? 'One contribution is waiting' : `${waiting} contributions are waiting`) +
    (late > 0 ? `, ${late} longer than promised` : ''),
  lead: (waiting) =>
    waiting === 1
      ? 'One contribution is waiting for the editors.'
      : `${waiting} contributions are waiting for the editors.`,
  late: (late) =>
    late === 1
      ? 'One of them has waited longer than the sender was promised.'
      : `${late} of them have waited longer than the senders were promised.`,
  more: (left) => `And ${left} more, which stand in the queue.`,
  fresh: 'New in the queue',
  news: 'The sender has written, and you read the case',
  open: 'Open the queue',
  why: 'You get this letter because you look after contributions.',
  choice: (url) =>
    `Choose whether you want letters: ${url}. An administrator can switch the digest off for everybody under Contribution settings.`,
}

const letterWords: Readonly<Record<Locale, typeof sv>> = { en, sv }
