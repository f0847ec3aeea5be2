import type { Locale } from '@/domain/vocabulary/locales'
import { longestOpinion, openPreviewLink, sendOpinion } from '@/plugins/editorial-workflow'
import type { Reader } from '@/queries/reader'

import { publicReader } from './currentReader'
import { openBank } from './openBank'
import { replyWhenBankIsAway } from './replyWhenBankIsAway'

export { longestOpinion }

/** A draft behind a link and whoever reads it, to whom everything else is as public as ever. */
export async function openDraftLink(locale: Locale, token: string) {
  const reader: Reader = await publicReader(locale)
  const link = await replyWhenBankIsAway(() => openPreviewLink(reader.payload, token))
  return { reader, link }
}

type Opinion = Parameters<typeof sendOpinion>[2]

/** Keeps an opinion on the draft behind a link. */
export async function keepOpinion(token: string, opinion: Opinion) {
  return sendOpinion(await openBank(), token, opinion)
}
