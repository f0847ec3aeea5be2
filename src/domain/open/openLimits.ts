/** How many questions one address may ask in a stretch of time: twenty a second for as long as one likes. */
export const openLimit = { most: 1200, seconds: 60 } as const

/** How long an answer may be kept before it is asked for again, in seconds. */
export const openMaxAge = 30
