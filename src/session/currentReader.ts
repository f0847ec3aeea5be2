import { unstable_cache } from 'next/cache'
import { draftMode, headers } from 'next/headers'

import type { Locale } from '@/domain/vocabulary/locales'
import type { Reader } from '@/queries/reader'

import { openBank } from './openBank'
import { replyWhenBankIsAway } from './replyWhenBankIsAway'

/** Whoever is reading: an editor who previews drafts, or else the public. */
export async function currentReader(locale: Locale): Promise<Reader> {
  return (await draftMode()).isEnabled ? draftReader(locale) : publicReader(locale)
}

/** The public. Asks for neither cookies nor headers, so that what it reads can be cached. */
export async function publicReader(locale: Locale): Promise<Reader> {
  return {
    payload: await replyWhenBankIsAway(openBank),
    locale,
    user: null,
    drafts: false,
    noteShown,
    now: new Date(),
  }
}

/** An editor who looks at the site as it will be; whoever is not signed in reads as the public. */
export async function draftReader(locale: Locale): Promise<Reader> {
  const reader = await publicReader(locale)
  const { user } = await reader.payload.auth({ headers: await headers() })
  return { ...reader, user, drafts: user !== null }
}

/** Tags the page that is being made, through an empty cache entry that carries the tags. */
async function noteShown(tags: readonly string[]): Promise<void> {
  await unstable_cache(async () => true, ['shown', ...tags], { tags: [...tags] })()
}
