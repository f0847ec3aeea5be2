import { staffField } from '@/access/who'

import { field } from './field'

/** Who is named for having contributed an item, because they chose so; erased when they ask for it. */
export const creditLineField = field.text('creditLine', ['Berättat av', 'Contributed by'], {
  access: { update: staffField },
  condition: (_, siblings) => Boolean(siblings?.creditLine),
  help: [
    'Avsändaren har valt att bli namngiven. Syns på sidan.',
    'The sender chose to be named. Shown on the page.',
  ],
  maxLength: 100,
})
