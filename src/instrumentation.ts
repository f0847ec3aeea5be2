/** Runs once when the server starts, before the first request: opens the bank and its address book. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return

  const { openAddressBook } = await import('@/queries/addressBook')
  const { openBank } = await import('@/session/openBank')
  const bank = await openBank()
  await openAddressBook(bank)
}
