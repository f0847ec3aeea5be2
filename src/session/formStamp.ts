import { headers } from 'next/headers'
import type { BasePayload } from 'payload'

import { env } from '@/env'
import { addressOf, issueForm, readForm, renewForm } from '@/plugins/gatekeeper'

/** A stamp for a form that is shown now. */
export const stampForm = ({ secret }: BasePayload): string => issueForm(secret, new Date())

/** Says whether a stamp is one of ours, however old. */
export const isStamp = ({ secret }: BasePayload, stamp: string): boolean =>
  readForm(secret, stamp, new Date()) !== null

/** A new stamp for a form whose old one has run out: the same form, or a new one if it was none of ours. */
export const stampAnew = (bank: BasePayload, stamp: string): string =>
  renewForm(bank.secret, stamp, new Date()) ?? stampForm(bank)

/** Where the request comes from, as far as servers that we trust can tell. */
export const senderAddress = async (): Promise<string | null> =>
  addressOf(await headers(), env.trustedProxies)
