'use server'

import { redirect } from 'next/navigation'

import type { CaseAsking, CaseOutcome } from '@/commands/submission/case/act'
import { addEmail, confirmEmail } from '@/commands/submission/case/addEmail'
import { confirm } from '@/commands/submission/case/confirm'
import { erase } from '@/commands/submission/case/erase'
import { withdraw } from '@/commands/submission/case/withdraw'
import { add, answer } from '@/commands/submission/case/write'
import type { CaseState, Doing } from '@/components/case/caseState'
import { doings } from '@/components/case/caseState'
import { caseDonePath } from '@/domain/submission/addresses'
import { isLocale, sourceLocale } from '@/domain/vocabulary/locales'
import { dropProof, heldProof, openBankForSender } from '@/session/contributionCase'
import { isFromHere } from '@/session/isFromHere'
import { orAway } from '@/session/orAway'

/** Does what a sender asks for on the page of their case; works without scripts, and keeps what was typed. */
export async function actOnCase(_: CaseState, form: FormData): Promise<CaseState> {
  const read = (name: string) => textOf(form, name)
  const asked = read('locale')
  const locale = isLocale(asked) ? asked : sourceLocale
  const doing = doings.find((one) => one === read('do')) ?? 'add'
  const typed = { email: read('email'), isSure: read('sure') === 'on', words: read('words') }
  const stay = (reason: CaseState['reason']): CaseState => ({ doing, reason, typed })
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
  const outcome = await orAway(() => run(doing, asking, typed))
  if (!outcome.ok) return stay(outcome.reason)

  if (doing === 'erase') await dropProof()
  redirect(caseDonePath(locale, doing === 'erase' ? 'erased' : doing))
}

type Typed = CaseState['typed']

async function run(
  doing: Exclude<Doing, 'leave'>,
  asking: CaseAsking,
  { email, isSure, words }: Typed,
): Promise<CaseOutcome> {
  const payload = await openBankForSender()
  switch (doing) {
    case 'confirm':
      return confirm(payload, asking)
    case 'confirm-email':
      return confirmEmail(payload, asking)
    case 'answer':
      return answer(payload, { ...asking, words })
    case 'add':
      return add(payload, { ...asking, words })
    case 'add-email':
      return addEmail(payload, { ...asking, email })
    case 'withdraw':
      return withdraw(payload, { ...asking, isSure, words })
    case 'erase':
      return erase(payload, { ...asking, isSure })
  }
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
