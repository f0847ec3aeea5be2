import type { Kind } from '@/domain/vocabulary/kinds'

/** Which of the nine windows are lit for each kind, read from the top left. */
const patterns: Readonly<Record<Kind, readonly number[]>> = {
  example: [4],
  method: [0, 3, 4, 6, 7, 8],
  tool: [1, 3, 4, 5, 7],
  organisation: [0, 2, 3, 4, 5, 6, 8],
  lab: [0, 1, 2, 3, 5, 6, 7, 8],
}

const steps = [1, 9, 17] as const
const windows = steps.flatMap((y) => steps.map((x) => `M${x} ${y}h6v6h-6z`))

/** The windows that are lit, or those that are not, in one stroke: lists show a great many marks. */
const draw = (lit: readonly number[], isLit: boolean): string =>
  windows.filter((_, index) => lit.includes(index) === isLit).join('')

const drawn = new Map(
  Object.entries(patterns).map(([kind, lit]) => [
    kind,
    { dark: draw(lit, false), lit: draw(lit, true) },
  ]),
)

/** The mark of a kind: a façade of nine windows. It always stands beside the word. */
export function Mark({ kind }: Readonly<{ kind: Kind }>) {
  const windowsOfKind = drawn.get(kind)

  return (
    <svg className="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={windowsOfKind?.dark} />
      <path className="on" d={windowsOfKind?.lit} />
    </svg>
  )
}
