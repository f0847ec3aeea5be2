import type { Role } from '@/domain/vocabulary/roles'

import type { Stage } from './stages'

/** Someone who acts: a role, or the server itself when it seeds, imports or keeps an appointment. */
export type Actor = Role | 'system'

/** Whoever made an item: someone who acts, or a guest whose contribution was accepted. */
export type Author = Actor | 'guest'

/** How the acting person stands to the item. */
export type Relation = Readonly<{
  isAuthor: boolean
  isSameOrganisation: boolean
  isSubmitter: boolean
}>

/** What the rules may know about an item. Never its content. */
export type ItemFacts = Readonly<{
  state: Stage
  /** The public meets a version of the item now. */
  isLive: boolean
  /** A time is set at which the public version is taken away. */
  hasUnpublishTime: boolean
  everPublished: boolean
  isTrashed: boolean
  /** Whoever made the item; null when nobody knows. */
  authorRole: string | null
  /** Somebody outside the editorial team has written in the text since it was last published. */
  hasOutsideMaterial: boolean
  openBlockingComments: number
  openComments: number
}>

/** The choices that an editorial office makes for itself. */
export type Policy = Readonly<{
  /** An editor's own material: approved by the same editor with a written reason, or never. */
  editorSelfApproval: 'reason' | 'forbid'
}>
