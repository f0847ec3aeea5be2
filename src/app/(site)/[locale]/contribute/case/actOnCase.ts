'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'

import type { CaseAsking, CaseOutcome } from '@/commands/submission/case/act'
import { addEmail, confirmEmail } from '@/commands/submission/case/addEmail'
import type { AttachedFiles } from '@/commands/submission/case/attachFiles'
import { confirm } from '@/commands/submission/case/confirm'
import { erase } from '@/commands/submission/case/erase'
import { withdraw } from '@/commands/submission/case/withdraw'
import { add, answer } from '@/commands/submission/case/write'
import type { CaseState, Doing } from '@/components/case/caseState'
import { doings, noFiles } from '@/components/case/caseState'
import { caseDonePath } from '@/domain/submission/addresses'
import { textOf } from '@/domain/submission/readForm'
import { isLocale, type Locale, sourceLocale } from '@/domain/vocabulary/locales'
import { dropProof, heldProof, openBankForSender } from '@/session/contributionCase'
import { isFromHere } from '@/session/isFromHere'
import { orAway } from '@/session/orAway'

import { type TakenFiles, takeCaseFiles } from './takeCaseFiles'

/** Does what a sender asks for on the page of their case; works without scripts, and keeps what was typed. */
export async function actOnCase(_: CaseState, form: FormData): Promise<CaseState> {
  const read = (name: string) => textOf(form, name)
  const asked = read('locale')
  const locale = isLocale(asked) ? asked : sourceLocale
  const doing = doings.find((one) => one === read('do')) ?? 'add'
  const typed = { email: read('email'), isSure: read('sure') === 'on', words: read('words') }
  const stay = (reason: CaseState['reason'], files = noFiles): CaseState => ({
    doing,
    files,
    reason,
    typed,
  })
  if (!(await isFromHere())) return stay('elsewhere')

  if (doing === 'leave') {
    await dropProof()
    redirect(caseDonePath(locale, 'left'))
  }
  const asking = {
    proof: await heldProof(locale),
    reference: read('reference'),
    seen: Number.parseInt(read('seen'), 10),
  }
  const taken = await orAway(() => take(doing, form, locale))
  if (!taken.ok) return stay(taken.reason)
  if (taken.reason) return stay(taken.reason, taken.state)

  const outcome = await orAway(() => run(doing, asking, { ...typed, files: taken.attached }))
  if (!outcome.ok) {
    // what has happened meanwhile is to be seen, and answered
    refresh()
    return stay(outcome.reason, taken.state)
  }

  if (doing === 'erase') await dropProof()
  redirect(caseDonePath(locale, doing === 'erase' ? 'erased' : doing))
}

/** What a sender writes may have files with it; nothing else has. */
async function take(
  doing: Doing,
  form: FormData,
  locale: Locale,
): Promise<
  TakenFiles | Readonly<{ ok: true; reason: null; state: typeof noFiles; attached: null }>
> {
  if (doing !== 'answer' && doing !== 'add') {
    return { attached: null, ok: true, reason: null, state: noFiles }
  }
  return takeCaseFiles(await openBankForSender(), form, locale)
}

type Typed = CaseState['typed'] & Readonly<{ files: AttachedFiles | null }>

async function run(
  doing: Exclude<Doing, 'leave'>,
  asking: CaseAsking,
  { email, files, isSure, words }: Typed,
): Promise<CaseOutcome> {
  const payload = await openBankForSender()
  switch (doing) {
    case 'confirm':
      return confirm(payload, asking)
    case 'confirm-email':
      return confirmEmail(payload, asking)
    case 'answer':
      return answer(payload, { ...asking, files, words })
    case 'add':
      return add(payload, { ...asking, files, words })
    case 'add-email':
      return addEmail(payload, { ...asking, email })
    case 'withdraw':
      return withdraw(payload, { ...asking, isSure, words })
    case 'erase':
      return erase(payload, { ...asking, isSure })
  }
}
