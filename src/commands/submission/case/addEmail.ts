import type { BasePayload, PayloadRequest } from 'payload'

import { mintCaseKey } from '@/commands/submission/caseKeys'
import { countLettersTo } from '@/commands/submission/letters/countLettersTo'
import { keepConfirmation } from '@/commands/submission/letters/keepConfirmation'
import { moveSubmission } from '@/commands/submission/moveSubmission'
import { emailHashOf } from '@/commands/submission/submitContribution'
import { judgeAnswer, tidy } from '@/domain/submission/contribution'
import { scoreOf } from '@/domain/submission/signals'

import { act, type CaseAsking, type CaseOutcome, hasWrittenEnough, refuse, toOutcome } from './act'
import type { OpenCase } from './openCase'

/** How many letters a day ask one address to confirm something, whoever has given it. */
const mostToOneAddress = 5

/**
 * Keeps an address that is given later, and asks its reader whether it is theirs. Until they have
 * said so nothing else is written to it. Links to an address that was given before end.
 */
export const addEmail = (
  payload: BasePayload,
  asking: CaseAsking & Readonly<{ email: string }>,
): Promise<CaseOutcome> =>
  act(payload, asking, async (req, open, now) => {
    const { isByLetter, lines, submission, submitter } = open
    const email = tidy(asking.email)
    if (!email || judgeAnswer('example', 'sender.email', email)) return refuse('not-an-email')
    // whoever came by the letter to an address confirms that one, and gives no other
    if (isByLetter || submission.hasEmail || !submitter) return refuse('has-email')
    if (hasWrittenEnough(lines, now)) return refuse('too-much-today')
    if (await isAskedOften(req, email, now)) return refuse('too-many-letters')

    const moved = await moveSubmission(
      req,
      { by: 'sender', id: submission.id, move: 'add_email', now },
      // whoever moderates has nothing to read
      async (_, { hasNews }) => ({ hasNews }),
    )
    if (!moved.ok) return toOutcome(moved)
    await keepAddress(req, submitter.id, email)
    const isAsked = await ask(req, open, now)
    return isAsked ? toOutcome(moved) : refuseAll('too-many-letters')
  }).catch(answerRefused)

/** Confirms an address that was given later. Only whoever came by the letter to it can. */
export const confirmEmail = (payload: BasePayload, asking: CaseAsking): Promise<CaseOutcome> =>
  act(payload, asking, async (req, { address, isByLetter, submission }, now) => {
    if (address !== 'unconfirmed' || submission.hasEmail) return refuse('wrong-stage')
    if (!isByLetter) return refuse('not-by-letter')

    const signals = submission.signals.filter(({ code }) => code !== 'no-email')
    const changes = { confirmedAt: now.toISOString(), hasEmail: true }
    return toOutcome(
      await moveSubmission(
        req,
        { by: 'sender', id: submission.id, move: 'confirm_email', now },
        async (_, { hasNews }) => ({ ...changes, hasNews, score: scoreOf(signals), signals }),
      ),
    )
  })

/** Thrown to undo what was begun. */
class Undone extends Error {
  constructor(readonly reason: 'too-many-letters') {
    super(reason)
  }
}

function refuseAll(reason: Undone['reason']): never {
  throw new Undone(reason)
}

function answerRefused(err: unknown): CaseOutcome {
  if (err instanceof Undone) return refuse(err.reason)
  throw err
}

async function isAskedOften(req: PayloadRequest, email: string, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - 86_400_000)
  return (await countLettersTo(req, { email, since, what: 'confirm' })) >= mostToOneAddress
}

async function keepAddress(req: PayloadRequest, id: string, email: string) {
  const { secret } = req.payload
  const domain = email.slice(email.lastIndexOf('@') + 1)
  await req.payload.db.updateOne({
    collection: 'submitters',
    data: {
      domainHash: emailHashOf(domain, secret),
      email,
      emailHash: emailHashOf(email, secret),
    },
    id,
    req,
    returning: false,
  })
}

async function ask(req: PayloadRequest, { submission }: OpenCase, now: Date): Promise<boolean> {
  await req.payload.db.deleteMany({
    collection: 'case-keys',
    req,
    where: { and: [{ submission: { equals: submission.id } }, { madeFor: { equals: 'letter' } }] },
  })
  const token = await mintCaseKey(req, { madeFor: 'letter', now, submission: submission.id })
  return keepConfirmation(req, submission, token, { what: 'address' })
}
