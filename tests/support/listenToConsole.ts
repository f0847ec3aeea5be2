import { afterEach, beforeEach, vi } from 'vitest'

import { complaints, expected } from './complaints'

/** A complaint that no test expected fails the test that caused it. */
beforeEach(() => {
  complaints.length = 0
  expected.length = 0
  vi.spyOn(console, 'error').mockImplementation((...words) => {
    complaints.push(words.map(String).join(' '))
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  const surprises = complaints.filter((words) => !expected.some((pattern) => pattern.test(words)))
  if (surprises.length > 0) throw new Error(`Nobody expected:\n${surprises.join('\n')}`)
})
