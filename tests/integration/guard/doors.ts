import type { Actor, Answer, Bank, Person } from '../../support/bank'

type Who = Actor | Person | undefined

/** What goes with a write besides its content. Each door sends what it has words for. */
export type Extras = Readonly<{
  draft?: boolean
  autosave?: boolean
  trash?: boolean
  publishAllLocales?: boolean
  unpublishAllLocales?: boolean
  publishSpecificLocale?: string
}>

/** A way into the bank, with one answer for all: a status, the document, and the reason of a refusal. */
export type Door = Readonly<{
  name: string
  create: (as: Who, data: object, extras?: Extras) => Promise<Reply>
  update: (as: Who, id: string, data: object, extras?: Extras) => Promise<Reply>
  restore: (as: Who, version: string, extras?: Extras) => Promise<Reply>
  duplicate: (as: Who, id: string, data?: object, extras?: Extras) => Promise<Reply>
  remove: (as: Who, id: string, extras?: Extras) => Promise<Reply>
  read: (as: Who, id: string, extras?: Extras) => Promise<Reply>
  list: (as: Who, where: object, extras?: Extras) => Promise<Reply>
  versions: (as: Who, where: object) => Promise<Reply>
}>

// biome-ignore lint/suspicious/noExplicitAny: a test asserts what the documents hold
type Doc = any

export type Reply = Readonly<{ status: number; doc: Doc; docs: Doc[]; reason: string | undefined }>

/** Both doors to the examples of a bank. */
export function doorsOf(bank: Bank): readonly [Door, Door] {
  return [restDoor(bank), graphqlDoor(bank)]
}

function restDoor({ rest }: Bank): Door {
  const home = '/api/examples'
  const reply = ({ body, status }: Answer): Reply => ({
    status,
    doc: body.doc ?? body,
    docs: body.docs ?? [],
    reason: body.errors?.[0]?.data?.reason,
  })
  const query = (extras: Extras = {}) => ({ depth: 0, ...extras })

  return {
    name: 'REST',
    create: async (as, body, extras) =>
      reply(await rest('POST', home, { as, body, query: query(extras) })),
    update: async (as, id, body, extras) =>
      reply(await rest('PATCH', `${home}/${id}`, { as, body, query: query(extras) })),
    restore: async (as, id, extras) =>
      reply(await rest('POST', `${home}/versions/${id}`, { as, query: query(extras) })),
    duplicate: async (as, id, body = {}, extras) =>
      reply(await rest('POST', `${home}/${id}/duplicate`, { as, body, query: query(extras) })),
    remove: async (as, id, extras) =>
      reply(await rest('DELETE', `${home}/${id}`, { as, query: query(extras) })),
    read: async (as, id, extras) =>
      reply(await rest('GET', `${home}/${id}`, { as, query: query(extras) })),
    list: async (as, where, extras) =>
      reply(await rest('GET', home, { as, query: { ...query(extras), where, limit: 50 } })),
    versions: async (as, where) =>
      reply(await rest('GET', `${home}/versions`, { as, query: { ...query(), where, limit: 50 } })),
  }
}

const fields = 'id _status title deletedAt workflow { state rev contentHash }'

function graphqlDoor({ graphql }: Bank): Door {
  async function ask(as: Who, text: string, variables: object): Promise<Reply> {
    const { body } = await graphql(text, { ...variables }, { as })
    const [error] = body.errors ?? []
    const found: Doc = Object.values(body.data ?? {})[0]
    return {
      // a refusal is an answer of its own in GraphQL; what the schema does not know is a bad request
      status: error ? (error.extensions?.statusCode ?? 400) : 200,
      doc: found ?? {},
      docs: found?.docs ?? [],
      reason: error?.extensions?.data?.reason,
    }
  }

  return {
    name: 'GraphQL',
    create: (as, data, { draft } = {}) =>
      ask(
        as,
        `mutation($data: mutationExampleInput!, $draft: Boolean) {
          createExample(data: $data, draft: $draft) { ${fields} } }`,
        { data: withoutNumberedCodes(data), draft },
      ),
    update: (as, id, data, { autosave, draft, trash } = {}) =>
      ask(
        as,
        `mutation($id: String!, $data: mutationExampleUpdateInput!, $draft: Boolean,
          $autosave: Boolean, $trash: Boolean) {
          updateExample(id: $id, data: $data, draft: $draft, autosave: $autosave, trash: $trash) {
            ${fields} } }`,
        { id, data, draft, autosave, trash },
      ),
    restore: (as, id, { draft } = {}) =>
      ask(
        as,
        `mutation($id: String, $draft: Boolean) {
          restoreVersionExample(id: $id, draft: $draft) { ${fields} } }`,
        { id, draft },
      ),
    duplicate: (as, id, data = {}) =>
      ask(
        as,
        `mutation($id: String!, $data: mutationExampleInput!) {
          duplicateExample(id: $id, data: $data) { ${fields} } }`,
        { id, data },
      ),
    remove: (as, id, { trash } = {}) =>
      ask(
        as,
        'mutation($id: String!, $trash: Boolean) { deleteExample(id: $id, trash: $trash) { id } }',
        { id, trash },
      ),
    read: (as, id, { draft, trash } = {}) =>
      ask(
        as,
        `query($id: String!, $draft: Boolean, $trash: Boolean) {
          Example(id: $id, draft: $draft, trash: $trash) { ${fields} } }`,
        { id, draft, trash },
      ),
    list: (as, where, { draft, trash } = {}) =>
      ask(
        as,
        `query($where: Example_where, $draft: Boolean, $trash: Boolean) {
          Examples(where: $where, draft: $draft, trash: $trash, limit: 50) { docs { ${fields} } } }`,
        { where: toGraphqlWhere(where), draft, trash },
      ),
    versions: (as, where) =>
      ask(
        as,
        `query($where: versionsExample_where) {
          versionsExamples(where: $where, limit: 50) { docs { id version { title _status } } } }`,
        { where: toGraphqlWhere(where) },
      ),
  }
}

/** GraphQL has other names for codes that begin with a figure; they are no part of any attack. */
function withoutNumberedCodes(data: object): object {
  return { ...data, evidenceLevel: undefined }
}

/** GraphQL writes a path with two underscores where REST writes a full stop. */
function toGraphqlWhere(where: object): object {
  return Object.fromEntries(
    Object.entries(where).map(([path, rule]) => [path.replaceAll('.', '__'), rule]),
  )
}
