/** The stages an item passes on its way to the public, in the order in which people meet them. */
export const stages = [
  'draft',
  'in_review',
  'changes_requested',
  'approved',
  'scheduled',
  'published',
  'archived',
] as const

export type Stage = (typeof stages)[number]
