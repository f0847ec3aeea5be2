import type { PayloadRequest } from 'payload'

import { actorOf } from '../service/standing'
import type { Settings } from '../settle'

/** Whoever looks at the desk, as far as the desk cares. */
export type DeskReader = Readonly<{
  id: string
  role: string
  organisation: string | null
  /** Answers for the texts of others, and so has a queue. */
  isReviewer: boolean
  /** May say that a text is still right. */
  mayConfirm: boolean
}>

/** Says who looks at the desk, or null for somebody who works with no documents. */
export function deskReader(settings: Settings, user: PayloadRequest['user']): DeskReader | null {
  const { id, organisation, role } = actorOf(settings, user)
  if (!id || !role || !(role in settings.scopes)) return null

  return {
    id,
    role,
    organisation,
    isReviewer: settings.rules.reviewers.includes(role),
    mayConfirm: mayEver(settings, role, 'confirm_current'),
  }
}

/** Says whether a role has a move at all, where nothing about the document stands in the way. */
export function mayEver(settings: Settings, role: string, name: string): boolean {
  const move = settings.rules.moves.find((row) => row.name === name)
  return Boolean(
    move?.from.some(
      (state) =>
        settings.rules.judgeMove({
          move: name,
          role,
          relation: { isAuthor: true, isSameOrganisation: true, isSubmitter: false },
          document: {
            state,
            isLive: state === 'published',
            everPublished: state === 'published',
            isTrashed: false,
            authorRole: null,
            hasOutsideMaterial: false,
            hasUnpublishTime: false,
            openBlockingComments: 0,
            openComments: 0,
          },
          comment: 'x'.repeat(1000),
          policy: settings.policy,
        }).ok,
    ),
  )
}
