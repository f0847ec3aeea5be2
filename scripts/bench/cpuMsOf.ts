import { readFileSync } from 'node:fs'

/** The kernel counts in hundredths of a second. */
const tick = 10

/** How long a process has been on a processor so far, in milliseconds; 0 where the kernel does not tell. */
export function cpuMsOf(pid: number | undefined): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name of the program stands in parentheses, and may hold blanks.
    const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14).map(Number)
    return ((user ?? 0) + (system ?? 0)) * tick
  } catch {
    return 0
  }
}
