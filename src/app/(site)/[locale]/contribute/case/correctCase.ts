'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'

import { correct } from '@/commands/submission/case/correct'
import type { CorrectState } from '@/components/case/CorrectRoom'
import { caseDonePath } from '@/domain/submission/addresses'
import { isSubmissionKind, type SubmissionKind } from '@/domain/submission/kinds'
import { type ReadForm, readForm, textOf } from '@/domain/submission/readForm'
import { isLocale, type Locale, sourceLocale } from '@/domain/vocabulary/locales'
import { findFormOptions } from '@/queries/findFormOptions'
import { heldProof, openBankForSender } from '@/session/contributionCase'
import { publicReader } from '@/session/currentReader'
import { isFromHere } from '@/session/isFromHere'
import { orAway } from '@/session/orAway'

/** Keeps the corrections of a sender; works without scripts, and keeps all that was typed. */
export async function correctCase(before: CorrectState, form: FormData): Promise<CorrectState> {
  const [asked, given] = [textOf(form, 'locale'), textOf(form, 'kind')]
  const locale = isLocale(asked) ? asked : sourceLocale
  const kind = isSubmissionKind(given) ? given : 'example'
  const held = { reference: textOf(form, 'reference'), seen: Number(textOf(form, 'seen')) }
  const read = await orAway(async () => ({ ok: true, ...(await readIn(locale, kind, form)) }))
  const { near, typed } = read.ok ? read : readForm(kind, form, [])
  const stay = (
    reason: CorrectState['reason'],
    problems: CorrectState['problems'] = [],
  ): CorrectState => ({
    near,
    open: { ...held, kind, typed },
    problems,
    reason,
    turn: before.turn + 1,
  })
  if (!read.ok) return stay('away')
  if (!(await isFromHere())) return stay('elsewhere')

  const { answers, sender } = read
  const asking = { ...held, answers, proof: await heldProof(locale), sender }
  const outcome = await orAway(async () => correct(await openBankForSender(), asking))
  if (!outcome.ok) {
    refresh()
    return stay(outcome.reason, 'problems' in outcome ? outcome.problems : undefined)
  }
  redirect(caseDonePath(locale, 'correct'))
}

async function readIn(locale: Locale, kind: SubmissionKind, form: FormData): Promise<ReadForm> {
  const { municipalities } = await findFormOptions(await publicReader(locale))
  return readForm(kind, form, municipalities)
}
