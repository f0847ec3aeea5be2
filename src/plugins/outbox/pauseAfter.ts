const minute = 60_000
const pauses = [1, 5, 15, 60, 180].map((minutes) => minutes * minute)
const longest = 360 * minute

/** How long a letter rests after so many attempts in vain, in milliseconds: longer each time, up to six hours. */
export function pauseAfter(attempts: number): number {
  return pauses[Math.max(0, attempts - 1)] ?? longest
}
