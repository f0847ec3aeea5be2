import { type Choice, toTidyChoice } from '@/domain/catalogue/choice'
import { facetOf } from '@/domain/catalogue/facets'

import {
  type CeilingFacet,
  type GuideFacet,
  guideFacets,
  isCeiling,
  type SuggestedKind,
  unknownCode,
} from './questions'

/** What has been answered, as it stands in the address. Of what one has to give there is one answer: the most. */
export type Answers = Choice

/** Reads a choice as answers: what the guide does not ask is left out, and of several ceilings the highest holds. */
export function toAnswers(choice: Choice): Answers {
  return toTidyChoice(
    Object.fromEntries(
      guideFacets.map((name) => {
        const codes = (choice[name] ?? []).filter((code) => code !== unknownCode)
        return [name, isCeiling(name) ? stepsOf(name).filter(isIn(codes)).slice(-1) : codes]
      }),
    ),
  )
}

/** The list that holds everything of a kind that fits all answers. */
export function toListChoice(answers: Answers, kind: SuggestedKind): Choice {
  return toTidyChoice(
    Object.fromEntries(
      guideFacets
        .filter((name) => facetOf(name).kinds.includes(kind))
        .map((name) => [name, listFitting(name, answers)]),
    ),
  )
}

/** The codes that fit the answer to one question; none when it was skipped. */
export function listFitting(name: GuideFacet, answers: Answers): readonly string[] {
  const codes = answers[name] ?? []
  const [most] = codes
  if (!isCeiling(name) || !most) return codes
  const steps = stepsOf(name)
  return steps.slice(0, steps.indexOf(most) + 1)
}

/** The answers without the one to a question. */
export const withoutAnswer = (answers: Answers, name: GuideFacet): Answers =>
  toTidyChoice({ ...answers, [name]: [] })

/** Which questions have been answered, in the order of the facets. */
export const listAnswered = (answers: Answers): readonly GuideFacet[] =>
  guideFacets.filter((name) => (answers[name] ?? []).length > 0)

/** What can be given, from the least to the most. */
export function stepsOf(name: CeilingFacet): readonly string[] {
  const { words } = facetOf(name)
  if (typeof words === 'string') throw new Error(`${name} has no steps`)
  return words.map(({ code }) => code).filter((code) => code !== unknownCode)
}

/** The ceilings that are asked: one that lets everything in would say nothing. */
export const listCeilings = (name: CeilingFacet): readonly string[] => stepsOf(name).slice(0, -1)

const isIn =
  (codes: readonly string[]) =>
  (code: string): boolean =>
    codes.includes(code)
