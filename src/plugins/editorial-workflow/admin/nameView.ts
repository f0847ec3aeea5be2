import { en } from '../translations/en'
import { sv } from '../translations/sv'

const names = {
  desk: 'desk_all',
  notifications: 'bell_title',
  record: 'record',
  report: 'report',
  translations: 'translations',
} as const

/**
 * The title of a page that the plugin adds to the admin, in the reader's language; null for other
 * pages. Payload takes the title of such a page in one language only.
 */
export function nameView(segments: readonly string[] = [], language: string): string | null {
  const [first = '', ...rest] = segments
  if (rest.length > 0 || !Object.hasOwn(names, first)) return null

  const key = names[first as keyof typeof names] // it is among them
  return (language === 'sv' ? sv : en)[key]
}

/** What a page of the plugin tells Payload of itself: its title in the first language of the site. */
export function metaOf(view: keyof typeof names, locales: readonly string[]) {
  return { title: nameView([view], locales[0] === 'sv' ? 'sv' : 'en') ?? view }
}
