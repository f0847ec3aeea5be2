import type { ItemFacts, Relation } from '@/domain/workflow/facts'
import type { MoveQuestion } from '@/domain/workflow/judgeMove'

/** An item in the state that a test is about, and otherwise as simple as can be. */
export const anItem = (facts: Partial<ItemFacts> = {}): ItemFacts => ({
  state: 'draft',
  isLive: false,
  hasUnpublishTime: false,
  everPublished: false,
  isTrashed: false,
  authorRole: 'editor',
  hasOutsideMaterial: false,
  openBlockingComments: 0,
  openComments: 0,
  ...facts,
})

/** Somebody's relation to an item; a stranger unless the test says more. */
export const aRelation = (relation: Partial<Relation> = {}): Relation => ({
  isAuthor: false,
  isSameOrganisation: false,
  isSubmitter: false,
  ...relation,
})

/** A wish to move an item, complete with what the test does not care about. */
export const aWish = ({
  document,
  relation,
  ...question
}: Partial<Omit<MoveQuestion, 'document' | 'relation'>> & {
  move: string
  document?: Partial<ItemFacts>
  relation?: Partial<Relation>
}): MoveQuestion => ({
  role: 'editor',
  comment: '',
  policy: { editorSelfApproval: 'reason' },
  document: anItem(document),
  relation: aRelation(relation),
  ...question,
})
