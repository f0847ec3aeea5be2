'use server'

import { redirect } from 'next/navigation'

import { type ReceiveOutcome, receiveContribution } from '@/commands/submission/receiveContribution'
import { blankForm, type FormState } from '@/components/contribute/formState'
import { contributePath } from '@/domain/submission/addresses'
import { parseContribution } from '@/domain/submission/contribution'
import { isSubmissionKind } from '@/domain/submission/kinds'
import { chosenFiles, readForm, textOf } from '@/domain/submission/readForm'
import { isLocale, sourceLocale } from '@/domain/vocabulary/locales'
import { findFormOptions } from '@/queries/findFormOptions'
import { publicReader } from '@/session/currentReader'
import { senderAddress, stampAnew } from '@/session/formStamp'
import { isFromHere } from '@/session/isFromHere'
import { orAway } from '@/session/orAway'
import { keepReceipt } from '@/session/receipt'
import { noteFaults } from '@/session/replyStatus'

import { takeFiles } from './takeFiles'
import { toShownReceipt } from './toShownReceipt'

/**
 * Takes in what a guest sends. Works without scripts; whatever happens, the form comes back with
 * all that was in it, files too, unless it was kept.
 */
export async function sendContribution(_: FormState, form: FormData): Promise<FormState> {
  const state = await send(form)
  if (!state.sentTo) noteFaults()
  // a script goes on by itself, so that it can tell a broken connection from an answer
  if (state.sentTo && !form.has('scripted')) redirect(state.sentTo)
  return state
}

async function send(form: FormData): Promise<FormState> {
  const asked = textOf(form, 'locale')
  const locale = isLocale(asked) ? asked : sourceLocale
  const askedKind = textOf(form, 'kind')
  const kind = isSubmissionKind(askedKind) ? askedKind : 'example'
  const stamp = textOf(form, 'form')

  const reader = await publicReader(locale)
  const { municipalities } = await findFormOptions(reader)
  const { answers, files: fileWords, near, sender, typed } = readForm(kind, form, municipalities)
  const back = { ...blankForm, near, typed }
  if (!(await isFromHere())) return { ...back, reason: 'elsewhere' }

  const taken = await takeFiles(reader.payload, stamp, {
    chosen: chosenFiles(form),
    remove: textOf(form, 'remove'),
    words: fileWords,
  })
  const state: FormState = { ...back, ...taken }
  if (state.reason) return state

  const parsed = parseContribution(kind, answers, sender)
  const problems = [...(parsed.ok ? [] : parsed.problems), ...taken.problems]
  if (!parsed.ok || problems.length > 0) return { ...state, problems, reason: 'answers' }

  const outcome: ReceiveOutcome | { ok: false; reason: 'away' } = await orAway(async () =>
    receiveContribution(reader.payload, {
      address: await senderAddress(),
      answers,
      files: fileWords,
      formToken: stamp,
      kind,
      locale,
      proof: textOf(form, 'proof') || null,
      sender,
      trap: textOf(form, 'webbplats') || textOf(form, 'website'),
    }),
  )
  if (!outcome.ok) {
    return {
      ...state,
      problems: ('problems' in outcome && outcome.problems) || [],
      reason: outcome.reason,
      retryAfter: ('retryAfter' in outcome && outcome.retryAfter) || null,
      stamp: outcome.reason.startsWith('form-') ? stampAnew(stamp) : null,
    }
  }

  const hasEmail = parsed.sender.email !== ''
  const receipt = await toShownReceipt(reader.payload, outcome.receipt, hasEmail)
  await keepReceipt(locale, receipt, new Date())
  return { ...state, sentTo: contributePath(locale, 'thanks') }
}
