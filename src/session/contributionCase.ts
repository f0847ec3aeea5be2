import { cookies } from 'next/headers'

import { contributePath } from '@/domain/submission/addresses'
import { caseCookie } from '@/domain/vocabulary/cookies'
import { type Locale, locales } from '@/domain/vocabulary/locales'
import { env } from '@/env'

import { openBank } from './openBank'

/** The bank itself, for the commands that a sender may give. */
export const openBankForSender = openBank

/** One cookie for each language: each is sent to the pages of a case in that language, and nowhere else. */
export type CaseCookie = Readonly<{
  name: string
  value: string
  path: string
  httpOnly: true
  sameSite: 'lax'
  secure: boolean
  maxAge: number
}>

/** The cookies that open a case for so many seconds; without a proof, those that close it. */
export function caseCookies(proof: string | null, seconds: number): readonly CaseCookie[] {
  return locales.map((locale) => ({
    httpOnly: true,
    maxAge: proof ? seconds : 0,
    name: caseCookie[locale],
    path: contributePath(locale, 'case'),
    sameSite: 'lax',
    secure: env.siteUrl.startsWith('https:'),
    value: proof ?? '',
  }))
}

/** What the visitor holds of a case, or null. */
export async function heldProof(locale: Locale): Promise<string | null> {
  return (await cookies()).get(caseCookie[locale])?.value || null
}

/** Closes the case in this browser. Only where cookies may be set: in the action of a form. */
export async function dropProof(): Promise<void> {
  const jar = await cookies()
  for (const { value, name, ...how } of caseCookies(null, 0)) jar.set(name, value, how)
}
