import type { BasePayload } from 'payload'

import { mintCaseKey } from '../caseKeys'
import { inOneTransaction } from '../inOneTransaction'
import { hashOfForm, type Receipt } from '../submitContribution'

/** For so long a form that is sent again gets its link again, in milliseconds. */
const linkTime = 60 * 60_000

/**
 * Finds the receipt of a form that was received before. Where no letter brings the link, a new one
 * goes along for an hour: the first answer may never have arrived.
 */
export async function findReceipt(
  payload: BasePayload,
  { formKey, mayMint, now }: { formKey: string; mayMint: () => Promise<boolean>; now: Date },
): Promise<Receipt | null> {
  const known = await payload.db.findOne<Known & { id: string }>({
    collection: 'submissions',
    select: { hasEmail: true, receivedAt: true, reference: true },
    where: { keyHash: { equals: hashOfForm(formKey) } },
  })
  if (!known) return null

  const { hasEmail, id, receivedAt, reference } = known
  const isFresh = now.getTime() - new Date(receivedAt).getTime() < linkTime
  const token =
    !hasEmail && isFresh && (await mayMint())
      ? await inOneTransaction(payload, (req) =>
          mintCaseKey(req, { madeFor: 'receipt', now, submission: id }),
        )
      : null
  return { id, isNew: false, reference, token }
}

type Known = Readonly<{ reference: string; hasEmail: boolean; receivedAt: string }>
