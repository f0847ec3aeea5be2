'use server'

import { redirect } from 'next/navigation'
import { after } from 'next/server'

import { askForLink, isEmail } from '@/commands/submission/case/askForLink'
import type { LostLinkState } from '@/components/case/LostLinkForm'
import { caseParameters, contributePath } from '@/domain/submission/addresses'
import { textOf } from '@/domain/submission/readForm'
import { isLocale, sourceLocale } from '@/domain/vocabulary/locales'
import { openBankForSender } from '@/session/contributionCase'
import { senderAddress } from '@/session/formStamp'
import { isFromHere } from '@/session/isFromHere'

/**
 * Takes an address and answers the same for all of them, in the same time: whether there is a case
 * is looked up once the answer has left.
 */
export async function sendLink(_: LostLinkState, form: FormData): Promise<LostLinkState> {
  const email = textOf(form, 'email')
  const asked = textOf(form, 'locale')
  const locale = isLocale(asked) ? asked : sourceLocale
  if (!(await isFromHere())) return { email, reason: 'elsewhere' }
  if (!isEmail(email)) return { email, reason: 'not-an-email' }

  const address = await senderAddress()
  after(async () => {
    try {
      await askForLink(await openBankForSender(), { address, email, locale })
    } catch (err) {
      console.error(err)
    }
  })
  redirect(`${contributePath(locale, 'lost')}?${caseParameters.done[locale]}=sent`)
}
