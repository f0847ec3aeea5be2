import { describe, expect, test } from 'vitest'

import { nameView } from '@/plugins/editorial-workflow/admin/nameView'

describe('the title of a page', () => {
  test.each([
    [['desk'], 'Alla texter', 'All texts'],
    [['notifications'], 'Aviseringar', 'Notifications'],
    [['translations'], 'Översättningar', 'Translations'],
  ])('%s is in the language of the reader', (segments, swedish, english) => {
    expect(nameView(segments, 'sv')).toBe(swedish)
    expect(nameView(segments, 'en')).toBe(english)
  })

  test.each([[undefined], [[]], [['login']], [['toString']], [['desk', 'else']]])(
    'Payload names %s itself',
    (segments) => {
      expect(nameView(segments, 'sv')).toBeNull()
    },
  )
})
