import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import { formatNumber } from '@/i18n/numbers'

import { levelOf, toShades } from './toShades'

type Props = Readonly<{ counts: readonly number[]; locale: Locale }>

/** What the shades of the map stand for. */
export function MapLegend({ counts, locale }: Props) {
  const { mapPage } = messagesOf(locale)
  const shades = toShades(counts)
  const used = shades.filter(({ level }) =>
    counts.some((count) => levelOf(count, shades) === level),
  )
  const say = (value: number) => formatNumber(value, locale)

  return (
    <p className="map-legend">
      <span>{`${mapPage.legend}:`}</span>{' '}
      {counts.some((count) => count === 0) ? (
        <span>
          <span className="map-shade area-0" aria-hidden="true" /> {mapPage.none}
        </span>
      ) : null}{' '}
      {used.map(({ from, level, to }) => (
        <span key={level}>
          <span className={`map-shade area-${level}`} aria-hidden="true" />{' '}
          {from === to ? say(to) : `${say(from)}–${say(to)}`}{' '}
        </span>
      ))}
    </p>
  )
}
