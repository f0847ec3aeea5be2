import type { EmailAdapter, Payload, SendEmailOptions } from 'payload'

/** What carries letters out of the house. */
export type Post = EmailAdapter | Promise<EmailAdapter>

/** The settings of the outbox, as the worker needs them. */
export type OutboxSettings = Readonly<{
  listId: string | null
  messageDomain: string
  isClosed: boolean
  opensDoor: (key: string) => boolean
}>

const home = 'outbox'

/** Where the settings lie once Payload runs. */
export const outboxHome = (settings: OutboxSettings) => ({ [home]: settings })

/** The settings of the outbox of a running Payload. */
export function outboxOf(payload: Payload): OutboxSettings {
  const settings = payload.config.custom?.[home] as OutboxSettings | undefined // placed there by the plugin
  if (!settings) throw new Error('[outbox] is not among the plugins of this Payload.')
  return settings
}

/** What Payload mails with: what is mailed is kept first, and `deliver` hands it over. */
export type KeepingAdapter = Payload['email'] & {
  deliver: (message: SendEmailOptions) => Promise<unknown>
}

/** Hands a letter over to the mail server, now. */
export function deliver(payload: Payload, message: SendEmailOptions): Promise<unknown> {
  return (payload.email as KeepingAdapter).deliver(message) // made by the plugin
}
