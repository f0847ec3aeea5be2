import { type Choice, toTidyChoice } from '@/domain/catalogue/choice'
import type { FacetName } from '@/domain/catalogue/facets'

/** One question whose answers can be let go of, and how many rows that would leave. */
export type WayOut = Readonly<{
  name: FacetName
  /** What is let go of, in words. */
  labels: readonly string[]
  choice: Choice
  total: number
}>

/** How many ways out are shown. */
const most = 4

/** Finds which question to let go of where a choice leaves nothing; the one that gives the most first. */
export async function toWaysOut(
  choice: Choice,
  labelOf: (name: FacetName, code: string) => string,
  count: (choice: Choice) => Promise<number>,
): Promise<WayOut[]> {
  const names = Object.keys(toTidyChoice(choice)) as FacetName[] // its own keys
  if (names.length < 2) return []

  const ways = await Promise.all(
    names.map(async (name): Promise<WayOut> => {
      const { [name]: codes = [], ...others } = choice
      return {
        name,
        labels: codes.map((code) => labelOf(name, code)),
        choice: others,
        total: await count(others),
      }
    }),
  )
  return ways
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total)
    .slice(0, most)
}
