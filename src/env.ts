import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'

import { type ClamdAddress, parseClamdAddress } from '@/plugins/file-washer/clamdAddress'
import { nobodyTrusted, parseTrusted, type Trusted } from '@/plugins/gatekeeper/clientAddress'
import { type NodeAddress, parseNodeAddress } from '@/search/opensearch/nodeAddress'

/** Where the content is kept: one file beside the program, or a MongoDB replica set. */
export type DatabaseSetting =
  | Readonly<{ kind: 'sqlite'; file: string }>
  | Readonly<{ kind: 'mongodb'; uri: string }>

/** How letters leave the house. */
export type MailSetting = Readonly<{
  /** smtp(s)://user:password@host:port */
  url: string
  from: Readonly<{ name: string; address: string }>
}>

/** The settings of a bank, as they are once every one of them has been found sound. */
export type Env = Readonly<{
  mode: 'development' | 'production' | 'test'
  dataDir: string
  mediaDir: string
  database: DatabaseSetting
  /** Signs the sessions. Null when no setting gives one: the bank then keeps its own in DATA_DIR. */
  secret: string | null
  /** The secrets before it: what they signed in the record of the workflow still holds. */
  formerSecrets: readonly string[]
  /** The public address, without a slash at the end. */
  siteUrl: string
  port: number
  /** The servers in front of the bank that are believed when they say where a request comes from. */
  trustedProxies: Trusted
  /** Where the scanner for viruses in files of guests listens. Null where there is none. */
  virusScanner: ClamdAddress | null
  /** Where an OpenSearch node answers. Null where the process searches by itself. */
  searchNode: NodeAddress | null
  /** What the names of the bank's indices on that node begin with: two banks on one node have two. */
  searchIndex: string
  /** Whether the links in the bank are followed now and then, to see if they still lead somewhere. */
  checksLinks: boolean
  /** Whether the server does what is to be done beside the requests: appointments, letters, reminders. */
  worksBeside: boolean
  /** Whether personal data is erased when its time is over, or it is only reported what would be. */
  retentionMode: 'delete' | 'report'
  /** The server that letters leave by, and who they are from. Null where none is set. */
  mail: MailSetting | null
  /** Who is let in first, when the bank has no users. */
  firstAdmin: Readonly<{ email: string; password: string | null }> | null
}>

/** One setting that the bank cannot start with, and what to do about it. */
export type EnvProblem = Readonly<{ setting: string; problem: string }>

export type ParsedEnv = { ok: true; env: Env } | { ok: false; problems: EnvProblem[] }

/** Lets in only settings that a bank can run with; otherwise names every one that it cannot. */
export function parseEnv(source: Record<string, string | undefined>): ParsedEnv {
  const given = Object.fromEntries(
    Object.entries(source).map(([name, value]) => [name, value?.trim() || undefined]),
  )
  const parsed = settings.safeParse(given)
  if (parsed.success) return { ok: true, env: toEnv(parsed.data) }

  return {
    ok: false,
    problems: parsed.error.issues.map(({ path, message }) => ({
      setting: path.map(String).join('.'),
      problem: message,
    })),
  }
}

/** Says in plain words why the bank does not start, one paragraph a setting. */
export function explainProblems(problems: readonly EnvProblem[]): string {
  const count = problems.length === 1 ? 'One setting needs' : `${problems.length} settings need`
  const list = problems.map(({ setting, problem }) => `  ${setting}\n    ${problem}`)

  return `The bank does not start. ${count} your attention:\n\n${list.join('\n\n')}\n`
}

const settings = z
  .object({
    NODE_ENV: z
      .enum(['development', 'production', 'test'], {
        error: 'is one of development, production and test.',
      })
      .default('development'),
    DATA_DIR: z.string().default('./data'),
    MEDIA_DIR: z.string().default('./media'),
    DATABASE_URI: z.string().optional(),
    PAYLOAD_SECRET: z
      .string()
      .min(
        32,
        'is too short: whoever guesses it can sign in as anyone. Use 32 characters or more, for example what `openssl rand -hex 32` prints.',
      )
      .optional(),
    PAYLOAD_FORMER_SECRETS: z.string().optional(),
    SITE_URL: z.string().optional(),
    PORT: z
      .string()
      .regex(/^\d+$/, 'is not a number. Use a free port, for example 3000.')
      .refine(
        (port) => !(Number(port) > 65535),
        'is above 65535. Use a free port, for example 3000.',
      )
      .default('3000'),
    TRUSTED_PROXIES: z.string().optional(),
    CLAMAV_HOST: z.string().optional(),
    SEARCH_URL: z.string().optional(),
    SEARCH_INDEX: z
      .string()
      .regex(
        /^[a-z][a-z0-9-]{0,60}$/,
        'is no name for indices. Use small letters, digits and hyphens, a letter first: innovationslabbet-test.',
      )
      .default('innovationslabbet'),
    CHECK_LINKS: z
      .enum(['on', 'off'], {
        error: 'is neither on nor off. Leave it out to follow links in production only.',
      })
      .optional(),
    SMTP_URL: z.string().optional(),
    MAIL_FROM: z.string().optional(),
    WORKER: z
      .enum(['on', 'off'], {
        error: 'is neither on nor off. Leave it out to let every server take its part of the work.',
      })
      .default('on'),
    RETENTION_MODE: z
      .enum(['delete', 'report'], {
        error:
          'is neither delete nor report. Leave it out to let personal data go when its time is over; set report where a law on archives wants a decision first.',
      })
      .default('delete'),
    FIRST_ADMIN_EMAIL: z.email('is not an e-mail address.').optional(),
    FIRST_ADMIN_PASSWORD: z
      .string()
      .min(12, 'is too short. Use 12 characters or more, or leave it out to get one made.')
      .optional(),
  })
  .superRefine((given, context) => {
    const refuse = (setting: string, message: string) =>
      context.addIssue({ code: 'custom', path: [setting], message })

    for (const message of faultsOfDatabase(given.DATABASE_URI, given.NODE_ENV)) {
      refuse('DATABASE_URI', message)
    }
    for (const message of faultsOfAddress(given.SITE_URL, given.NODE_ENV)) {
      refuse('SITE_URL', message)
    }
    for (const message of faultsOfProxies(given.TRUSTED_PROXIES)) {
      refuse('TRUSTED_PROXIES', message)
    }
    if (given.CLAMAV_HOST && !parseClamdAddress(given.CLAMAV_HOST)) {
      refuse(
        'CLAMAV_HOST',
        'is not where a clamd listens. Use host:port, as in localhost:3310, or the path of its socket, as in /run/clamav/clamd.ctl; leave it out to take files that no virus scanner has seen.',
      )
    }
    for (const message of faultsOfSearch(given.SEARCH_URL, given.NODE_ENV)) {
      refuse('SEARCH_URL', message)
    }
    for (const message of faultsOfMailServer(given.SMTP_URL)) refuse('SMTP_URL', message)
    if (given.SMTP_URL && !given.MAIL_FROM) {
      refuse(
        'MAIL_FROM',
        'is missing, although SMTP_URL is set. Say who the letters are from: Innovationslabbet <noreply@example.se>',
      )
    }
    if (given.MAIL_FROM && !senderIn(given.MAIL_FROM)) {
      refuse(
        'MAIL_FROM',
        'is not an address. Use noreply@example.se or Innovationslabbet <noreply@example.se>.',
      )
    }
    if (!given.PAYLOAD_SECRET && given.DATABASE_URI && given.NODE_ENV === 'production') {
      refuse(
        'PAYLOAD_SECRET',
        'is missing. Every process that shares a database must share the secret that signs the sessions: set it to what `openssl rand -hex 32` prints.',
      )
    }
    if (given.FIRST_ADMIN_PASSWORD && !given.FIRST_ADMIN_EMAIL) {
      refuse('FIRST_ADMIN_EMAIL', 'is missing, although FIRST_ADMIN_PASSWORD is set.')
    }
  })

type Settings = z.infer<typeof settings>

const mongoAddress = /^mongodb(?<srv>\+srv)?:\/\/[^/?]+(?:\/(?<name>[^?]*))?(?:\?(?<query>.*))?$/

function faultsOfDatabase(uri: string | undefined, mode: string): string[] {
  if (!uri) return []

  const address = mongoAddress.exec(uri)?.groups
  if (!address) {
    return [
      'is not the address of a MongoDB. It begins with mongodb:// or mongodb+srv://; leave it empty to keep the content in a file in DATA_DIR.',
    ]
  }

  const faults: string[] = []
  if (!address.name) {
    faults.push(
      'names no database. Add its name after the host: mongodb://host:27017/innovationslabbet',
    )
  }
  const isReplicaSet = address.srv || new URLSearchParams(address.query).get('replicaSet')
  if (mode === 'production' && !isReplicaSet) {
    faults.push(
      'names no replica set. Without one MongoDB has no transactions, and a document could be saved in part. Add ?replicaSet=NAME (a replica set of one server will do), or use mongodb+srv://.',
    )
  }
  return faults
}

const localHosts = ['localhost', '127.0.0.1', '[::1]']

function faultsOfAddress(address: string | undefined, mode: string): string[] {
  if (!address) return []

  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    return ['is not a web address. Use the address that visitors type: https://www.example.se']
  }
  if (url.pathname !== '/' || url.search || url.hash) {
    return [
      'holds more than the host. Use the address alone, without a path: https://www.example.se',
    ]
  }
  if (mode === 'production' && url.protocol !== 'https:' && !localHosts.includes(url.hostname)) {
    return [
      'begins with http://. In production it must begin with https://, or anyone on the way can read what editors type to sign in. Put a server with a certificate in front of the bank.',
    ]
  }
  return []
}

function faultsOfProxies(list: string | undefined): string[] {
  const parsed = parseTrusted(partsOf(list))
  if (parsed.ok) return []
  return [
    `holds "${parsed.wrong}", which is neither an address nor a block of addresses. Name the servers in front of the bank, with commas between: 127.0.0.1, 10.0.0.0/8. Leave it out where visitors reach the bank without one.`,
  ]
}

const partsOf = (list: string | undefined) =>
  (list ?? '').split(',').filter((part) => part.trim() !== '')

function faultsOfSearch(address: string | undefined, mode: string): string[] {
  if (!address) return []

  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    return [
      'is not the address of an OpenSearch node. It begins with http:// or https://: https://user:password@search.example.se:9200. Write @, : and / in a password as %40, %3A and %2F; leave it out to search in the process.',
    ]
  }
  if (url.search || url.hash) {
    return ['holds more than user, password, host, port and path. Leave out what comes after.']
  }
  if (Boolean(url.username) !== Boolean(url.password)) {
    return ['names a user without a password, or the other way round. Give both, or neither.']
  }
  if (
    mode === 'production' &&
    url.password &&
    url.protocol === 'http:' &&
    !localHosts.includes(url.hostname)
  ) {
    return ['sends a password over http://, where anyone on the way can read it. Use https://.']
  }
  return []
}

function faultsOfMailServer(address: string | undefined): string[] {
  if (!address) return []

  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || !url.hostname) {
    return [
      'is not the address of a mail server. It begins with smtp:// or smtps://: smtps://user:password@smtp.example.se:465. Write @, : and / in a password as %40, %3A and %2F.',
    ]
  }
  const isMore = !['', '/'].includes(url.pathname) || url.search || url.hash
  if (isMore) return ['holds more than user, password, host and port. Leave out what comes after.']
  return Boolean(url.username) === Boolean(url.password)
    ? []
    : ['names a user without a password, or the other way round. Give both, or neither.']
}

/** Who a letter is from: `name@host`, or `A name <name@host>`. */
function senderIn(written: string): MailSetting['from'] | null {
  const { name = '', address } = /^(?:"?(?<name>[^"<>]*?)"?\s*<(?<address>[^<>]+)>)$/.exec(written)
    ?.groups ?? { address: written }
  return z.email().safeParse(address).success && address ? { name: name.trim(), address } : null
}

function toEnv(given: Settings): Env {
  const trust = parseTrusted(partsOf(given.TRUSTED_PROXIES))
  const from = given.MAIL_FROM ? senderIn(given.MAIL_FROM) : null
  const dataDir = resolve(given.DATA_DIR)
  return {
    mode: given.NODE_ENV,
    dataDir,
    mediaDir: resolve(given.MEDIA_DIR),
    database: given.DATABASE_URI
      ? { kind: 'mongodb', uri: given.DATABASE_URI }
      : { kind: 'sqlite', file: join(dataDir, 'bank.db') },
    secret: given.PAYLOAD_SECRET ?? null,
    formerSecrets: given.PAYLOAD_FORMER_SECRETS?.split(',').map((secret) => secret.trim()) ?? [],
    siteUrl: new URL(given.SITE_URL ?? `http://localhost:${given.PORT}`).origin,
    port: Number(given.PORT),
    virusScanner: given.CLAMAV_HOST ? parseClamdAddress(given.CLAMAV_HOST) : null,
    trustedProxies: trust.ok ? trust.trusted : nobodyTrusted,
    searchIndex: given.SEARCH_INDEX,
    searchNode: given.SEARCH_URL ? parseNodeAddress(given.SEARCH_URL) : null,
    checksLinks: given.CHECK_LINKS ? given.CHECK_LINKS === 'on' : given.NODE_ENV === 'production',
    mail: given.SMTP_URL && from ? { url: given.SMTP_URL, from } : null,
    worksBeside: given.WORKER === 'on',
    retentionMode: given.RETENTION_MODE,
    firstAdmin: given.FIRST_ADMIN_EMAIL
      ? { email: given.FIRST_ADMIN_EMAIL, password: given.FIRST_ADMIN_PASSWORD ?? null }
      : null,
  }
}

/** The settings of this process. A setting that is not sound ends it, and says which and why. */
export const env: Env & { secret: string } = settingsOfThisProcess()

function settingsOfThisProcess(): Env & { secret: string } {
  const parsed = parseEnv(process.env)
  if (!parsed.ok) {
    process.stderr.write(`\n${explainProblems(parsed.problems)}\n`)
    process.exit(1)
  }
  return { ...parsed.env, secret: parsed.env.secret ?? secretKeptIn(parsed.env.dataDir) }
}

/** Reads the secret that the bank keeps for itself, and makes one at the first start. */
function secretKeptIn(dataDir: string): string {
  const file = join(dataDir, 'secret')
  // A build must leave no secret behind in what it makes, and signs nothing.
  if (process.env.NEXT_PHASE === 'phase-production-build') return newSecret()

  mkdirSync(dataDir, { mode: 0o700, recursive: true })
  try {
    writeFileSync(file, newSecret(), { flag: 'wx', mode: 0o600 })
  } catch (err) {
    if ((err as NodeJS.ErrnoException).code !== 'EEXIST') throw err
  }
  return readFileSync(file, 'utf8').trim()
}

function newSecret(): string {
  return randomBytes(32).toString('hex')
}
