/** What somebody without an account thinks of a draft, as the form sent it. */
export type Opinion = Readonly<{
  name: string
  comment: string
  /** They stand behind the text. */
  endorses: boolean
  /** What a field that no person sees held. */
  trap: string
}>

export type OpinionReason =
  | 'empty'
  | 'comment-too-long'
  | 'name-too-long'
  | 'too-many'
  | 'not-asked'
  | 'closed'

/** The most characters of a name and of a comment. */
export const longest = { name: 80, comment: 3000 } as const

/** Says what is wrong with an opinion, or null when it can be recorded. */
export function judgeOpinion({ comment, endorses, name }: Opinion): OpinionReason | null {
  if (!comment.trim() && !endorses) return 'empty'
  if (name.trim().length > longest.name) return 'name-too-long'
  return comment.trim().length > longest.comment ? 'comment-too-long' : null
}
