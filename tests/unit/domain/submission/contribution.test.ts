import { expect, test } from 'vitest'

import { judgeAnswer, longest, parseContribution, tidy } from '@/domain/submission/contribution'

const example = {
  title: 'Odling på gården',
  municipality: '0581',
  challenge: 'Gården stod tom.',
  whatWasDone: 'Vi byggde odlingslådor tillsammans.',
}
const sender = { consent: true }

test('the answers that must be given are enough', () => {
  const parsed = parseContribution('example', example, sender)

  expect(parsed).toMatchObject({ ok: true, contribution: { ...example, links: [], themes: [] } })
})

test('everything that is wrong is named at once, in the order of the form', () => {
  const parsed = parseContribution(
    'example',
    {
      ...example,
      title: ' ',
      challenge: 'x'.repeat(longest.story + 1),
      links: ['javascript:alert(1)'],
    },
    { email: 'inte en adress' },
  )

  expect(parsed).toEqual({
    ok: false,
    problems: [
      { field: 'title', fault: 'missing' },
      { field: 'challenge', fault: 'too-long', max: longest.story },
      { field: 'links.0', fault: 'not-an-address' },
      { field: 'sender.email', fault: 'not-an-email' },
      { field: 'sender.consent', fault: 'tick-needed' },
    ],
  })
})

test.each([
  ['wrong types', { ...example, title: 7 }, { field: 'title', fault: 'wrong-type' }],
  [
    'a nested answer',
    { ...example, challenge: { $gt: '' } },
    { field: 'challenge', fault: 'wrong-type' },
  ],
  [
    'a field of ours',
    { ...example, stage: 'accepted' },
    { field: 'stage', fault: 'unknown-field' },
  ],
  [
    'a prototype',
    JSON.parse(`${JSON.stringify(example).slice(0, -1)},"__proto__":{"a":1}}`),
    { field: '__proto__', fault: 'unknown-field' },
  ],
  [
    'an invented code',
    { ...example, costBand: 'gratis' },
    { field: 'costBand', fault: 'not-a-choice' },
  ],
  [
    'no municipality',
    { ...example, municipality: 'Norrköping' },
    { field: 'municipality', fault: 'unknown-municipality' },
  ],
])('%s in an answer are refused in words', (_, given, problem) => {
  const parsed = parseContribution('example', given, sender)

  expect(parsed.ok ? null : parsed.problems[0]).toEqual(problem)
})

test('nothing invisible comes along, and what people type stays', () => {
  expect(tidy(' a\u0000b\u202Ec\r\nd\te\u200B ')).toBe('abc\nd\te')
  expect(tidy('<b>5 < 6</b> & åäö 👩‍🌾')).toBe('<b>5 < 6</b> & åäö 👩‍🌾')
})

test('one answer is judged alone', () => {
  expect(judgeAnswer('example', 'title', '')).toBe('missing')
  expect(judgeAnswer('example', 'title', 'Odling')).toBeNull()
  expect(judgeAnswer('example', 'links', ['hej'])).toBe('not-an-address')
  expect(judgeAnswer('experience', 'sender.email', 'a@b')).toBe('not-an-email')
})
