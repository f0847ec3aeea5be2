import type { PayloadRequest } from 'payload'

import { casePath } from '@/domain/submission/addresses'
import type { Locale } from '@/domain/vocabulary/locales'
import { siteName } from '@/domain/vocabulary/siteName'
import { letterColours } from '@/domain/workflow/letterColours'
import { letters as en } from '@/i18n/en/letters'
import { letters as sv } from '@/i18n/sv/letters'
import { type Draft, writeLetter } from '@/plugins/editorial-workflow'
import { keepLetter } from '@/plugins/outbox'

/** One letter to somebody who has sent something in, before it is set. */
export type ToSender = Omit<Draft, 'language'> &
  Readonly<{
    key: string
    to: string
    locale: Locale
    notBefore?: Date
  }>

/** Sets a letter and keeps it in the transaction of the request; the outbox sends it after the commit. */
export async function keepToSender(
  req: PayloadRequest,
  { key, locale, notBefore, to, ...draft }: ToSender,
): Promise<void> {
  const letterhead = { name: siteName, address: req.payload.config.serverURL, ...letterColours }
  await keepLetter(req, {
    key,
    to,
    language: locale,
    ...writeLetter({ ...draft, language: locale }, letterhead),
    ...(notBefore && { notBefore }),
  })
}

/** The whole address of a case, for a letter. */
export const caseAddress = (req: PayloadRequest, locale: Locale, token: string): string =>
  req.payload.config.serverURL + casePath(locale, token)

/** The words of the letters in one language. */
export const lettersIn = (locale: Locale) => ({ en, sv })[locale]

/** Says whether a letter has been kept. */
export async function countKept(req: PayloadRequest, keys: readonly string[]): Promise<number> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'letters',
    req,
    where: { key: { in: keys } },
  })
  return totalDocs
}
