import type { PayloadRequest } from 'payload'

import type { Settings } from '../settle'
import { findPeople } from './findPeople'

/** The names of people, by id. Who is not there has been removed. */
export async function namePeople(
  settings: Settings,
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const people = await findPeople(settings, req, { id: { in: [...ids] } })
  return new Map(people.map(({ id, name }) => [id, name]))
}
