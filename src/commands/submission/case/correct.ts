import type { BasePayload, PayloadRequest } from 'payload'

import { findMunicipality } from '@/commands/submission/findMunicipality'
import { moveSubmission } from '@/commands/submission/moveSubmission'
import { titleOf } from '@/commands/submission/submitContribution'
import { type Contribution, parseContribution, type Sender } from '@/domain/submission/contribution'

import { act, type CaseAsking, type CaseOutcome, hasWrittenEnough, refuse, toOutcome } from './act'
import type { OpenCase } from './openCase'

/** The form once more, as it was typed. */
export type CaseAnswers = CaseAsking & Readonly<{ answers: unknown; sender: unknown }>

/**
 * Corrects the answers of a case until it has had its own answer. The answers before are kept with
 * the line of history, for the moderators. The address is another matter, and the page that a
 * contribution is about stays.
 */
export const correct = (payload: BasePayload, asking: CaseAnswers): Promise<CaseOutcome> =>
  act(payload, asking, async (req, open, now) => {
    const { lines, submission } = open
    if (!submission.contribution) return refuse('wrong-stage')
    if (hasWrittenEnough(lines, now)) return refuse('too-much-today')

    const parsed = parseContribution(
      submission.kind,
      withAbout(asking.answers, submission.contribution),
      withAddress(asking.sender, open),
    )
    if (!parsed.ok) return { ok: false, reason: 'answers', problems: parsed.problems }

    const { contribution, sender } = parsed
    const fields = changedFields(submission.contribution, contribution)
    if (fields.length === 0 && isSameSender(sender, open)) return refuse('nothing-changed')

    const wish = {
      by: 'sender',
      details: fields.length > 0 ? { before: submission.contribution, fields } : null,
      id: submission.id,
      move: 'correct',
      now,
    } as const
    return toOutcome(
      await moveSubmission(req, wish, async (own, asItWas) => {
        await keepSender(own, open, sender)
        return {
          consent: { ...asItWas.consent, credit: sender.credit },
          contribution,
          municipality: await findMunicipality(own, contribution),
          title: titleOf(contribution),
        }
      }),
    )
  })

function withAbout(answers: unknown, before: Contribution): unknown {
  return isRecord(answers) && 'about' in before ? { ...answers, about: before.about } : answers
}

function withAddress(sender: unknown, { submitter }: OpenCase): unknown {
  const email = submitter?.email ?? ''
  return isRecord(sender) ? { ...sender, consent: true, email } : sender
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The answers that are other than they were. */
function changedFields(before: Contribution, after: Contribution): string[] {
  const [was, is] = [before, after] as Record<string, unknown>[] // by the names of their fields
  return Object.keys({ ...was, ...is }).filter(
    (field) => JSON.stringify(was?.[field] ?? null) !== JSON.stringify(is?.[field] ?? null),
  )
}

function isSameSender(sender: Sender, { submission, submitter }: OpenCase): boolean {
  return (
    sender.credit === (submission.consent.credit === true) &&
    (['creditName', 'name', 'role'] as const).every(
      (field) => sender[field] === (submitter?.[field] ?? ''),
    )
  )
}

async function keepSender(req: PayloadRequest, { submitter }: OpenCase, sender: Sender) {
  if (!submitter) return
  const { creditName, name, role } = sender
  await req.payload.db.updateOne({
    collection: 'submitters',
    data: { creditName, name, role },
    id: submitter.id,
    req,
    returning: false,
  })
}
