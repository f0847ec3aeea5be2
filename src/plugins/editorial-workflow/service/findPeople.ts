import type { PayloadRequest, Where } from 'payload'

import type { Settings } from '../settle'
import { slugOf } from '../slugs'

/** A person as the workflow knows one: who, where, and how they want to be told. */
export type Person = Readonly<{
  id: string
  name: string
  email: string
  role: string | null
  organisation: string | null
  mail: 'at_once' | 'daily' | 'off'
  language: string
}>

/** Finds people beneath the access rules: for letters and lists of names, never to hand out as they are. */
export async function findPeople(
  settings: Settings,
  req: PayloadRequest,
  where: Where,
): Promise<Person[]> {
  const { docs } = await req.payload.db.find<Record<string, unknown>>({
    collection: slugOf(settings.users),
    limit: 0,
    pagination: false,
    req,
    sort: 'name',
    where,
  })
  return docs.map((user) => ({
    id: String(user.id),
    name: String(user.name ?? user.email ?? ''),
    email: String(user.email ?? ''),
    role: settings.roleOf(user),
    organisation: settings.organisationOf(user),
    mail: (user.workflowMail as Person['mail'] | null) ?? 'at_once', // one of its options
    language: String(user.mailLanguage ?? settings.locales[0] ?? 'en'),
  }))
}
