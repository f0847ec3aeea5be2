/** How long ago somebody checked that an item still holds; `of` is the code that items carry. */
export const freshnessTerms = [
  {
    code: 'inom_12_manader',
    of: 'fresh',
    sv: 'Inom tolv månader',
    en: 'Within twelve months',
  },
  {
    code: '12_24_manader',
    of: 'ageing',
    sv: 'För 12–24 månader sedan',
    en: '12–24 months ago',
  },
  {
    code: 'over_24_manader',
    of: 'stale',
    sv: 'För mer än två år sedan',
    en: 'More than two years ago',
  },
] as const

/** Whether results have been measured; only the answer yes can be chosen. */
export const measuredTerms = [
  { code: 'matta', sv: 'Har mätta resultat', en: 'Has measured results' },
] as const
