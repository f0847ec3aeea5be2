import type { Env } from '@/env'

/** Says in words that nobody does the duties of this bank, or null where somebody does or may. */
export function explainIdleness({
  database,
  mode,
  worksBeside,
}: Pick<Env, 'database' | 'mode' | 'worksBeside'>): string | null {
  // beside a MongoDB there may be npm run worker, and who develops knows what they left out
  if (worksBeside || database.kind !== 'sqlite' || mode !== 'production') return null

  return 'WORKER is off, and beside a bank in a file no other process can work: nothing happens by itself. No text is published at its time, no letter leaves, nobody is reminded. Take WORKER=off away to change that.'
}
