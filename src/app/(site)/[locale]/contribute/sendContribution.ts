'use server'

import { redirect } from 'next/navigation'

import { receiveContribution } from '@/commands/submission/receiveContribution'
import { blankForm, type FormState } from '@/components/contribute/formState'
import { contributePath } from '@/domain/submission/addresses'
import { parseContribution } from '@/domain/submission/contribution'
import { isSubmissionKind } from '@/domain/submission/kinds'
import { chosenFiles, readForm, textOf } from '@/domain/submission/readForm'
import { isLocale, sourceLocale } from '@/domain/vocabulary/locales'
import { findFormOptions } from '@/queries/findFormOptions'
import { publicReader } from '@/session/currentReader'
import { isStamp, senderAddress, stampAnew, stampForm } from '@/session/formStamp'
import { isFromHere } from '@/session/isFromHere'
import { orAway } from '@/session/orAway'
import { keepReceipt } from '@/session/receipt'
import { noteFaults } from '@/session/replyStatus'

import { takeFiles } from './takeFiles'

/**
 * Takes in what a guest sends. Works without scripts; whatever happens, the form comes back with
 * all that was in it, files too, unless it was kept.
 */
export async function sendContribution(_: FormState, form: FormData): Promise<FormState> {
  const state = await send(form)
  if (state.reason !== null && state.reason !== 'uploaded' && state.reason !== 'removed') {
    noteFaults()
  }
  // a script goes on by itself, so that it can tell a broken connection from an answer
  if (state.sentTo && !form.has('scripted')) redirect(state.sentTo)
  return state
}

async function send(form: FormData): Promise<FormState> {
  const { kind, locale, stamp } = readHidden(form)
  const { payload: bank, ...reader } = await publicReader(locale)
  const { municipalities } = await findFormOptions({ payload: bank, ...reader })
  const { answers, files, near, sender, typed } = readForm(kind, form, municipalities)
  // the same stamp again: by it the form is known, and its files are
  const back: FormState = { ...blankForm, near, stamp, typed }
  if (!(await isFromHere())) return { ...back, reason: 'elsewhere' }
  if (!isStamp(bank, stamp)) {
    return { ...back, reason: 'form-unknown', stamp: stampForm(bank) }
  }

  const address = await senderAddress()
  const taken = await orAway(async () => ({
    ok: true as const,
    ...(await takeFiles(bank, {
      address,
      chosen: chosenFiles(form),
      isOnlyFiles: form.has('upload'),
      locale,
      remove: textOf(form, 'remove'),
      stamp,
      words: files,
    })),
  }))
  if (!taken.ok) return { ...back, reason: 'away' }
  const state: FormState = { ...back, ...taken }
  if (state.reason === 'removed' || state.reason === 'uploaded') return { ...state, problems: [] }

  const parsed = parseContribution(kind, answers, sender)
  if (!parsed.ok || taken.problems.length > 0) {
    const problems = [...(parsed.ok ? [] : parsed.problems), ...taken.problems]
    return { ...state, problems, reason: 'answers' }
  }
  if (state.reason) return state

  const outcome = await orAway(() =>
    receiveContribution(bank, {
      address,
      answers,
      files,
      formToken: stamp,
      kind,
      locale,
      proof: textOf(form, 'proof') || null,
      sender,
      trap: textOf(form, 'webbplats') || textOf(form, 'website'),
    }),
  )
  if (!outcome.ok) {
    const isWorn = outcome.reason === 'form-expired'
    return { ...state, ...explain(outcome), stamp: isWorn ? stampAnew(bank, stamp) : stamp }
  }

  const { isNew, reference, token } = outcome.receipt
  const hasEmail = !token && parsed.sender.email !== ''
  await keepReceipt(locale, { hasEmail, isNew, reference, token }, new Date())
  return { ...state, sentTo: contributePath(locale, 'thanks') }
}

function readHidden(form: FormData) {
  const locale = textOf(form, 'locale')
  const kind = textOf(form, 'kind')
  return {
    kind: isSubmissionKind(kind) ? kind : ('example' as const),
    locale: isLocale(locale) ? locale : sourceLocale,
    stamp: textOf(form, 'form'),
  }
}

type Refusal =
  | Exclude<Awaited<ReturnType<typeof receiveContribution>>, { ok: true }>
  | Readonly<{ ok: false; reason: 'away' }>

/** Why a form was not kept. */
function explain(refusal: Refusal): Pick<FormState, 'problems' | 'reason' | 'retryAfter'> {
  if (refusal.reason === 'away') return { problems: [], reason: 'away', retryAfter: null }
  const { problems = [], reason, retryAfter = null } = refusal
  return { problems, reason, retryAfter }
}
