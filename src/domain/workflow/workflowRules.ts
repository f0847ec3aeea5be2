import { judgeEdit } from './judgeEdit'
import { judgeMove } from './judgeMove'
import { moves } from './moves'

/** The rules of the workflow in one piece, as the plugin takes them. */
export const workflowRules = {
  moves,
  judgeMove,
  judgeEdit,
  reviewers: ['admin', 'editor'],
  moderators: ['admin'],
} as const
