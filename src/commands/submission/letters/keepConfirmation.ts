import type { PayloadRequest } from 'payload'

import { findSubmitter } from '@/commands/submission/findSubmitter'
import type { StoredSubmission } from '@/commands/submission/submission'
import { formatMoment } from '@/i18n/dates'

import { caseAddress, countKept, keepToSender, lettersIn } from './keepToSender'
import { confirmationKeys, letterKey, mostConfirmations } from './letterKey'

/** What a letter asks to be confirmed, and whether it is the one that reminds. */
type Asking = Readonly<{
  what?: 'contribution' | 'address'
  isReminder?: boolean
  /** The address of a submission that has come in this moment, and so has had no letter. */
  firstTo?: string
}>

/**
 * Keeps the letter that asks a sender to confirm: at most three for a case, whatever they ask for.
 * It says nothing that the sender has written, so that nobody can send their words to the address of
 * somebody else through us. Answers whether there is a letter.
 */
export async function keepConfirmation(
  req: PayloadRequest,
  submission: StoredSubmission,
  token: string,
  { firstTo, isReminder = false, what = 'contribution' }: Asking = {},
): Promise<boolean> {
  const to = firstTo ?? (await findSubmitter(req, submission.id))?.email
  const turn = firstTo ? 0 : await countKept(req, confirmationKeys(submission.id))
  if (!to || turn >= mostConfirmations) return false

  const { locale } = submission
  const words =
    what === 'address' ? askAddress(submission) : askContribution(submission, isReminder)
  await keepToSender(req, {
    ...words,
    actions: [{ label: words.action, url: caseAddress(req, locale, token) }],
    foot: [words.notYou, lettersIn(locale).reference(submission.reference)],
    key: letterKey(submission.id, 'confirm', isReminder ? 'reminder' : turn),
    locale,
    to,
  })
  return true
}

/** Says whether a sender can be asked once more. */
export const hasConfirmationsLeft = async (req: PayloadRequest, id: string): Promise<boolean> =>
  (await countKept(req, confirmationKeys(id))) < mostConfirmations

function askContribution({ locale, purgeAt }: StoredSubmission, isReminder: boolean) {
  const { confirm } = lettersIn(locale)
  return {
    action: confirm.action,
    notYou: confirm.notYou,
    paragraphs: [
      isReminder ? confirm.stillWaiting : confirm.thanks,
      ...(purgeAt ? [confirm.how(formatMoment(purgeAt, locale))] : []),
    ],
    subject: isReminder ? confirm.reminder : confirm.subject,
  }
}

function askAddress({ locale }: StoredSubmission) {
  const { action, notYou, subject, text } = lettersIn(locale).address
  return { action, notYou, paragraphs: [text], subject }
}
