import type { Bilingual } from '@/domain/vocabulary/locales'

import type { Required } from './requirements'

/** What one document of each collection is called in running text: "Karin godkände exemplet …". */
export const namesInText = {
  examples: { sv: 'exemplet', en: 'the example' },
  methods: { sv: 'metoden', en: 'the method' },
  tools: { sv: 'verktyget', en: 'the tool' },
  organisations: { sv: 'organisationen', en: 'the organisation' },
  labs: { sv: 'labbet', en: 'the lab' },
  'lab-updates': { sv: 'dagboksinlägget', en: 'the diary entry' },
  themes: { sv: 'temat', en: 'the theme' },
  toolkits: { sv: 'samlingen', en: 'the toolkit' },
  pages: { sv: 'sidan', en: 'the page' },
  news: { sv: 'nyheten', en: 'the news item' },
  experiences: { sv: 'erfarenheten', en: 'the experience' },
} as const satisfies Record<Required, Bilingual>
