/** How the names of files begin that came into the library with a submission. */
export const libraryPrefix = 'bidrag-'

/** The name without the size that Payload makes of it, or null for a file of somebody else's. */
export const libraryNameOf = (name: string): string | null =>
  /^bidrag-[0-9a-f]{16}/.exec(name)?.[0] ?? null
