import type { related as relatedSv } from '../sv/related'

/** The words beside items that are like the one that is read. */
export const related: typeof relatedSv = {
  title: 'Similar',
  reasons: {
    method: 'Used the same method',
    challengeAndGroup: 'The same challenge and target group',
    challengeAndPlace: 'The same challenge in the same municipality',
    challengeAndArea: 'The same challenge in a similar area',
    challengeAndEffort: 'The same challenge and kind of effort',
    place: 'From the same municipality',
    organisation: 'The same organisation takes part',
    challenge: 'The same challenge',
  },
  keep: 'Save in a list of your own',
  compare: 'Compare with others',
}
