import type { SubmissionStage } from './stages'

/** A step on the way of a contribution, as its sender meets it. */
export type CaseStep = Readonly<{
  code: 'received' | 'confirmed' | 'read' | 'answered' | 'published' | 'withdrawn'
  state: 'done' | 'now' | 'ahead'
  /** When it was done, or begun. An ISO date. */
  at: string | null
}>

/** The stages as a sender knows them: what we think is spam looks as if it waits, as it does. */
export type CaseStage = Exclude<SubmissionStage, 'spam'>

/** What is thought to be spam is waiting, to whoever sent it. */
export const toCaseStage = (stage: SubmissionStage): CaseStage =>
  stage === 'spam' ? 'pending' : stage

/** What has happened to a case, as far as its sender may know. */
export type CaseFacts = Readonly<{
  stage: CaseStage
  /** Whether it had, or has, to be confirmed by a letter. */
  isByEmail: boolean
  lines: readonly Readonly<{ move: string; at: string }>[]
}>

/** The steps from a contribution to a page, and how far it has come. */
export function caseSteps({ isByEmail, lines, stage }: CaseFacts): readonly CaseStep[] {
  const first = (...moves: string[]) => lines.find(({ move }) => moves.includes(move))?.at ?? null
  const last = (...moves: string[]) =>
    lines.findLast(({ move }) => moves.includes(move))?.at ?? null
  const place = order[stage]
  const step = (code: keyof typeof places, at: string | null): CaseStep => ({
    at: place >= places[code] ? at : null,
    code,
    state: place > places[code] ? 'done' : place === places[code] ? 'now' : 'ahead',
  })

  const begun: CaseStep[] = [
    { at: first('received'), code: 'received', state: 'done' },
    ...(isByEmail ? [step('confirmed', first('confirm'))] : []),
  ]
  if (stage === 'withdrawn') {
    const isConfirmed = first('confirm') !== null
    return [
      ...begun.filter(({ code }) => code !== 'confirmed' || isConfirmed),
      { at: last('withdraw'), code: 'withdrawn', state: 'done' },
    ]
  }
  const decided = step('answered', last('accept', 'merge', 'decline'))
  return [
    ...begun,
    step('read', first('claim')),
    decided,
    ...(stage === 'declined' ? [] : [step('published', last('publish'))]),
  ]
}

const places = { confirmed: 1, read: 2, answered: 3, published: 4 } as const

/** How far a stage is: at a step, or past it. */
const order: Readonly<Record<CaseStage, number>> = {
  unconfirmed: 1,
  pending: 2,
  in_moderation: 2,
  needs_info: 2,
  declined: 3.5,
  accepted: 4,
  published: 5,
  withdrawn: 5,
}
