import type { PayloadRequest } from 'payload'

import { answerBy } from '@/domain/submission/answerBy'
import type { SubmissionSettings } from '@/domain/submission/settings'
import type { SubmissionStage } from '@/domain/submission/stages'

/** A submission that waits for a moderator. */
export type Waiting = Readonly<{
  id: string
  title: string
  stage: SubmissionStage
  assignee: string | null
  /** The sender has written since a moderator last looked. */
  hasNews: boolean
  /** Since when we could begin to read: from when the sender confirmed, where they had to. */
  since: Date
  movedAt: Date
  isLate: boolean
}>

/** Lists what waits for us, the longest waiting first. What is probably spam is not among it. */
export async function listWaiting(
  req: PayloadRequest,
  { answerDays, spamScore }: Pick<SubmissionSettings, 'answerDays' | 'spamScore'>,
  now: Date,
): Promise<Waiting[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: 'submissions',
    limit: 0,
    pagination: false,
    req,
    select,
    sort: 'receivedAt',
    where: {
      or: [
        { stage: { equals: 'in_moderation' } },
        { and: [{ stage: { equals: 'pending' } }, { score: { less_than: spamScore } }] },
      ],
    },
  })
  const today = answerBy(now, 0)
  return docs.map((row) => {
    const since = new Date(row.confirmedAt ?? row.receivedAt)
    return {
      assignee: row.assignee ? String(row.assignee) : null,
      hasNews: row.hasNews === true,
      id: String(row.id),
      isLate: answerBy(since, answerDays) < today,
      movedAt: new Date(row.movedAt),
      since,
      stage: row.stage,
      title: row.title,
    }
  })
}

type Row = Readonly<{
  id: string
  title: string
  stage: SubmissionStage
  assignee?: unknown
  confirmedAt?: string | null
  hasNews?: boolean | null
  movedAt: string
  receivedAt: string
}>

const select = {
  assignee: true,
  confirmedAt: true,
  hasNews: true,
  movedAt: true,
  receivedAt: true,
  stage: true,
  title: true,
} as const
