import type { PayloadRequest } from 'payload'

import { answerBy } from '@/domain/submission/answerBy'
import type { SubmissionSettings } from '@/domain/submission/settings'

type Waiting = { id: string; confirmedAt?: string | null; receivedAt: string }

/**
 * Lists what has waited for us longer than was promised, what is probably spam aside. A promise is
 * counted from when the sender confirmed, where they had to.
 */
export async function listLate(
  req: PayloadRequest,
  { answerDays, spamScore }: Pick<SubmissionSettings, 'answerDays' | 'spamScore'>,
  now: Date,
): Promise<ReadonlySet<string>> {
  const longAgo = new Date(now.getTime() - answerDays * 86_400_000).toISOString()
  const { docs } = await req.payload.db.find<Waiting>({
    collection: 'submissions',
    limit: 0,
    pagination: false,
    req,
    select: { confirmedAt: true, receivedAt: true },
    where: {
      and: [
        { receivedAt: { less_than_equal: longAgo } },
        {
          or: [
            { stage: { equals: 'in_moderation' } },
            { and: [{ stage: { equals: 'pending' } }, { score: { less_than: spamScore } }] },
          ],
        },
      ],
    },
  })
  const today = answerBy(now, 0)
  const isLate = ({ confirmedAt, receivedAt }: Waiting) =>
    answerBy(new Date(confirmedAt ?? receivedAt), answerDays) < today
  return new Set(docs.filter(isLate).map(({ id }) => String(id)))
}
