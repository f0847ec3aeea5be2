import type { MapPlace } from '@/domain/catalogue/mapPlace'
import { counties } from '@/domain/vocabulary/counties'
import type { Locale } from '@/domain/vocabulary/locales'
import { municipalities } from '@/domain/vocabulary/municipalities'
import { labelOf } from '@/domain/vocabulary/term'
import { messagesOf } from '@/i18n/messagesOf'
import { formatNumber } from '@/i18n/numbers'

import type { Area } from './AreaMap'
import { countyShapes } from './countyShapes'
import { municipalityShapes } from './municipalityShapes'
import { marks } from './sweden'
import { levelOf, toShades } from './toShades'

type Asked = Readonly<{
  /** How many items there are in an area, by its code. */
  countOf: (code: string) => number
  hrefOf: (place: MapPlace) => string
  locale: Locale
}>

type Shape = Readonly<{ code: string; name: string; d: string; x: number; y: number }>

/** The 21 counties as areas of the map; each can be opened. */
export function toCountyAreas({ countOf, hrefOf, locale }: Asked): readonly Area[] {
  const shapes = countyShapes.map((shape) => ({
    ...shape,
    name: labelOf(counties, shape.code, locale),
  }))
  return toAreas(shapes, countOf, locale).map((area) => ({
    ...area,
    href: hrefOf({ county: area.code, municipality: null }),
  }))
}

/** The municipalities of a county as areas; those that hold something, and the one that is shown, can be opened. */
export function toMunicipalityAreas(
  county: string,
  current: string | null,
  { countOf, hrefOf, locale }: Asked,
): readonly Area[] {
  const shapes = municipalities
    .filter(({ code }) => code.startsWith(county))
    .flatMap(({ code, sv: name }) => {
      const [d, mark] = [municipalityShapes.get(code), markOf.get(code)]
      return d && mark ? [{ code, name, d, ...mark }] : []
    })
  return toAreas(shapes, countOf, locale).map((area) => ({
    ...area,
    isCurrent: area.code === current,
    href: area.count > 0 ? hrefOf({ county, municipality: area.code }) : null,
  }))
}

const markOf = new Map(marks.map(([code, x, y]) => [code, { x, y }]))

function toAreas(shapes: readonly Shape[], countOf: Asked['countOf'], locale: Locale): Area[] {
  const { mapPage } = messagesOf(locale)
  const shades = toShades(shapes.map(({ code }) => countOf(code)))

  return shapes.map(({ code, d, name, x, y }) => {
    const count = countOf(code)
    const found = mapPage.found(count, formatNumber(count, locale))
    return {
      code,
      name,
      label: count > 0 ? mapPage.area(name, found) : mapPage.areaEmpty(name),
      count,
      level: levelOf(count, shades),
      href: null,
      isCurrent: false,
      d,
      x,
      y,
    }
  })
}
