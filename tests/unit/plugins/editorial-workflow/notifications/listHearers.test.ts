import { expect, test } from 'vitest'

import { moves } from '@/domain/workflow/moves'
import { scopes } from '@/domain/workflow/scopes'
import type { Workflow } from '@/plugins/editorial-workflow/fields'
import { listHearers } from '@/plugins/editorial-workflow/notifications/listHearers'
import { defaultTellings } from '@/plugins/editorial-workflow/notifications/tellings'
import { words } from '@/plugins/editorial-workflow/notifications/words'
import type { Person } from '@/plugins/editorial-workflow/service/findPeople'
import type { Settings } from '@/plugins/editorial-workflow/settle'

const settings = {
  ownerField: 'owner',
  rules: { reviewers: ['admin', 'editor'] },
  scopes,
} as unknown as Settings // all that the question asks for

const person = (id: string, role: string, organisation: string | null = null): Person => ({
  id,
  role,
  organisation,
  email: `${id}@example.se`,
  language: 'sv',
  mail: 'at_once',
  name: id,
})

const people = [
  person('Admin', 'admin'),
  person('Editor', 'editor'),
  person('Reviewer', 'editor'),
  person('Partner', 'partner', 'own'),
  person('Colleague', 'partner', 'own'),
  person('Writer', 'contributor', 'own'),
  person('Stranger', 'partner', 'other'),
  person('Nobody', 'unknown'),
]

/** Who hears, of a text that the writer made and the partner submitted, unless said otherwise. */
function hear(
  kind: string,
  { actor = 'Editor', before = {}, after = {}, doc = {} }: Record<string, object | string> = {},
) {
  const place = { state: 'in_review', rev: 2, submittedBy: 'Partner' } as Workflow
  const heard = listHearers(settings, people, defaultTellings[kind] ?? [], kind, {
    actor: actor as string,
    after: { ...place, ...(after as object) },
    before: { ...place, ...(before as object) },
    doc: { createdBy: 'Writer', owner: 'own', ...(doc as object) },
  })
  return heard.map(({ kind: as, person }) => (as === kind ? person.id : `${person.id}: ${as}`))
}

const reviewed = { before: { assignee: 'Reviewer' }, after: { assignee: 'Reviewer' } }
const owners = ['Partner', 'Colleague', 'Writer']

test.each([
  ['submit', {}, ['Admin', 'Reviewer']],
  ['submit', reviewed, ['Reviewer']],
  ['withdraw', { before: { assignee: 'Reviewer' } }, ['Reviewer']],
  ['withdraw', {}, []],
  ['assign', { after: { assignee: 'Reviewer' } }, ['Reviewer']],
  [
    'assign',
    { before: { assignee: 'Reviewer' }, after: { assignee: 'Admin' } },
    ['Admin', 'Reviewer: handed_over'],
  ],
  ['claim', { after: { assignee: 'Editor' } }, []],
  [
    'claim',
    { before: { assignee: 'Reviewer' }, after: { assignee: 'Editor' } },
    ['Reviewer: taken_over'],
  ],
  ['release', { before: { assignee: 'Reviewer' } }, ['Reviewer: handed_over', 'Admin']],
  ['endorse', { actor: 'Partner' }, ['Admin', 'Editor', 'Reviewer']],
  ['request_changes', reviewed, owners],
  ['approve', reviewed, owners],
  ['publish', {}, owners],
  ['publish', { actor: 'Partner' }, ['Colleague', 'Writer']],
  ['schedule', {}, owners],
  ['unschedule', {}, owners],
  ['publish_scheduled', { actor: '' }, owners],
  ['publish_scheduled_failed', { actor: '' }, ['Admin', 'Editor', 'Reviewer']],
  ['unpublish', {}, owners],
  ['archive', {}, owners],
  ['override', { actor: 'Admin' }, ['Editor', 'Reviewer']],
  ['edit_approved', reviewed, ['Reviewer']],
  ['edit_approved', {}, ['Admin', 'Reviewer']],
  ['confirm_current', {}, []],
  ['trash', {}, []],
])('of %s hear those whom it concerns (%o)', (kind, question, names) => {
  expect(hear(kind, question as never)).toEqual(names)
})

test('nobody hears of what they do not work with any more', () => {
  const moved = { doc: { createdBy: 'Stranger', owner: 'own' }, after: { submittedBy: 'Stranger' } }

  expect(hear('approve', moved)).toEqual(['Partner', 'Colleague'])
})

test('a text that no organisation owns is nobody’s but its author’s', () => {
  expect(hear('approve', { doc: { owner: '' }, after: { submittedBy: 'Writer' } })).toEqual([
    'Writer',
  ])
})

test('each row of the table is about a move that there is, and has words', () => {
  const names = [...moves.map(({ name }) => name as string), ...announced]
  const kinds = Object.entries(defaultTellings).flatMap(([kind, tellings]) =>
    tellings.map(({ as = kind }) => as),
  )

  expect(Object.keys(defaultTellings).filter((kind) => !names.includes(kind))).toEqual([])
  for (const kind of kinds) {
    expect(words.sv).toHaveProperty(`heard_${kind}`)
    expect(words.sv).toHaveProperty(`subject_${kind}`)
  }
})

/** What is told of beside the names of moves, and moves of the appointments. */
const announced = [
  'release',
  'publish_scheduled_failed',
  'prioritise',
  'schedule_unpublish',
  'unschedule_unpublish',
  'unpublish_scheduled',
]
