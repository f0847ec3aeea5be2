import { expect, test } from 'vitest'

import {
  beginTyping,
  queue,
  toInput,
  toMoment,
} from '@/plugins/editorial-workflow/admin/move/moveInput'
import type { WorkflowView } from '@/plugins/editorial-workflow/service/describe'
import type { OpenMove } from '@/plugins/editorial-workflow/service/listMoves'

const aMove = (move: Partial<OpenMove>): OpenMove => ({
  name: 'publish',
  label: 'Publicera',
  help: '',
  comment: 'optional',
  min: 0,
  choices: [],
  takes: [],
  ...move,
})

const aView = (workflow: Partial<WorkflowView['workflow']> = {}) =>
  ({
    timeZone: 'Europe/Stockholm',
    workflow: { state: 'approved', rev: 3, ...workflow },
    locales: [
      { code: 'sv', name: 'svenska', isSource: true, isWorthwhile: true },
      { code: 'en', name: 'engelska', isSource: false, isWorthwhile: false },
    ],
  }) as unknown as WorkflowView // the form asks for no more

test('a moment is shown as the clock stands where the site is', () => {
  expect(toMoment('2026-12-24T07:00:00.000Z', 'Europe/Stockholm')).toEqual({
    day: '2026-12-24',
    time: '08:00',
  })
  expect(toMoment('2026-07-01T22:30:00.000Z', 'Europe/Stockholm')).toEqual({
    day: '2026-07-02',
    time: '00:30',
  })
})

test('an editor who only publishes leaves the languages to the rule', () => {
  const move = aMove({ takes: ['locales'] })
  const view = aView()

  expect(toInput(move, beginTyping(move, view), view)).toEqual({})
})

test('an editor who chooses a language sends the choice', () => {
  const move = aMove({ takes: ['locales'] })
  const typed = { ...beginTyping(move, aView()), locales: ['sv', 'en'] }

  expect(toInput(move, typed, aView())).toEqual({ locales: ['sv', 'en'] })
})

test('an appointment is sent as the local time that was typed', () => {
  const move = aMove({ takes: ['scheduledFor', 'unpublishAt'] })
  const typed = {
    ...beginTyping(move, aView()),
    scheduledFor: { day: '2026-12-24', time: '08:00' },
  }

  expect(toInput(move, typed, aView())).toEqual({ scheduledFor: '2026-12-24T08:00' })
})

test('a day without a time is sent as it stands, so that the server can say what lacks', () => {
  const move = aMove({ takes: ['scheduledFor'] })
  const typed = { ...beginTyping(move, aView()), scheduledFor: { day: '2026-12-24', time: '' } }

  expect(toInput(move, typed, aView())).toEqual({ scheduledFor: '2026-12-24T' })
})

test('a review is given to somebody, or back to the queue', () => {
  const move = aMove({ comment: 'none', name: 'assign', takes: ['assignee'] })
  const typed = beginTyping(move, aView())

  expect(toInput(move, typed, aView())).toEqual({})
  expect(toInput(move, { ...typed, assignee: 'u1' }, aView())).toEqual({ assignee: 'u1' })
  expect(toInput(move, { ...typed, assignee: queue }, aView())).toEqual({ assignee: null })
})

test('only what was changed about the urgency is sent, and what was emptied is taken away', () => {
  const move = aMove({ name: 'prioritise', takes: ['priority', 'dueAt'] })
  const view = aView({ dueAt: '2026-12-04T11:00:00.000Z', priority: 'high' })
  const typed = beginTyping(move, view)

  expect(toInput(move, typed, view)).toEqual({})
  expect(toInput(move, { ...typed, dueAt: '', priority: 'low' }, view)).toEqual({
    dueAt: null,
    priority: 'low',
  })
})

test('what a move does not take is not sent, whatever was typed before', () => {
  const move = aMove({ comment: 'none' })
  const typed = {
    ...beginTyping(move, aView()),
    assignee: 'u1',
    priority: 'high',
    replacement: { collection: 'examples', id: 'e1', title: 'Annat' },
  }

  expect(toInput(move, typed, aView())).toEqual({})
})
