/** Nothing is kept of a longer choice: nobody comes back to it, and it would fill the memory with names. */
const longest = 400

/** Stands for no choice at all. */
const none = '-'

/**
 * Writes the query of a choice as one part of a path, which names the page that is kept: `~` for `=`,
 * `!` for `&`, `*` for a comma. Null for what is not to be kept.
 */
export function toSegment(query: string): string | null {
  if (query === '') return none
  if (query.length > longest || !/^[a-z0-9_=&,-]+$/.test(query)) return null
  return query.replaceAll('=', '~').replaceAll('&', '!').replaceAll(',', '*')
}

/** Reads the query out of such a part of a path, or null when toSegment has not written it. */
export function parseSegment(segment: string): string | null {
  const written = decode(segment)
  if (written === none) return ''
  const query = written?.replaceAll('~', '=').replaceAll('!', '&').replaceAll('*', ',') ?? ''
  return query !== '' && toSegment(query) === written ? query : null
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch {
    return null // the only thing that decoding throws about
  }
}
