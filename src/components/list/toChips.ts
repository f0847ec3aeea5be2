import { type Choice, toggle } from '@/domain/catalogue/choice'

import type { Chip } from './Chips'
import type { FacetGroup } from './toFacetGroups'

/** What is chosen of some questions, each with the address without it. */
export const toChips = (
  groups: readonly FacetGroup[],
  choice: Choice,
  addressOf: (choice: Choice) => string,
): Chip[] =>
  groups.flatMap(({ name, options }) =>
    options
      .filter(({ isChosen }) => isChosen)
      .map(({ code, label }) => ({
        key: `${name} ${code}`,
        label,
        href: addressOf(toggle(choice, name, code)),
      })),
  )
