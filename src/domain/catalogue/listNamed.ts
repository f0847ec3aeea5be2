import type { ItemRef, PublicItem } from '@/domain/publication/publicItem'

/** The other items that the page of an item names by itself: what it uses, belongs to, and came from. */
export function listNamed(item: PublicItem): ItemRef[] {
  const owner = item.owner ? [item.owner] : []
  return [...owner, ...refsOf(item)]
}

const one = (ref: ItemRef | null): ItemRef[] => (ref ? [ref] : [])

function refsOf(item: PublicItem): readonly ItemRef[] {
  switch (item.kind) {
    case 'example':
      return [
        ...item.actors.map(({ organisation }) => organisation),
        ...item.evaluation.flatMap(({ by }) => one(by)),
        ...item.funding.flatMap(({ funder }) => one(funder)),
        ...item.methodsUsed.map(({ method }) => method),
        ...item.toolsUsed,
        ...item.partOf,
        ...item.parts,
        ...item.cameFrom,
      ]
    case 'method':
      return [
        ...one(item.methodOwner),
        ...item.steps.flatMap(({ tool }) => one(tool)),
        ...item.relatedMethods.map(({ method }) => method),
        ...item.tools,
        ...item.usedIn.map(({ example }) => example),
        ...item.cameFrom,
      ]
    case 'tool':
      return [...one(item.provider), ...item.methods, ...item.usedIn, ...item.cameFrom]
    case 'organisation':
      return [
        ...one(item.parent),
        ...item.memberOf,
        ...item.children,
        ...item.members,
        ...item.takesPartIn.map((part) => part.item),
        ...item.methodsOwned,
        ...item.toolsProvided,
      ]
    case 'lab':
      return [
        ...one(item.host),
        ...item.partners.map(({ organisation }) => organisation),
        ...item.tests.flatMap(({ method }) => one(method)),
        ...item.resultedIn,
        ...item.parts,
        ...item.funding.flatMap(({ funder }) => one(funder)),
      ]
  }
}
