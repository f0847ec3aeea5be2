import { headers } from 'next/headers'

import { env } from '@/env'
import { addressOf, issueForm, renewForm } from '@/plugins/gatekeeper'

/** A stamp for a form that is shown now. */
export const stampForm = (): string => issueForm(env.secret, new Date())

/** A new stamp for a form whose old one has run out: the same form, or a new one if it was none of ours. */
export const stampAnew = (stamp: string): string =>
  renewForm(env.secret, stamp, new Date()) ?? stampForm()

/** Where the request comes from, as far as servers that we trust can tell. */
export const senderAddress = async (): Promise<string | null> =>
  addressOf(await headers(), env.trustedProxies)
