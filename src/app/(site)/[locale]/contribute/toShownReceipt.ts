import { renewReceipt } from '@/commands/submission/renewReceipt'
import type { Receipt } from '@/commands/submission/submitContribution'
import type { Reader } from '@/queries/reader'
import type { ShownReceipt } from '@/session/receipt'

/**
 * What a sender is shown. The answer to a form that was sent twice may never have reached them, so
 * whoever has no letter coming gets a link again.
 */
export async function toShownReceipt(
  payload: Reader['payload'],
  { id, isNew, reference, token }: Receipt,
  hasEmail: boolean,
): Promise<ShownReceipt> {
  if (isNew) return { hasEmail, isNew, reference, token }
  return { isNew, reference, ...(await renewReceipt(payload, id, new Date())) }
}
