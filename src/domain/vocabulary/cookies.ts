/** The names of the admin's cookies begin with this; the public site sets none. */
export const cookiePrefix = 'innovationslabbet'

/** The cookie in which the admin remembers the language that an editor chose. */
export const languageCookie = `${cookiePrefix}-lng`
