import { beforeEach, expect, test } from 'vitest'

import { createUser } from '../../../scripts/createUser'
import { startBank } from '../../support/bank'
import { known } from '../../support/items'

const bank = await startBank()
const wish = { email: 'anna@example.se', name: 'Anna Andersson', role: 'editor' }

beforeEach(() => bank.emptyBank())

test('a person who is let in can sign in with the password that was made', async () => {
  const created = await createUser(bank.payload, { ...wish, email: ' Anna@Example.se ' })

  expect(created).toMatchObject({ ok: true, email: 'anna@example.se', isPasswordMade: true })
  const { email, password } = created as Extract<typeof created, { ok: true }>
  const answer = await bank.rest('POST', '/api/users/login', { body: { email, password } })
  expect(answer.status).toBe(200)
  expect(answer.body.user.role).toBe('editor')
})

test('a partner editor is let in to their organisation', async () => {
  const { slug } = await bank.payload.findByID({
    collection: 'organisations',
    id: known.organisation,
    draft: true,
  })

  const created = await createUser(bank.payload, { ...wish, role: 'partner', organisation: slug })

  expect(created.ok).toBe(true)
  const { docs } = await bank.payload.find({
    collection: 'users',
    depth: 0,
    where: { email: { equals: wish.email } },
  })
  expect(docs[0]).toMatchObject({ role: 'partner', organisation: known.organisation })
})

test.each([
  ['an unknown role', { role: 'boss' }, 'Choose one of admin, editor, partner, contributor'],
  ['an address that is no address', { email: 'anna' }, 'is not an e-mail address'],
  ['no name', { name: ' ' }, 'The name is missing'],
  ['a partner without an organisation', { role: 'partner' }, '--organisation SLUG'],
  ['an organisation nobody knows', { organisation: 'nowhere' }, 'no organisation "nowhere"'],
  ['a short password', { password: 'hunter2' }, '12 characters'],
  ['someone who is in already', { email: bank.users.editor.email }, 'can sign in already'],
])('nobody is let in with %s', async (_, fault, words) => {
  const before = await bank.payload.count({ collection: 'users' })

  const created = await createUser(bank.payload, { ...wish, ...fault })

  expect(created).toEqual({ ok: false, reason: expect.stringContaining(words) })
  expect(await bank.payload.count({ collection: 'users' })).toEqual(before)
})
