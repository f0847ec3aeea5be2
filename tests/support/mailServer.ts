import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server'

/** A letter as it came out of the conversation. */
export type Mail = Readonly<{
  from: string
  to: readonly string[]
  headers: Readonly<Record<string, string>>
  subject: string
  text: string
  html: string
}>

/** A mail server on a port of its own, which keeps what it is sent in real conversations. */
export async function openMailServer() {
  const port = await freePort()
  const mails: Mail[] = []
  const manners = { refused: new Map<string, number>(), pause: 0 }
  let server: SMTPServer | null = null

  async function open() {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo: ({ address }, _session, done) => {
        const code = manners.refused.get(address)
        done(code ? Object.assign(new Error('No such mailbox'), { responseCode: code }) : null)
      },
      onData: async (stream, session, done) => {
        const raw = await readAll(stream)
        await sleep(manners.pause)
        const { mailFrom, rcptTo } = session.envelope
        const sender = mailFrom ? mailFrom.address : ''
        mails.push(parseMail(raw, { from: sender, to: rcptTo.map(({ address }) => address) }))
        done()
      },
    })
    server.on('error', () => {}) // a sender that hangs up is no fault of the office
    server.listen(port, '127.0.0.1')
    await once(server.server, 'listening')
  }

  async function close() {
    const closing = server
    server = null
    if (closing) await new Promise<void>((resolve) => closing.close(() => resolve()))
  }

  await open()
  return {
    mails,
    url: `smtp://127.0.0.1:${port}`,
    /** Nobody answers until it opens again. */
    close,
    open,
    /** Refuses an address: for good (550), or for now (450). */
    refuse: (address: string, code = 550) => manners.refused.set(address, code),
    /** Takes its time over each letter, in milliseconds. */
    dawdle: (pause: number) => {
      manners.pause = pause
    },
    /** An empty server with good manners. */
    async tidy() {
      mails.length = 0
      manners.refused.clear()
      manners.pause = 0
      if (!server) await open()
    },
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number } // a port, for it listens on one
  probe.close()
  await once(probe, 'close')
  return port
}

async function readAll(stream: SMTPServerDataStream): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

function parseMail(raw: string, envelope: { from: string; to: string[] }): Mail {
  const { body, headers } = parsePart(raw)
  const boundary = /boundary="?([^";]+)/.exec(headers['content-type'] ?? '')?.[1]
  const parts = boundary
    ? body
        .split(`--${boundary}`)
        .slice(1, -1)
        .map((part) => parsePart(part.replace(/^\r\n/, '')))
    : [{ body, headers }]
  const wordsOf = (type: string) => {
    const part = parts.find(({ headers }) => headers['content-type']?.startsWith(type))
    return part ? decode(part.body, part.headers['content-transfer-encoding']) : ''
  }
  return {
    ...envelope,
    headers,
    subject: decodeWords(headers.subject ?? ''),
    text: wordsOf('text/plain').trim(),
    html: wordsOf('text/html').trim(),
  }
}

function parsePart(raw: string): { headers: Record<string, string>; body: string } {
  const [head = '', ...rest] = raw.split('\r\n\r\n')
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => {
      const [name = '', ...value] = line.split(': ')
      return [name.toLowerCase(), value.join(': ')]
    }),
  )
  return { headers, body: rest.join('\r\n\r\n') }
}

function decode(body: string, encoding = '7bit'): string {
  const text = body.replaceAll('\r\n', '\n')
  if (encoding === 'base64') return Buffer.from(text, 'base64').toString('utf8')
  return encoding === 'quoted-printable' ? unquote(text.replace(/=\n/g, '')) : text
}

const unquote = (text: string) =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

/** Words of a header outside ASCII: =?UTF-8?Q?…?= */
function decodeWords(value: string): string {
  return value.replace(/\?=\s+=\?/g, '?==?').replace(/(?:=\?UTF-8\?[QB]\?[^?]*\?=)+/gi, (run) =>
    Buffer.concat(
      [...run.matchAll(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi)].map(([, kind, words = '']) =>
        kind?.toUpperCase() === 'B'
          ? Buffer.from(words, 'base64')
          : Buffer.from(
              words
                .replaceAll('_', ' ')
                .replace(/=([0-9A-F]{2})/g, (_, hex) =>
                  String.fromCharCode(Number.parseInt(hex, 16)),
                ),
              'latin1',
            ),
      ),
    ).toString('utf8'),
  )
}
