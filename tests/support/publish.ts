import type { Bank } from './bank'

/** Moves a document over REST as an editor, having read where it stands. Returns the answer. */
export async function move(
  bank: Bank,
  collection: string,
  id: string,
  name: string,
  asked: Record<string, unknown> = {},
) {
  const { body: doc } = await bank.rest('GET', `/api/${collection}/${id}`, {
    as: 'editor',
    query: { draft: true, depth: 0, trash: true },
  })
  return bank.rest('POST', `/api/${collection}/${id}/workflow/${name}`, {
    as: 'editor',
    body: {
      comment: 'Läst och jämfört med källorna.',
      expectedHash: doc.workflow.contentHash,
      expectedRev: doc.workflow.rev,
      ...asked,
    },
  })
}

/** Takes a draft through review to publication, as an editor does by the buttons. */
export async function publish(bank: Bank, collection: string, id: string): Promise<void> {
  for (const name of ['submit', 'approve_and_publish']) {
    const { body, status } = await move(bank, collection, id, name)
    if (status !== 200) throw new Error(`${name} was refused: ${JSON.stringify(body)}`)
  }
}
