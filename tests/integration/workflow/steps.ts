import type { CollectionSlug } from 'payload'

import type { Actor, Answer, Bank, Person } from '../../support/bank'
import { anExample } from '../../support/items'

type Who = Actor | Person

/** What a test says about a move; the revision and the hash are those of the newest version, unless said. */
export type Wish = Readonly<{ as?: Who | undefined; [more: string]: unknown }>

/** The steps that tests take over and over, each over REST as a person would. */
export function steps(bank: Bank) {
  /** Reads the newest version, as an administrator. */
  async function latest(id: string, collection = 'examples') {
    const query = { draft: true, depth: 0, trash: true }
    const { body } = await bank.rest('GET', `/api/${collection}/${id}`, { as: 'admin', query })
    return body
  }

  /** Reads what the public meets: the status of the answer and the document. */
  function asPublic(id: string, collection = 'examples'): Promise<Answer> {
    return bank.rest('GET', `/api/${collection}/${id}`, { query: { depth: 0 } })
  }

  /** Asks for a move with what somebody has just read. */
  async function move(
    transition: string,
    id: string,
    { as = 'editor', collection = 'examples', headers, ...wish }: Wish = {},
  ): Promise<Answer> {
    const { workflow } = await latest(id, collection as string)
    const seen = { expectedRev: workflow?.rev, expectedHash: workflow?.contentHash }
    return bank.rest('POST', `/api/${collection}/${id}/workflow/${transition}`, {
      as,
      body: { ...seen, ...wish },
      ...(headers ? { headers: headers as Record<string, string> } : {}),
    })
  }

  /** Makes a move that must succeed. */
  async function take(transition: string, id: string, wish: Wish = {}): Promise<Answer> {
    const answer = await move(transition, id, wish)
    if (answer.status !== 200) {
      throw new Error(`${transition} was refused: ${JSON.stringify(answer.body)}`)
    }
    return answer
  }

  /** An example in a given state, written and submitted by the contributor unless somebody else is named. */
  async function anExampleIn(
    state: string,
    { as = 'contributor' as Who, collection = 'examples', item = anExample() } = {},
  ): Promise<string> {
    const { id } = await bank.keep(collection as CollectionSlug, item, { as })
    const reason = { comment: 'Texten är inte aktuell längre.' }
    const submit = () => take('submit', id, { as, collection })
    const publish = async () => {
      await submit()
      await take('approve_and_publish', id, { as: 'admin', collection })
    }

    if (state === 'in_review') await submit()
    if (state === 'changes_requested') {
      await submit()
      await take('request_changes', id, { collection, comment: 'Källan behöver ett årtal.' })
    }
    if (state === 'approved') {
      await submit()
      await take('approve', id, { as: 'admin', collection })
    }
    if (state === 'scheduled') {
      await submit()
      await take('approve', id, { as: 'admin', collection })
      await take('schedule', id, { collection, scheduledFor: '2030-05-02T10:00' })
    }
    if (state === 'published') await publish()
    if (state === 'working_copy') {
      await publish()
      await save(id, { title: 'Nytt i utkastet' }, { as: 'editor', collection })
    }
    if (state === 'archived') {
      await publish()
      await take('archive', id, { collection, ...reason })
    }
    return id
  }

  /** Saves content as the form does. */
  function save(
    id: string,
    body: object,
    { as = 'editor' as Who, collection = 'examples', query = { draft: true } as object } = {},
  ): Promise<Answer> {
    return bank.rest('PATCH', `/api/${collection}/${id}`, { as, body, query: { ...query } })
  }

  /** The history of a document, oldest first. */
  async function history(id: string) {
    const { docs } = await bank.payload.find({
      collection: 'workflow-events',
      depth: 0,
      limit: 100,
      sort: 'rev',
      where: { documentId: { equals: id } },
    })
    return docs
  }

  return { anExampleIn, asPublic, history, latest, move, save, take }
}
