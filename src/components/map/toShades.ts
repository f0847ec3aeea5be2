/** One shade of the map, and the counts that have it. */
export type Shade = Readonly<{ level: number; from: number; to: number }>

/** How many shades there are besides the one for nothing. */
const most = 4

/**
 * Parts the counts of a map into few shades. Each holds counts that are about as many times larger than
 * those of the shade before, so that one large city does not make all others look alike.
 */
export function toShades(counts: readonly number[]): readonly Shade[] {
  const highest = Math.max(0, ...counts)
  const limits = Array.from({ length: most }, (_, index) =>
    Math.floor(highest ** ((index + 1) / most) + 1e-9),
  )
  const steps = [...new Set(limits)].filter((limit) => limit > 0)

  return steps.map((to, index) => ({
    level: most - steps.length + index + 1,
    from: (steps[index - 1] ?? 0) + 1,
    to,
  }))
}

/** The shade of a count: 0 for nothing. */
export const levelOf = (count: number, shades: readonly Shade[]): number =>
  shades.find(({ to }) => count <= to && count > 0)?.level ?? 0
