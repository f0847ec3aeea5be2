import { revalidateTag } from 'next/cache'

/** Drops cached pages by tag. Outside a running site, as when content is loaded, there are none. */
export function dropPages(tags: readonly string[]): void {
  try {
    for (const tag of tags) revalidateTag(tag, { expire: 0 })
  } catch (err) {
    if (!(err instanceof Error && err.message.includes('static generation store missing')))
      throw err
  }
}
