import { expect, test } from 'vitest'

import { parseContribution } from '@/domain/submission/contribution'
import { readForm, type Typed } from '@/domain/submission/readForm'
import { toTyped } from '@/domain/submission/toTyped'
import { targetGroups } from '@/domain/vocabulary/efforts'

const municipalities = [{ code: '0581', name: 'Norrköping' }]
const sender = { credit: true, creditName: 'Bolaget', name: 'Namn', role: null }

function sent(typed: Typed): FormData {
  const form = new FormData()
  for (const [name, values] of Object.entries(typed)) {
    for (const value of values) form.append(name, value)
  }
  return form
}

test.each([
  [
    'example',
    {
      title: 'Odling',
      municipality: '0581',
      challenge: 'Tom gård.\nIngen där.',
      whatWasDone: 'Vi byggde.',
      startYear: '2023',
      targetGroups: targetGroups.slice(0, 2).map(({ code }) => code),
      themes: ['motesplatser', 'trygghet'],
      methods: ['Trygghetsvandring', 'Egen metod'],
      links: ['https://exempel.se/a', 'https://exempel.se/b'],
    },
  ],
  [
    'experience',
    {
      about: 'method/trygghetsvandring',
      title: 'Vi gick',
      text: 'Det gick bra.',
      outcome: 'battre',
    },
  ],
  ['correction', { about: 'method/x', text: 'Fel år.', links: [] }],
] as const)(
  'an %s that is shown in its form and sent again unchanged is the same',
  (kind, given) => {
    const parsed = parseContribution(kind, given, { consent: true })
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))

    const read = readForm(
      kind,
      sent(toTyped(parsed.contribution, sender, municipalities)),
      municipalities,
    )
    const again = parseContribution(kind, read.answers, { ...read.sender, consent: true })

    expect(again).toMatchObject({ ok: true, contribution: parsed.contribution })
    expect(again.ok && again.sender).toMatchObject({
      credit: true,
      creditName: 'Bolaget',
      role: '',
    })
  },
)
