type Props = Readonly<{
  /** How many of the twelve windows are lit. */
  lit: number
}>

const columns = 3
const floors = 4
const windows = Array.from({ length: columns * floors }, (_, at) => at)

/** Windows in one stroke: the house stands ready on every page, for when something goes wrong. */
const toWindows = (some: readonly number[]): string =>
  some
    .map((at) => `M${14 + (at % columns) * 24} ${30 + Math.floor(at / columns) * 26}h12v16h-12z`)
    .join('')

/** A house where the lights are out, or almost: for what is empty, missing or gone. */
export function DarkHouse({ lit }: Props) {
  const lights = litFirst.slice(0, lit)
  const unlit = windows.filter((at) => !lights.includes(at))

  return (
    <svg className="dark-house" viewBox="0 0 88 152" aria-hidden="true" focusable="false">
      <path className="dark-house-wall" d="M2 150V20L12 6H76L86 20V150z" />
      <path className="dark-house-window" d={toWindows(unlit)} />
      {lights.length > 0 ? <path className="dark-house-light" d={toWindows(lights)} /> : null}
      <path className="dark-house-door" d="M37 150v-13h14v13z" />
      <path className="dark-house-ground" d="M0 150h88v2H0z" />
    </svg>
  )
}

/** Which window is lit first: one on the second floor, where somebody is still up. */
const litFirst = [4, 9, 2]
