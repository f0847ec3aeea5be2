import type { Settings } from '../../settle'

/** Says whether a time has been; none has not. */
export function hasPassed(time: string | null | undefined, { now }: Settings): boolean {
  return time ? new Date(time) <= now() : false
}
