import type { StoredSubmission } from '@/commands/submission/submission'
import { type DeclineReason, declineReasons } from '@/domain/submission/declineReasons'
import { labelOf } from '@/domain/vocabulary/term'
import { formatDate } from '@/i18n/dates'
import type { Draft } from '@/plugins/editorial-workflow'

import { lettersIn } from './keepToSender'

/** What a letter to a sender tells of. */
export type LetterTo =
  | 'received'
  | 'asked'
  | 'accepted'
  | 'merged'
  | 'declined'
  | 'published'
  | 'withdrawn'

/** What goes into a letter beside the case itself. */
export type LetterExtra = Readonly<{
  /** What the moderator has written: the question, the answer. */
  words?: string
  /** Why it was declined. */
  reason?: DeclineReason
  /** The page it became, as paths on the site. */
  page?: Readonly<{ path: string; title?: string; correctPath?: string }>
  /** The day by which there is an answer. */
  answerBy?: string
  now?: Date
}>

/** Where a letter leads: to the case, and the address of the site. */
type Ways = Readonly<{ open: string; site: string }>

type Words = Pick<Draft, 'subject' | 'paragraphs' | 'quote' | 'actions' | 'foot'>

/**
 * Writes a letter about a case. What people have typed stands in the running text or in the quotation,
 * never in the subject, and none of it becomes a link of ours.
 */
export function writeTo(
  submission: StoredSubmission,
  what: LetterTo,
  extra: LetterExtra,
  ways: Ways,
): Words {
  const words = lettersIn(submission.locale)
  return {
    ...bodies[what](submission, extra, ways),
    quote: extra.words?.trim() || null,
    foot: [words.why, words.private, words.reference(submission.reference)],
  }
}

type Body = (
  submission: StoredSubmission,
  extra: LetterExtra,
  ways: Ways,
) => Pick<Words, 'subject' | 'paragraphs' | 'actions'>

const bodies: Readonly<Record<LetterTo, Body>> = {
  received: ({ locale }, { answerBy }, ways) => {
    const { open, received } = lettersIn(locale)
    const next = answerBy ? [received.next(formatDate(answerBy, locale))] : []
    return {
      actions: [{ label: open, url: ways.open }],
      paragraphs: [received.text, ...next],
      subject: received.subject,
    }
  },
  asked: ({ locale, title }, _, ways) => {
    const { asked } = lettersIn(locale)
    return {
      actions: [{ label: asked.action, url: ways.open }],
      paragraphs: [asked.text(title)],
      subject: asked.subject,
    }
  },
  accepted: ({ locale, title }, _, ways) => {
    const { accepted, open } = lettersIn(locale)
    return {
      actions: [{ label: open, url: ways.open }],
      paragraphs: [accepted.text(title), accepted.next],
      subject: accepted.subject,
    }
  },
  merged: ({ locale, title }, { page }, ways) => {
    const { merged, open } = lettersIn(locale)
    return {
      actions: [
        ...(page ? [{ label: merged.action, url: ways.site + page.path }] : []),
        { label: open, url: ways.open },
      ],
      paragraphs: [merged.text(title), merged.next],
      subject: merged.subject,
    }
  },
  declined: ({ locale, title }, { reason, words }, ways) => {
    const { declined, open } = lettersIn(locale)
    const label = reason && reason !== 'other' ? labelOf(declineReasons, reason, locale) : null
    return {
      actions: [{ label: open, url: ways.open }],
      paragraphs: [
        declined.text(title),
        ...(label ? [declined.reason(label.toLowerCase())] : []),
        declined.next,
        ...(words?.trim() ? [declined.words] : []),
      ],
      subject: declined.subject,
    }
  },
  published: ({ locale, title }, { page }, ways) => {
    const { open, published } = lettersIn(locale)
    const { correctPath, path } = page ?? {}
    return {
      actions: [
        ...(path ? [{ label: published.action, url: ways.site + path }] : []),
        ...(correctPath ? [{ label: published.correct, url: ways.site + correctPath }] : []),
        { label: open, url: ways.open },
      ],
      paragraphs: [published.text(page?.title ?? title), ...(correctPath ? [published.next] : [])],
      subject: published.subject,
    }
  },
  withdrawn: ({ locale, title }, _, ways) => {
    const { open, withdrawn } = lettersIn(locale)
    return {
      actions: [{ label: open, url: ways.open }],
      paragraphs: [withdrawn.text(title), withdrawn.next],
      subject: withdrawn.subject,
    }
  },
}
