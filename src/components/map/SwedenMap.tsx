import { outlines, viewBox } from './sweden'

/** A place to mark: where in the drawing, and how many items stand behind it. */
export type MapMark = Readonly<{ x: number; y: number; count: number }>

type Props = Readonly<{
  marks: readonly MapMark[]
  /** What the map shows, in words; the same is told in a table or a text beside it. */
  label: string
  /** How large the drawing is shown; marks are drawn larger on a smaller map. */
  size: 'small' | 'large'
}>

/** Sweden with lit windows where there is something to read about. */
export function SwedenMap({ marks, label, size }: Props) {
  const unit = size === 'small' ? 64 : 30

  return (
    <svg
      className={`sweden-map sweden-map-${size}`}
      viewBox={`-20 -10 ${viewBox.width + 40} ${viewBox.height + 20}`}
      role="img"
      aria-label={label}
    >
      <use className="sweden-counties" href={outlines} />
      {marks
        .toSorted((a, b) => b.count - a.count)
        .map(({ x, y, count }) => {
          const side = unit * Math.sqrt(0.6 + 0.4 * count)
          return (
            <rect
              key={`${x} ${y}`}
              className="sweden-mark"
              x={x - side / 2}
              y={y - side / 2}
              width={side}
              height={side}
            />
          )
        })}
    </svg>
  )
}
