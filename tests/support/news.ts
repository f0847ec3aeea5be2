import type { Actor, Bank } from './bank'

/** What people hear in a bank, and how they want to be told. */
export function newsOf(bank: Bank) {
  const { payload, users } = bank

  /** The news that somebody has, oldest first. */
  async function newsFor(who: Actor) {
    const { docs } = await payload.find({
      collection: 'notifications',
      depth: 0,
      pagination: false,
      sort: 'at',
      where: { recipient: { equals: users[who].id } },
    })
    return docs
  }

  /** The kinds of news that somebody has, oldest first. */
  async function heardBy(who: Actor): Promise<string[]> {
    return (await newsFor(who)).map(({ kind }) => kind)
  }

  /** Somebody chooses, in their own account, how to be told. */
  async function choose(who: Actor, body: object): Promise<void> {
    const { status } = await bank.rest('PATCH', `/api/users/${users[who].id}`, { as: who, body })
    if (status !== 200) throw new Error(`${who} could not choose`)
  }

  /** Forgets every letter, as if they had been sent long ago. */
  async function clearOutbox(): Promise<void> {
    await payload.db.deleteMany({ collection: 'letters', where: { id: { exists: true } } })
  }

  return { choose, clearOutbox, heardBy, newsFor }
}
