import { expect, test } from 'vitest'

import { judgeCompleteness } from '@/domain/workflow/judgeCompleteness'

test('an empty page is at nothing, a whole one at a hundred', () => {
  const page = {
    title: 'Om',
    summary: 'Vad banken är.',
    body: {
      root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Banken.' }] }] },
    },
  }

  expect(judgeCompleteness('pages', {})).toBe(0)
  expect(judgeCompleteness('pages', page)).toBe(100)
})

test('a page that lacks one of three texts is at two thirds', () => {
  expect(judgeCompleteness('news', { title: 'Nytt', summary: 'Kort.', date: '2018-06-15' })).toBe(
    75,
  )
})

test('several faults in the rows of one list count once', () => {
  const steps = [{ title: 'Bjud in' }, { title: 'Gå' }, { title: 'Lova' }]
  const almost = judgeCompleteness('methods', { steps })

  expect(almost).toBe(judgeCompleteness('methods', { steps: [] }))
})
