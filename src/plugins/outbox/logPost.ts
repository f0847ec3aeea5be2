import type { Payload, SendEmailOptions } from 'payload'

import type { Post } from './post'

/** Writes letters to the log, where somebody who develops finds their links. */
export function logPost(from: { name: string; address: string }): Post {
  return ({ payload }) => ({
    name: 'log',
    defaultFromAddress: from.address,
    defaultFromName: from.name,
    sendEmail: async (message) => write(payload, message),
  })
}

function write(payload: Payload, { html, subject, text, to }: SendEmailOptions): void {
  const words = String(text ?? '') || linksIn(String(html ?? '')).join('\n')
  payload.logger.info({ msg: `A letter to ${JSON.stringify(to)}: ${subject}\n\n${words}\n` })
}

/** The addresses that a letter without plain text leads to. */
function linksIn(html: string): string[] {
  return [...html.matchAll(/href="([^"]+)"/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  )
}
