import { Mark } from '@/components/marks/Mark'
import { listPath } from '@/domain/publication/addresses'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'

import { type Counts, type House, planStreet, windowSize } from './planStreet'

type Props = Readonly<{ counts: Counts; locale: Locale }>

/** The street of the start page. The list under it says in figures what the windows show. */
export function Street({ counts, locale }: Props) {
  const { start, kinds } = messagesOf(locale)
  const { width, height, houses, trees } = planStreet(counts)

  return (
    <figure className="street">
      <svg viewBox={`-6 0 ${width + 12} ${height + 3}`} role="img" aria-label={start.facade}>
        {houses.map((house) => (
          <HouseDrawing key={house.kind} house={house} ground={height} />
        ))}
        {trees.map((x) => (
          <Birch key={x} x={x} ground={height} />
        ))}
        <rect className="street-ground" x="-6" y={height} width={width + 12} height="3" />
      </svg>
      <figcaption>
        <p>{start.facadeCaption}</p>
        <ul>
          {houses.map(({ kind }) => (
            <li key={kind} className={`k-${kind}`}>
              <a href={listPath(kind, locale)}>
                <Mark kind={kind} />
                {kinds[kind].found(counts[kind])}
              </a>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}

function HouseDrawing({ house, ground }: Readonly<{ house: House; ground: number }>) {
  const top = ground - house.height
  const door = house.x + house.width / 2

  return (
    <g className={`house k-${house.kind}`}>
      <path className="wall" d={outline(house, top, ground)} />
      <path className="windows" d={drawWindows(house, top, false)} />
      <path className="windows lit" d={drawWindows(house, top, true)} />
      <path className="crosses" d={drawCrosses(house, top)} />
      <path className="door" d={`M${door - 6} ${ground}v-20h12v20z`} />
    </g>
  )
}

/** All windows of a house that are lit, or all that are dark, in one path: a street has hundreds. */
function drawWindows({ windows }: House, top: number, isLit: boolean): string {
  const { width, height } = windowSize
  return windows
    .filter((window) => window.isLit === isLit)
    .map(({ x, y }) => `M${x} ${top + y}h${width}v${height}h-${width}z`)
    .join('')
}

function drawCrosses({ windows }: House, top: number): string {
  const { width, height } = windowSize
  return windows.map(({ x, y }) => `M${x + width / 2} ${top + y}v${height}`).join('')
}

/** A birch in the courtyard: a light stem and a crown that lets the light through. */
function Birch({ x, ground }: Readonly<{ x: number; ground: number }>) {
  return (
    <g className="birch">
      <path className="birch-stem" d={`M${x} ${ground}V${ground - 52}`} />
      <path
        className="birch-marks"
        d={`M${x - 1.6} ${ground - 14}h2.2M${x - 0.4} ${ground - 27}h2`}
      />
      <ellipse cx={x} cy={ground - 60} rx="14" ry="25" />
    </g>
  )
}

/** The wall and the roof in one line, from the ground on the left to the ground on the right. */
function outline({ x, width, roof }: House, top: number, ground: number): string {
  const right = x + width
  const middle = x + width / 2
  const roofs: Readonly<Record<House['roof'], string>> = {
    hip: `H${x - 4}L${x + 16} ${top - 22}H${right - 16}L${right + 4} ${top}H${right}`,
    flat: `V${top - 4}H${middle - 14}V${top - 15}H${middle + 14}V${top - 4}H${right}V${top}`,
    gable: `L${middle} ${top - 32}L${right} ${top}`,
    terrace: `V${top - 4}H${x + 12}V${top - 13}H${x + 44}V${top - 4}H${right}V${top}`,
    mansard: `H${x - 3}L${x + 7} ${top - 14}L${x + 22} ${top - 21}H${right - 22}L${right - 7} ${top - 14}L${right + 3} ${top}H${right}`,
  }

  return `M${x} ${ground}V${top}${roofs[roof]}V${ground}z`
}
