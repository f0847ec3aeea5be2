import { nodemailerAdapter } from '@payloadcms/email-nodemailer'

import type { Post } from './post'

export type SmtpSetting = Readonly<{
  /** smtp(s)://user:password@host:port */
  url: string
  from: Readonly<{ name: string; address: string }>
}>

const second = 1_000

/** Carries letters by SMTP. The server is first spoken to when there is a letter. */
export function smtp({ from, url }: SmtpSetting): Post {
  const { hostname, password, port, protocol, username } = new URL(url)
  const isSecure = protocol === 'smtps:'
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)

  return nodemailerAdapter({
    defaultFromAddress: from.address,
    defaultFromName: from.name,
    skipVerify: true,
    transportOptions: {
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port ? Number(port) : isSecure ? 465 : 587,
      secure: isSecure,
      // A password never travels in the open.
      requireTLS: Boolean(username) && !isHere,
      ...(username && {
        auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
      }),
      connectionTimeout: 10 * second,
      greetingTimeout: 10 * second,
      socketTimeout: 30 * second,
    },
  })
}
