'use server'

import { redirect } from 'next/navigation'

import type { ReviewState } from '@/components/review/ReviewForm'
import { reviewLinkPath } from '@/domain/publication/reviewLink'
import { isLocale, sourceLocale } from '@/domain/vocabulary/locales'
import { isFromHere } from '@/session/isFromHere'
import { orAway } from '@/session/orAway'
import { keepReviewAnswer } from '@/session/reviewLink'

/** Keeps what the receiver of a letter answers; works without scripts, and keeps what was typed. */
export async function answerReview(_: ReviewState, form: FormData): Promise<ReviewState> {
  const read = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const asked = read('locale')
  const locale = isLocale(asked) ? asked : sourceLocale
  const token = read('token')
  const answer = read('answer')
  const message = read('message')
  const typed = { message }
  if (!(await isFromHere())) return { reason: 'elsewhere', typed }
  if (answer !== 'current' && answer !== 'outdated') return { reason: 'answer-missing', typed }

  // whoever confirms has nothing to ask for
  const wish = { answer, message: answer === 'outdated' ? message : '' } as const
  const outcome = await orAway(() => keepReviewAnswer(token, wish))
  if (!outcome.ok) return { reason: outcome.reason, typed }

  redirect(`${reviewLinkPath(token, locale)}?sent=1`)
}
