import type { search as swedish } from '../sv/search'

/** The words of the search in English. */
export const search: typeof swedish = {
  title: 'Search the bank',
  metaTitle: (query) => (query ? `${query} – search` : 'Search'),
  lede: 'Write as you would say it to a colleague. What is not yet translated is found in Swedish.',
  found: (n, query) => `${n} ${n === '1' ? 'result' : 'results'} for ${query}`,
  foundShort: (n) => `${n} ${n === '1' ? 'result' : 'results'}`,
  foundAll: (n) => `${n} ${n === '1' ? 'page' : 'pages'} with your filters`,
  kinds: 'Kinds of results',
  everything: 'All',
  didYouMean: 'Did you mean',
  loosened: 'Nothing has all the words. These have some of them.',
  cut: (n) => `We read the first ${n} characters of what you wrote.`,
  inSwedish: 'In Swedish',
  none: {
    title: (query) => `No results for ${query}`,
    titleFiltered: 'No results with these filters',
    text: 'Nobody has written about this in the bank yet, or it goes by another name here.',
    tips: 'Try this',
    spelling: 'Check the spelling of the words.',
    fewer: 'Use fewer words, or a wider one: “playground” rather than “playground opening”.',
    withoutOne: (what, n) => `Remove the filter ${what}: ${n} ${n === '1' ? 'result' : 'results'}`,
    withoutAll: (n) => `Search without filters: ${n} ${n === '1' ? 'result' : 'results'}`,
    themes: 'Themes to start from',
    newest: 'New in the bank',
    share: 'Have you tried it yourselves?',
  },
  ways: {
    themes: 'Or start from a theme',
    kinds: 'Or see everything of one kind',
    guide: 'Find a method with four questions',
    share: 'Share your example',
    allThemes: 'All themes',
  },
  away: {
    kicker: 'The search is resting',
    title: 'Searching does not work right now',
    text: 'The fault is ours. The rest of the bank works as usual: start from a list or a theme, or try again in a while.',
    again: 'Try again',
  },
}
