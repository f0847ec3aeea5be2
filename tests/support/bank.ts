import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type CollectionSlug, getPayload, type Payload } from 'payload'
import { stringify } from 'qs-esm'

import type { Role as RoleCode } from '@/domain/vocabulary/roles'
import { forgetLimits } from '@/plugins/gatekeeper/limits'

import { complaints } from './complaints'
import { aMunicipality, anOrganisation, aTheme, known } from './items'
import { keepSnapshot } from './keepSnapshot'

/** Who acts in a test. The other partner and contributor work for another organisation. */
export type Actor = keyof typeof cast

const cast = {
  admin: { role: 'admin', organisation: null },
  editor: { role: 'editor', organisation: null },
  partner: { role: 'partner', organisation: 'own' },
  contributor: { role: 'contributor', organisation: 'own' },
  otherPartner: { role: 'partner', organisation: 'other' },
  otherContributor: { role: 'contributor', organisation: 'other' },
} as const satisfies Record<string, { role: RoleCode; organisation: 'own' | 'other' | null }>

/** Someone who is signed in. */
export type Person = Readonly<{ id: string; email: string; password: string; token: string }>

export type Asking = Readonly<{
  /** Nobody is signed in when it is left out. */
  as?: Actor | Person | undefined
  /** Signed in by the cookie of the admin panel instead of a token. */
  byCookie?: boolean
  body?: unknown
  query?: Readonly<Record<string, unknown>>
  headers?: Readonly<Record<string, string>>
}>

// biome-ignore lint/suspicious/noExplicitAny: a test asserts what the answer holds
export type Answer = Readonly<{ status: number; body: any; headers: Headers }>

export type Bank = Awaited<ReturnType<typeof openBank>>

/** A real bank on a real database, the same for all tests of a worker. Empty it before each test. */
export function startBank(): Promise<Bank> {
  const shared = globalThis as { bankOfThisWorker?: Promise<Bank> }
  shared.bankOfThisWorker ??= openBank()
  return shared.bankOfThisWorker
}

const password = 'ett långt lösenord för prov'
const origin = 'http://localhost:3000'

async function openBank() {
  const config = await (await import('@payload-config')).default
  config.typescript.autoGenerate = false
  config.logger = { options: { level: 'silent' } } as never // pino needs no more
  const payload = await getPayload({ config })
  payload.logger.error = noteComplaint as never

  const routes = await import('@payloadcms/next/routes')
  const handlers = {
    DELETE: routes.REST_DELETE(config),
    GET: routes.REST_GET(config),
    PATCH: routes.REST_PATCH(config),
    POST: routes.REST_POST(config),
    PUT: routes.REST_PUT(config),
  }
  const askGraphql = routes.GRAPHQL_POST(config)

  /** Asks over REST, through the handler that the site uses. */
  async function rest(
    method: keyof typeof handlers,
    path: string,
    asking: Asking = {},
  ): Promise<Answer> {
    const url = new URL(path.startsWith('/api') ? path : `/api${path}`, origin)
    if (asking.query) url.search = stringify(asking.query)
    const slug = url.pathname.split('/').slice(2).map(decodeURIComponent)

    const handle = handlers[method]
    return toAnswer(
      await handle(toRequest(method, url, asking), { params: Promise.resolve({ slug }) }),
    )
  }

  /** Asks over GraphQL, through the handler that the site uses. */
  async function graphql(
    query: string,
    variables: Record<string, unknown> = {},
    asking: Omit<Asking, 'body'> = {},
  ): Promise<Answer> {
    const url = new URL('/api/graphql', origin)
    const body = { query, variables }
    return toAnswer(await askGraphql(toRequest('POST', url, { ...asking, body })))
  }

  function toRequest(method: string, url: URL, { as, body, byCookie, headers }: Asking): Request {
    const token = typeof as === 'string' ? users[as].token : as?.token
    const credentials: Record<string, string> = !token
      ? {}
      : byCookie
        ? { cookie: `${config.cookiePrefix}-token=${token}`, origin }
        : { authorization: `JWT ${token}` }
    const isForm = body instanceof FormData
    return new Request(url, {
      method,
      headers: {
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
        ...credentials,
        ...headers,
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    })
  }

  /** Signs in, as the admin panel does. */
  async function signIn(email: string): Promise<string> {
    const { body, status } = await rest('POST', '/api/users/login', { body: { email, password } })
    if (status !== 200)
      throw new Error(`${email} could not sign in: ${JSON.stringify(body)} ${complaints.join()}`)
    return body.token
  }

  /** Lets one more person in, who can act like the others. */
  async function aPerson(role: RoleCode, organisation: string | null = null): Promise<Person> {
    const email = `${role}.${crypto.randomUUID().slice(0, 8)}@example.se`
    const user = await makeUser(payload, email, role, organisation)
    return { id: user, email, password, token: await signIn(email) }
  }

  /** Saves a draft over REST and returns it. An editor does, unless somebody else is named. */
  async function keep(
    collection: CollectionSlug,
    data: Record<string, unknown>,
    { as = 'editor' as Actor | Person, locale = 'sv' } = {},
    // biome-ignore lint/suspicious/noExplicitAny: a test asserts what the document holds
  ): Promise<any> {
    const query = { draft: true, depth: 0, locale }
    const { body, status } = await rest('POST', `/api/${collection}`, { as, body: data, query })
    if (status !== 201) throw new Error(`${collection} was not kept: ${JSON.stringify(body)}`)
    return body.doc
  }

  const users = {} as Record<Actor, Person>
  await settleIn(payload)
  for (const [actor, { organisation, role }] of Object.entries(cast)) {
    const email = `${actor.toLowerCase()}@example.se`
    const place =
      organisation && known[organisation === 'own' ? 'organisation' : 'otherOrganisation']
    const id = await makeUser(payload, email, role, place)
    users[actor as Actor] = { id, email, password, token: await signIn(email) }
  }
  const restore = await keepSnapshot(payload)

  return {
    payload,
    users,
    rest,
    graphql,
    keep,
    aPerson,

    /** Puts the bank back to its first day: the people, their organisations, one theme, one municipality. */
    async emptyBank(): Promise<void> {
      await restore()
      forgetLimits(payload)
      emptyFolder(process.env.MEDIA_DIR)
      const { forgetCatalogue } = await import('@/queries/catalogue')
      forgetCatalogue(payload)
    },
  }
}

async function settleIn(payload: Payload): Promise<void> {
  known.municipality = await make(payload, 'municipalities', aMunicipality())
  known.theme = await make(payload, 'themes', aTheme())
  known.organisation = await make(payload, 'organisations', anOrganisation())
  known.otherOrganisation = await make(payload, 'organisations', anOrganisation())
}

async function make(payload: Payload, collection: CollectionSlug, data: object): Promise<string> {
  const doc = await payload.create({ collection, data: data as never, draft: true, depth: 0 })
  return String(doc.id)
}

function makeUser(payload: Payload, email: string, role: RoleCode, organisation: string | null) {
  return make(payload, 'users', { email, name: email.split('@')[0], password, role, organisation })
}

type Fault = { status?: number; originalError?: { status?: number } }

/** Only what the bank could not help: a refusal is an answer, not a fault. */
function noteComplaint(about: unknown, words?: unknown): void {
  const err = (about as { err?: Fault })?.err
  const status = err?.status ?? err?.originalError?.status // GraphQL wraps what was thrown
  if (status && status < 500) return
  complaints.push(
    [(about as { msg?: string })?.msg, words, err ?? about]
      .filter(Boolean)
      .map((part) => (part instanceof Error ? part.stack : String(part)))
      .join(' '),
  )
}

async function toAnswer(response: Response): Promise<Answer> {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json')
  return {
    status: response.status,
    headers: response.headers,
    body: isJson && text ? JSON.parse(text) : text,
  }
}

function emptyFolder(folder: string | undefined): void {
  if (!folder) return
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
}
