import { storedFields } from '@/domain/publication/storedFields'

import { findCatalogue } from './catalogue'
import type { Reader } from './reader'
import { settingsTag } from './tags'

/** The texts that stand on every page, or on the start page; null where the built-in text serves. */
export type SiteTexts = Readonly<{
  heading: string | null
  lede: string | null
  announcement: string | null
  contactEmail: string | null
}>

/** Finds the site's own texts in the reader's language. */
export async function findSettings({ locale, noteShown, payload }: Reader): Promise<SiteTexts> {
  await noteShown([settingsTag])
  const { settings } = await findCatalogue(payload)
  const { text } = storedFields(await settings(), locale)

  return {
    heading: text('heading'),
    lede: text('lede'),
    announcement: text('announcement'),
    contactEmail: text('contactEmail'),
  }
}
