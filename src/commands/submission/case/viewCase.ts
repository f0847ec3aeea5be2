import type { BasePayload } from 'payload'

import { listFiles } from '@/commands/submission/files/listFiles'
import { findContributionSettings } from '@/commands/submission/findContributionSettings'
import { type CaseResult, findResultOf } from '@/commands/submission/findResultOf'
import { inOneTransaction } from '@/commands/submission/inOneTransaction'
import { answerBy } from '@/domain/submission/answerBy'
import type { Locale } from '@/domain/vocabulary/locales'

import { type OpenCase, openCase } from './openCase'

/** A case with all that its page tells. */
export type CaseView = OpenCase &
  Readonly<{
    /** The day (`2026-12-11`) by which there is an answer. */
    answerBy: string
    /** What it became, as far as the sender may know. */
    result: CaseResult | null
    files: readonly Readonly<{ id: string; name: string; bytes: number }>[]
  }>

/** Opens a case for its page, or answers null where the proof does not hold. */
export function viewCase(
  payload: BasePayload,
  proof: unknown,
  locale: Locale,
  now = new Date(),
): Promise<CaseView | null> {
  return inOneTransaction(payload, async (req) => {
    const open = await openCase(req, proof, now)
    if (!open) return null

    const { answerDays } = await findContributionSettings(payload, locale, req)
    return {
      ...open,
      answerBy: answerBy(waitsSince(open), answerDays),
      files: (await listFiles(req, open.submission.id)).map(toFile),
      result: await findResultOf(req, open.submission, locale),
    }
  })
}

/** We could begin to read when it was confirmed, or came in without an address to confirm. */
const waitsSince = ({ lines, submission }: OpenCase): Date =>
  new Date(lines.find(({ move }) => move === 'confirm')?.at ?? submission.receivedAt)

const toFile = ({ bytes, id, name }: CaseView['files'][number]) => ({ bytes, id, name })
