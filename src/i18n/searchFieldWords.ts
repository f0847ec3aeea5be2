/** The words of the search field; kept apart, for they are sent along with every page. */
export const searchFieldWords = {
  sv: {
    label: 'Sök i kunskapsbanken',
    example: 'Till exempel trygghet på gården',
    send: 'Sök',
    list: 'Förslag',
    none: 'Inga förslag',
    one: 'Ett förslag. Gå till det med pil ner.',
    count: '{n} förslag. Gå till dem med pil ner.',
    kinds: {
      example: 'Exempel',
      method: 'Metod',
      tool: 'Verktyg',
      organisation: 'Organisation',
      lab: 'Labb',
    },
    path: '/sok',
  },
  en: {
    label: 'Search the knowledge bank',
    example: 'For example safety in the courtyard',
    send: 'Search',
    list: 'Suggestions',
    none: 'No suggestions',
    one: 'One suggestion. Reach it with the down arrow.',
    count: '{n} suggestions. Reach them with the down arrow.',
    kinds: {
      example: 'Example',
      method: 'Method',
      tool: 'Tool',
      organisation: 'Organisation',
      lab: 'Lab',
    },
    path: '/en/search',
  },
} as const
