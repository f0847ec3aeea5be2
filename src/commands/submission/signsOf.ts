import { createHmac } from 'node:crypto'

import type { Contribution } from '@/domain/submission/contribution'
import { domainOf, type SpamSign, sharedHosts } from '@/domain/submission/screen'
import { plainWords, textOf } from '@/domain/submission/textOf'

import { emailHashOf } from './submitContribution'

/** A sign by which spam is known again: what it is of, and its fingerprint. */
export type Sign = Readonly<{ of: SpamSign['of']; sign: string }>

/** The signs of a submission: its sender's address, the domain unless everybody has it, and the text. */
export function signsOf(
  secret: string,
  { contribution, email }: { contribution: Contribution | null; email: string },
): Sign[] {
  const domain = domainOf(email)
  const words = contribution ? plainWords(textOf(contribution)).join(' ') : ''
  return [
    ...(email ? [toSign('email', emailHashOf(email, secret))] : []),
    ...(domain && !sharedHosts.has(domain) ? [toSign('domain', emailHashOf(domain, secret))] : []),
    ...(words ? [toSign('text', fingerprint(secret, words))] : []),
  ]
}

const toSign = (of: Sign['of'], hash: string): Sign => ({ of, sign: `${of}:${hash}` })

const fingerprint = (secret: string, words: string): string =>
  createHmac('sha256', secret).update(`text:${words}`).digest('hex')
