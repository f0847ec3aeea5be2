import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'

import { contributePath } from '@/domain/submission/addresses'
import type { Locale } from '@/domain/vocabulary/locales'
import { env } from '@/env'

/** What a sender is shown right after sending. The token opens the case, where no letter brings it. */
export type ShownReceipt = Readonly<{
  reference: string
  token: string | null
  hasEmail: boolean
  /** False when the form had been sent before. */
  isNew: boolean
}>

/** How long a receipt can be read again, in seconds. */
const lifetime = 20 * 60

const name = 'kvitto'

/** Hands the receipt over: sealed, to the browser that sent the form, and for the page of thanks alone. */
export async function keepReceipt(locale: Locale, receipt: ShownReceipt, now: Date): Promise<void> {
  const jar = await cookies()
  jar.set(name, sealReceipt(receipt, env.secret, now), {
    httpOnly: true,
    maxAge: lifetime,
    path: contributePath(locale, 'thanks'),
    sameSite: 'lax',
    secure: env.siteUrl.startsWith('https:'),
  })
}

/** The receipt of whoever asks, or null: there is none, it is too old, or it is not one of ours. */
export async function findReceipt(now: Date): Promise<ShownReceipt | null> {
  const sealed = (await cookies()).get(name)?.value
  return sealed ? openReceipt(sealed, env.secret, now) : null
}

type Sealed = ShownReceipt & { until: number }

/** Locks a receipt so that it can be read here only: AES-256-GCM, with a key made of the secret. */
export function sealReceipt(receipt: ShownReceipt, secret: string, now: Date): string {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret), iv)
  const content: Sealed = { ...receipt, until: now.getTime() + lifetime * 1000 }
  const locked = Buffer.concat([cipher.update(JSON.stringify(content)), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), locked]).toString('base64url')
}

/** Opens a receipt, or null for one that is too old, or that we have not locked ourselves. */
export function openReceipt(sealed: string, secret: string, now: Date): ShownReceipt | null {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length <= ivLength + tagLength) return null
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret), bytes.subarray(0, ivLength))
  decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
  try {
    const content = Buffer.concat([
      decipher.update(bytes.subarray(ivLength + tagLength)),
      decipher.final(),
    ])
    const { until, ...receipt } = JSON.parse(content.toString()) as Sealed // locked by sealReceipt
    return until > now.getTime() ? receipt : null
  } catch {
    return null // what was not locked with this key throws, and is nobody's receipt
  }
}

const ivLength = 12
const tagLength = 16

const keyOf = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'innovationslabbet/receipt', 32))
