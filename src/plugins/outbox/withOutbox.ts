import { randomUUID } from 'node:crypto'
import type { EmailAdapter, Payload, PayloadRequest, SendEmailOptions } from 'payload'

import { keepLetter } from './keepLetter'
import type { KeptLetter } from './letter'
import type { KeepingAdapter, Post } from './post'

/**
 * Keeps what Payload itself mails, such as a link to choose a new password. Nobody then waits for a
 * mail server while a database is held, a dead one loses nothing, and the answer takes as long for an
 * address that is known as for one that is not.
 */
export async function withOutbox(post: Post): Promise<EmailAdapter> {
  const open = await post
  return (args): KeepingAdapter => {
    const carrier = open(args)
    return {
      ...carrier,
      deliver: carrier.sendEmail,
      sendEmail: (message) => keepMail(args.payload, message),
    }
  }
}

const prefix = 'mail:'

/** Says whether a letter opens a door for whoever reads it, so that it is not kept once it is sent. */
export function isSecret({ key }: Pick<KeptLetter, 'key'>): boolean {
  return key.startsWith(prefix)
}

function keepMail(payload: Payload, { html, subject, text, to }: SendEmailOptions): Promise<void> {
  const req = { payload } as PayloadRequest // all that is asked of it; Payload passes no request on
  return keepLetter(req, {
    key: prefix + randomUUID(),
    to: addressesIn(to),
    language: '',
    subject: subject ?? '',
    text: String(text ?? ''),
    html: String(html ?? ''),
  })
}

function addressesIn(to: SendEmailOptions['to']): string {
  return [to ?? []]
    .flat()
    .map((one) => (typeof one === 'string' ? one : one.address))
    .join(', ')
}
