import { describe, expect, test } from 'vitest'

import {
  completeMention,
  findBegunMention,
  matchPeople,
  mentionedIn,
  toPieces,
} from '@/plugins/editorial-workflow/comments/mentions'

const anna = { id: '1', name: 'Anna Ek' }
const annaKarin = { id: '2', name: 'Anna Ek Lund' }
const oskar = { id: '3', name: 'Oskar Åberg' }
const people = [anna, annaKarin, oskar]

describe('a name that is being written', () => {
  test.each([
    ['@', { at: 0, asked: '' }],
    ['Hej @An', { at: 4, asked: 'An' }],
    ['Hej @Anna E', { at: 4, asked: 'Anna E' }],
    ['(@å', { at: 1, asked: 'å' }],
    ['anna@example.se', null],
    ['Hej @Anna, kan', null],
    ['Hej', null],
    ['@ ', null],
  ])('in %j is %j', (text, begun) => {
    expect(findBegunMention(text, text.length)).toEqual(begun)
  })

  test('is only looked for before the cursor', () => {
    expect(findBegunMention('@An sedan', 3)).toEqual({ at: 0, asked: 'An' })
  })
})

test('people are found by the beginning of any of their names, in capitals or not', () => {
  expect(matchPeople(people, 'åb')).toEqual([oskar])
  expect(matchPeople(people, 'anna')).toEqual([anna, annaKarin])
  expect(matchPeople(people, 'nna')).toEqual([])
  expect(matchPeople(people, '')).toEqual(people)
})

test('a completed name stands in the text with one space after it, and the cursor there', () => {
  const text = 'Hej @An titta'

  const done = completeMention(text, { asked: 'An', at: 4 }, anna)

  expect(done).toEqual({ text: 'Hej @Anna Ek titta', cursor: 13 })
})

test('whoever’s name has been taken out of the text is not mentioned', () => {
  expect(mentionedIn('@Oskar Åberg, se här', people)).toEqual(['3'])
})

describe('a text is shown', () => {
  test('with the names in it set apart, the longest first', () => {
    expect(toPieces('@Anna Ek Lund och @Anna Ek?', [anna, annaKarin])).toEqual([
      { text: '@Anna Ek Lund', isMention: true },
      { text: ' och ', isMention: false },
      { text: '@Anna Ek', isMention: true },
      { text: '?', isMention: false },
    ])
  })

  test('as it is where nobody is mentioned, whatever it holds', () => {
    expect(toPieces('<b>@Anna Ek</b> (.*)', [])).toEqual([
      { text: '<b>@Anna Ek</b> (.*)', isMention: false },
    ])
  })

  test('also when a name holds signs that mean something to a machine', () => {
    const odd = { id: '4', name: 'A. (B) [c] *' }

    expect(toPieces('Se @A. (B) [c] *!', [odd]).map(({ text }) => text)).toEqual([
      'Se ',
      '@A. (B) [c] *',
      '!',
    ])
  })
})
