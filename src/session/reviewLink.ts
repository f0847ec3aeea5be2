import type { Locale } from '@/domain/vocabulary/locales'
import {
  answerReviewLink,
  longestMessage,
  openReviewLink,
  type ReviewAnswer,
} from '@/plugins/editorial-workflow'
import type { Reader } from '@/queries/reader'

import { publicReader } from './currentReader'
import { openBank } from './openBank'
import { replyWhenBankIsAway } from './replyWhenBankIsAway'

export { longestMessage }

/** What a link in a letter asks about; to whoever holds it everything else is as public as ever. */
export async function openReview(locale: Locale, token: string) {
  const reader: Reader = await publicReader(locale)
  const link = await replyWhenBankIsAway(() => openReviewLink(reader.payload, token))
  return { reader, link }
}

/** Keeps the answer of whoever holds a link. */
export async function keepReviewAnswer(token: string, answer: ReviewAnswer) {
  return answerReviewLink(await openBank(), token, answer)
}
