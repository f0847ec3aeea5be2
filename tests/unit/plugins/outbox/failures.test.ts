import { expect, test } from 'vitest'

import { judgeFailure } from '@/plugins/outbox/judgeFailure'
import { pauseAfter } from '@/plugins/outbox/pauseAfter'

const minute = 60_000

test.each([
  ['nobody answers', { code: 'ECONNECTION', command: 'CONN' }, 'unreachable'],
  [
    'our password is wrong',
    { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 },
    'unreachable',
  ],
  [
    'we may not send',
    { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 553 },
    'unreachable',
  ],
  [
    'the server is closing',
    { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 421 },
    'unreachable',
  ],
  ['the server took too long', new Error('too long'), 'unreachable'],
  ['nothing was thrown', undefined, 'unreachable'],
  ['the mailbox is full', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 452 }, 'later'],
  ['nobody lives there', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, 'refused'],
  ['the text is not wanted', { code: 'EMESSAGE', command: 'DATA', responseCode: 554 }, 'refused'],
  ['there is no address', { code: 'EENVELOPE', command: 'API' }, 'refused'],
])('when %s, the letter is told apart from the server', (_, error, failure) => {
  expect(judgeFailure(error)).toBe(failure)
})

test('a letter in vain rests longer each time, and at most six hours', () => {
  const pauses = [1, 2, 3, 4, 5, 6, 50].map((attempts) => pauseAfter(attempts) / minute)

  expect(pauses).toEqual([1, 5, 15, 60, 180, 360, 360])
})
