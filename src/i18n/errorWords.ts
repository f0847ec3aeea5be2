/** The words for when a page breaks in the browser; kept apart, for they are sent along with every page. */
export const errorWords = {
  sv: {
    title: 'Något gick fel hos oss',
    text: 'Sidan gick inte att visa. Felet är vårt, inte ditt. Försök igen, eller börja om från startsidan.',
    retry: 'Försök igen',
    start: 'Till startsidan',
    startPath: '/',
  },
  en: {
    title: 'Something went wrong on our side',
    text: 'The page could not be shown. The fault is ours, not yours. Try again, or start over from the start page.',
    retry: 'Try again',
    start: 'To the start page',
    startPath: '/en',
  },
} as const
