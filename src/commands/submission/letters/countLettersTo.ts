import type { BasePayload, PayloadRequest } from 'payload'

/**
 * How many letters of a sort have been kept for an inbox since a moment. `Anna@` and `anna@` are one
 * inbox: whoever writes its address in ever new ways fills it no faster.
 */
export async function countLettersTo(
  door: BasePayload | PayloadRequest,
  { email, since, what }: Readonly<{ email: string; since: Date; what: 'confirm' | 'links' }>,
): Promise<number> {
  const payload = 'payload' in door ? door.payload : door
  const { docs } = await payload.db.find<{ id: string; to: string }>({
    collection: 'letters',
    limit: 0,
    pagination: false,
    select: { to: true },
    where: {
      and: [
        // in whatever letters, and in longer addresses too
        { to: { contains: email } },
        { createdAt: { greater_than: since.toISOString() } },
        { key: { contains: `:${what}:` } },
      ],
    },
    ...('payload' in door && { req: door }),
  })
  return docs.filter(({ to }) => to.toLowerCase() === email.toLowerCase()).length
}
