import { isEngineAway } from '@/search/engine'

/** Does what asks the search engine, and gives null while it cannot be reached. */
export async function orEngineAway<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await ask()
  } catch (err) {
    if (isEngineAway(err)) return null
    throw err
  }
}
