type Props = Readonly<{
  /** How many of the twelve windows are lit. */
  lit: number
}>

const columns = 3
const floors = 4

/** A house where the lights are out, or almost: for what is empty, missing or gone. */
export function DarkHouse({ lit }: Props) {
  const windows = Array.from({ length: columns * floors }, (_, index) => ({
    x: 14 + (index % columns) * 24,
    y: 30 + Math.floor(index / columns) * 26,
    isLit: litFirst.indexOf(index) > -1 && litFirst.indexOf(index) < lit,
  }))

  return (
    <svg className="dark-house" viewBox="0 0 88 152" aria-hidden="true" focusable="false">
      <path className="dark-house-wall" d="M2 150V20L12 6H76L86 20V150z" />
      {windows.map(({ x, y, isLit }) => (
        <rect
          key={`${x} ${y}`}
          className={isLit ? 'lit' : undefined}
          x={x}
          y={y}
          width="12"
          height="16"
        />
      ))}
      <path className="dark-house-door" d="M37 150v-13h14v13z" />
      <path className="dark-house-ground" d="M0 150h88v2H0z" />
    </svg>
  )
}

/** Which window is lit first: one on the second floor, where somebody is still up. */
const litFirst = [4, 9, 2]
