/**
 * Makes an address of a Swedish title: lower case, å and ä become a, ö becomes o, other marks are
 * dropped, and everything that is not a letter or a figure becomes one hyphen. At most 80 characters,
 * cut between words where possible. An empty text gives an empty slug.
 */
export function toSlug(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')

  if (words.length <= 80) return words

  const cut = words.slice(0, 81)
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : words.slice(0, 80)
}
