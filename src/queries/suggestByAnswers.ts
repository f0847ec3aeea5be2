import type { FacetTable } from '@/catalogue/makeFacetTable'
import type { CatalogueItem } from '@/domain/catalogue/catalogueItem'
import { toItemCard } from '@/domain/catalogue/toCatalogueCard'
import { type Answers, listAnswered, toListChoice, withoutAnswer } from '@/domain/guide/answers'
import { judgeFit } from '@/domain/guide/judgeFit'
import { pointsFor, pointsOfUsage } from '@/domain/guide/points'
import { guideFacets, type SuggestedKind, suggestedKinds } from '@/domain/guide/questions'
import type { Suggestion, Suggestions } from '@/domain/guide/suggestion'

import { findItem } from './findItem'
import { lookupIn } from './lookupIn'
import type { Reader } from './reader'
import { findReadModel, type ReadModel } from './readModel'

/** How many of a kind are suggested: few enough to read. */
const mostShown = 6

/** How many are looked at more closely: what they are used in is counted for these alone. */
const mostConsidered = 12

/** Suggests methods and examples that suit the answers best, with the reasons. */
export async function suggestByAnswers(
  reader: Reader,
  answers: Answers,
): Promise<readonly Suggestions[]> {
  const model = await findReadModel(reader.payload)

  return Promise.all(
    suggestedKinds.map(async (kind) => {
      const best = pickBest(reader, model, kind, answers)
      const fitAll = countFitting(model.table, kind, answers)
      return {
        kind,
        rows: await Promise.all(best.map((one) => toSuggestion(reader, one, kind, answers))),
        fitAll,
        loosen: fitAll === 0 ? listLoosenings(model.table, kind, answers) : [],
      }
    }),
  )
}

type Considered = Readonly<{ item: CatalogueItem; points: number; usedIn: number }>

function pickBest(
  { locale }: Reader,
  { catalogue, table }: ReadModel,
  kind: SuggestedKind,
  answers: Answers,
): readonly Considered[] {
  const lookup = lookupIn(catalogue, locale)
  const countUses = (id: string) =>
    lookup
      .pointingAt('methods', id)
      .filter(({ collection, field }) => collection === 'examples' && field === 'methodsUsed')
      .length

  return table
    .rank({
      choice: { kind: [kind] },
      facets: [...guideFacets, 'evidence'],
      pointsOf: pointsFor(answers),
      limit: mostConsidered,
    })
    .flatMap(({ points, slot }) => {
      const item = table.itemAt(slot)
      const usedIn = item && kind === 'method' ? countUses(item.id) : 0
      return item ? [{ item, usedIn, points: points + pointsOfUsage(usedIn) }] : []
    })
    .toSorted((a, b) => b.points - a.points)
    .slice(0, mostShown)
}

async function toSuggestion(
  reader: Reader,
  { item, usedIn }: Considered,
  kind: SuggestedKind,
  answers: Answers,
): Promise<Suggestion> {
  const method = kind === 'method' ? await findItem(reader, 'method', item.slug) : null
  const more = method?.kind === 'method' ? method : null

  return {
    card: toItemCard(item.faces[reader.locale].card, reader.now),
    fit: judgeFit({ kind, facets: item.facets }, answers),
    usedIn,
    needsTraining: more?.competence === 'utbildning_kravs',
    tools: more?.tools ?? [],
  }
}

const countFitting = (table: FacetTable, kind: SuggestedKind, answers: Answers): number =>
  table.scan({ choice: { ...toListChoice(answers, kind), kind: [kind] } }).slots.length

/** The answers of which one less would leave something, those first that would leave the most. */
function listLoosenings(table: FacetTable, kind: SuggestedKind, answers: Answers) {
  return listAnswered(answers)
    .map((facet) => ({ facet, count: countFitting(table, kind, withoutAnswer(answers, facet)) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
}
