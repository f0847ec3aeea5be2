import type { BasePayload, Payload } from 'payload'

import { systemActor, transition } from '@/plugins/editorial-workflow'

/** Takes a draft of the first content through review to publication, as the bank's own server. */
export async function publishContent(
  payload: BasePayload,
  collection: string,
  id: string,
): Promise<void> {
  for (const move of ['submit', 'approve_and_publish']) {
    const outcome = await transition(payload as Payload, {
      actor: systemActor,
      collection,
      comment: 'Bankens första innehåll, hämtat ur de källor som anges.',
      id,
      transition: move,
    })
    if (!outcome.ok) {
      throw new Error(`${collection} ${id} could not ${move}: ${JSON.stringify(outcome)}`)
    }
  }
}
