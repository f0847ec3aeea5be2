/** Runs once when the server starts, before the first request: opens the bank, its address book, and what is known for the proxy. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return

  const { openAddressBook } = await import('@/queries/addressBook')
  const { openKnownBank } = await import('@/queries/knownBank')
  const { listChangesToShow } = await import('@/queries/listChangesToShow')
  const { listTurnedItems } = await import('@/queries/store/listTurned')
  const { listLate } = await import('@/queries/store/listLate')
  const { beginWork } = await import('@/session/beginWork')
  const { closeCatalogue, openCatalogue } = await import('@/queries/catalogue')
  const { env } = await import('@/env')
  const { openBank } = await import('@/session/openBank')
  const bank = await openBank()
  // First the watch, so that nothing falls between the two.
  if (process.env.NEXT_PHASE !== 'phase-production-build') {
    const list = async (of: typeof bank, since: Date) => [
      ...(await listChangesToShow(of, since)),
      ...(await listTurnedItems(of)),
      ...listLate(of),
    ]
    beginWork(bank, { list, stop: () => closeCatalogue(bank) })
    // Whoever comes before it is open waits; that it could not be opened, they are told.
    openCatalogue(bank, env.dataDir).catch((err) =>
      bank.logger.error({ err, msg: 'The catalogue could not be opened' }),
    )
  }
  await Promise.all([openAddressBook(bank), openKnownBank(bank)])
}

/** Tells the visitor apart a page that broke from a database that is away: 503 means, come back soon. */
export async function onRequestError(err: unknown): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return

  const { isDatabaseAway } = await import('@/database/isDatabaseAway')
  const { setReplyStatus } = await import('@/session/replyStatus')
  if (isDatabaseAway(err)) setReplyStatus(503)
}
