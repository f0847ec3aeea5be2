/** Lets an address through when it leads to the web, to the site itself or to a mailbox; otherwise null. */
export function toSafeHref(value: unknown): string | null {
  if (typeof value !== 'string') return null

  const href = value.trim()
  if (/^(https?:\/\/|mailto:|tel:)/i.test(href)) return href
  if (/^(#|\/(?!\/))/.test(href)) return href
  return null
}
