import type { PayloadRequest, Where } from 'payload'

import { actorOf } from '../service/standing'
import type { Settings } from '../settle'

/**
 * The rows of a person, asked of what the workflow keeps about documents: events and comments carry
 * the organisation and the author of the document they belong to.
 */
export function scopeWhere(settings: Settings, user: PayloadRequest['user']): Where | boolean {
  const actor = actorOf(settings, user)
  const scope = settings.scopes[actor.role ?? '']

  if (scope === 'all') return true
  if (scope === 'organisation' && actor.organisation) {
    return { documentOrganisation: { equals: actor.organisation } }
  }
  return scope === 'own' && actor.id ? { documentAuthor: { equals: actor.id } } : false
}

/** Says whether somebody works with every document. */
export function worksWithAll(settings: Settings, user: PayloadRequest['user']): boolean {
  return scopeWhere(settings, user) === true
}
