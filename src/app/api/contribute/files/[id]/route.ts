import { dropUpload } from '@/commands/submission/files/dropUpload'

import { done, refusal } from '../answer'
import { atTheDoor } from '../atTheDoor'

export const dynamic = 'force-dynamic'

/** Takes back a file whose form has not been sent; `x-form` holds the stamp of the form. */
export async function DELETE(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return atTheDoor(request, async (bank, locale) => {
    const { id } = await params
    const dropped = await dropUpload(bank, { formToken: request.headers.get('x-form'), id })
    return dropped.ok ? done() : refusal(dropped.reason, locale)
  })
}
