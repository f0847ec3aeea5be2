import type { Locale } from '@/domain/vocabulary/locales'
import { formatNumber } from '@/i18n/numbers'

/** An area of the map: what it is called, what it holds and where it leads. */
export type Area = Readonly<{
  code: string
  name: string
  /** Its name with what it holds: "Gotlands län: 3 sidor". */
  label: string
  count: number
  /** 0 for nothing; see toShades. */
  level: number
  /** Null where there is nothing to open. */
  href: string | null
  isCurrent: boolean
  d: string
  /** Where its number stands. */
  x: number
  y: number
}>

type Props = Readonly<{
  /** Left, top, width and height of what is shown, in the units of the drawing. */
  box: readonly [number, number, number, number]
  areas: readonly Area[]
  /** Outlines of what lies around, which lead nowhere. */
  around: readonly string[]
  label: string
  locale: Locale
}>

/** A map of areas that are links, each shaded by how much it holds and with the number written on it. */
export function AreaMap({ areas, around, box, label, locale }: Props) {
  const [, , width, height] = box
  // numbers keep their size on the screen however far the map is zoomed in
  const size = Math.max(width * 1.6, height) / 48

  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset to group its links in.
    <svg
      className="area-map"
      viewBox={box.join(' ')}
      role="group"
      aria-label={label}
      fontSize={Math.round(size * 10) / 10}
    >
      <g className="area-map-around">
        {around.map((d) => (
          <path key={d} d={d} />
        ))}
      </g>
      {/* the one that is shown comes last, so that no neighbour lies on its border */}
      {areas
        .toSorted((a, b) => Number(a.isCurrent) - Number(b.isCurrent))
        .map((area) => (
          <AreaShape key={area.code} area={area} />
        ))}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: numbers take no focus; each link says its own. */}
      <g className="area-map-counts" aria-hidden="true">
        {areas
          .filter(({ count }) => count > 0)
          .map(({ code, count, level, x, y }) => (
            <text key={code} x={x} y={y} className={`area-count-${level}`}>
              {formatNumber(count, locale)}
            </text>
          ))}
      </g>
    </svg>
  )
}

function AreaShape({ area }: Readonly<{ area: Area }>) {
  const { d, href, isCurrent, label, level } = area
  const shape = (
    <>
      <title>{label}</title>
      <path className={`area area-${level}${isCurrent ? ' area-current' : ''}`} d={d} />
    </>
  )
  if (!href) return <g>{shape}</g>

  return (
    <a href={href} aria-label={label} aria-current={isCurrent ? 'location' : undefined}>
      {shape}
    </a>
  )
}
