/** What the bank is called, in either language. */
export const siteName = 'Innovationslabbet'
