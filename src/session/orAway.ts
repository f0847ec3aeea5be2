/**
 * Does what a form asks for, or says that it could not be done now. Whoever has written for a while
 * is not to lose it because the database is away: the form comes back with what was typed.
 */
export async function orAway<Outcome>(
  work: () => Promise<Outcome>,
): Promise<Outcome | Readonly<{ ok: false; reason: 'away' }>> {
  try {
    return await work()
  } catch (err) {
    console.error(err)
    return { ok: false, reason: 'away' }
  }
}
