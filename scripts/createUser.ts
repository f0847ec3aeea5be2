import { randomInt } from 'node:crypto'
import type { Payload } from 'payload'

import { type Role, roles } from '@/domain/vocabulary/roles'

export type UserWish = Readonly<{
  email: string
  name: string
  role: string
  /** The slug of the organisation that the person works for. */
  organisation?: string | null
  /** One is made when none is given. */
  password?: string | null
}>

export type CreatedUser =
  | Readonly<{ ok: true; email: string; password: string; isPasswordMade: boolean }>
  | Readonly<{ ok: false; reason: string }>

/** Lets a person in: checks what the command line cannot, and says in words what is wrong. */
export async function createUser(payload: Payload, wish: UserWish): Promise<CreatedUser> {
  const refusal = judgeWish(wish)
  if (refusal) return { ok: false, reason: refusal }

  const email = wish.email.trim().toLowerCase()
  const taken = await payload.count({ collection: 'users', where: { email: { equals: email } } })
  if (taken.totalDocs > 0) return { ok: false, reason: `${email} can sign in already.` }

  const organisation = wish.organisation ? await findOrganisation(payload, wish.organisation) : null
  if (wish.organisation && !organisation) {
    return {
      ok: false,
      reason: `There is no organisation "${wish.organisation}". Its slug is the last part of its address.`,
    }
  }

  const password = wish.password || newPassword()
  await payload.create({
    collection: 'users',
    data: { email, name: wish.name.trim(), organisation, password, role: wish.role as Role },
  })
  return { ok: true, email, password, isPasswordMade: !wish.password }
}

function judgeWish({ email, name, organisation, password, role }: UserWish): string | null {
  if (!/^\S+@\S+\.\S+$/.test(email.trim())) return `"${email}" is not an e-mail address.`
  if (!name.trim()) return 'The name is missing: --name "Anna Andersson"'
  if (!roles.some(({ code }) => code === role)) {
    return `"${role}" is not a role. Choose one of ${roles.map(({ code }) => code).join(', ')}.`
  }
  if (role === 'partner' && !organisation) {
    return 'A partner editor works for an organisation: --organisation SLUG'
  }
  if (password && password.length < 12) return 'The password is too short: 12 characters or more.'
  return null
}

async function findOrganisation(payload: Payload, slug: string): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'organisations',
    depth: 0,
    draft: true,
    limit: 1,
    where: { slug: { equals: slug } },
  })
  return docs[0] ? String(docs[0].id) : null
}

/** Twenty characters that nobody mistakes for one another, in four groups. */
function newPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')
  return [group(), group(), group(), group()].join('-')
}
