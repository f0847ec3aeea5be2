import { describe, expect, test } from 'vitest'

import { countyShapes } from '@/components/map/countyShapes'
import { municipalityShapes } from '@/components/map/municipalityShapes'
import { marks, viewBox } from '@/components/map/sweden'
import { toCountyAreas, toMunicipalityAreas } from '@/components/map/toAreas'
import { levelOf, toShades } from '@/components/map/toShades'
import type { MapPlace } from '@/domain/catalogue/mapPlace'
import { counties } from '@/domain/vocabulary/counties'
import { municipalities } from '@/domain/vocabulary/municipalities'

/** All points that a path goes through; our paths have relative lines alone. */
function pointsOf(d: string): readonly (readonly [number, number])[] {
  return d
    .split('M')
    .filter(Boolean)
    .flatMap((part) => {
      const numbers = part.match(/-?\d*\.?\d+/g)?.map(Number) ?? []
      let [x = 0, y = 0] = numbers
      const points: [number, number][] = [[x, y]]
      for (let at = 2; at < numbers.length - 1; at += 2) {
        x += numbers[at] ?? 0
        y += numbers[at + 1] ?? 0
        points.push([Math.round(x * 10) / 10, Math.round(y * 10) / 10])
      }
      return points
    })
}

const isIn = (
  [left, top, width, height]: readonly [number, number, number, number],
  [x, y]: readonly [number, number],
) => x >= left && x <= left + width && y >= top && y <= top + height

const country = [0, 0, viewBox.width, viewBox.height] as const
const boxOf = (code: string) => countyShapes.find((one) => one.code === code)?.box ?? [0, 0, 0, 0]

describe('the shapes', () => {
  test('every municipality has an outline, and nothing else has one', () => {
    expect([...municipalityShapes.keys()].toSorted()).toEqual(
      municipalities.map(({ code }) => code).toSorted(),
    )

    for (const [code, d] of municipalityShapes) {
      expect(pointsOf(d).length, code).toBeGreaterThan(3)
      expect(d, code).toMatch(/^(M[\d.]+ [\d.]+l[-\d. ]+z)+$/)
    }
  })

  test('every municipality lies in the view of the country and of its county, and so does its mark', () => {
    for (const [code, d] of municipalityShapes) {
      const [, x = 0, y = 0] = marks.find(([one]) => one === code) ?? []

      for (const box of [country, boxOf(code.slice(0, 2))]) {
        expect(isIn(box, [x, y]), code).toBe(true)
        expect(
          pointsOf(d).every((point) => isIn(box, point)),
          code,
        ).toBe(true)
      }
    }
  })

  test('the mark of every municipality lies within its outline', () => {
    for (const [code, d] of municipalityShapes) {
      const xs = pointsOf(d).map(([x]) => x)
      const ys = pointsOf(d).map(([, y]) => y)
      const [, x = 0, y = 0] = marks.find(([one]) => one === code) ?? []
      const box = [
        Math.min(...xs) - 0.5,
        Math.min(...ys) - 0.5,
        Math.max(...xs) - Math.min(...xs) + 1,
        Math.max(...ys) - Math.min(...ys) + 1,
      ] as const

      expect(isIn(box, [x, y]), code).toBe(true)
    }
  })

  test('every county has an outline with its number in it', () => {
    expect(countyShapes.map(({ code }) => code)).toEqual(counties.map(({ code }) => code))

    for (const { box, code, d, x, y } of countyShapes) {
      expect(pointsOf(d).length, code).toBeGreaterThan(5)
      expect(isIn(box, [x, y]), code).toBe(true)
      expect(isIn(country, [box[0], box[1]]), code).toBe(true)
      expect(isIn(country, [box[0] + box[2], box[1] + box[3]]), code).toBe(true)
    }
  })

  test('the view of a county is no larger than its municipalities ask for', () => {
    for (const { box, code } of countyShapes) {
      const points = [...municipalityShapes]
        .filter(([one]) => one.startsWith(code))
        .flatMap(([, d]) => pointsOf(d))
      const width = Math.max(...points.map(([x]) => x)) - Math.min(...points.map(([x]) => x))
      const height = Math.max(...points.map(([, y]) => y)) - Math.min(...points.map(([, y]) => y))

      expect(box[2] - width, code).toBeLessThan(3)
      expect(box[3] - height, code).toBeLessThan(3)
    }
  })
})

describe('the shades', () => {
  test.for([
    { counts: [], shades: [] },
    { counts: [0, 0], shades: [] },
    { counts: [0, 1], shades: [[1, 1]] },
    {
      counts: [2],
      shades: [
        [1, 1],
        [2, 2],
      ],
    },
    {
      counts: [15, 3],
      shades: [
        [1, 1],
        [2, 3],
        [4, 7],
        [8, 15],
      ],
    },
    {
      counts: [10_000],
      shades: [
        [1, 10],
        [11, 100],
        [101, 1000],
        [1001, 10_000],
      ],
    },
  ])('$counts are parted into $shades', ({ counts, shades }) => {
    expect(toShades(counts).map(({ from, to }) => [from, to])).toEqual(shades)
  })

  test('every count has a shade, a larger one never a paler one, and nothing has none', () => {
    const counts = Array.from({ length: 400 }, (_, index) => index)
    const shades = toShades(counts)
    const levels = counts.map((count) => levelOf(count, shades))

    expect(levels[0]).toBe(0)
    expect(levels.slice(1).every((level) => level > 0)).toBe(true)
    expect(levels).toEqual(levels.toSorted((a, b) => a - b))
    expect(levels.at(-1)).toBe(4)
  })
})

describe('the areas', () => {
  const hrefOf = ({ county, municipality }: MapPlace) => `${county} ${municipality}`
  const asked = { countOf: (code: string) => (code === '0581' ? 1200 : 0), hrefOf }

  test('a county can be opened also when it holds nothing, and says so', () => {
    const areas = toCountyAreas({ countOf: () => 0, hrefOf, locale: 'sv' })

    expect(areas).toHaveLength(21)
    expect(areas.find(({ code }) => code === '09')).toMatchObject({
      label: 'Gotlands län: inget än',
      href: '09 null',
      level: 0,
    })
  })

  test('a municipality can be opened when it holds something, and says how much', () => {
    const areas = toMunicipalityAreas('05', '0581', { ...asked, locale: 'sv' })

    expect(areas).toHaveLength(13)
    expect(areas.find(({ code }) => code === '0581')).toMatchObject({
      label: 'Norrköping: 1\u00a0200 sidor',
      href: '05 0581',
      isCurrent: true,
      level: 4,
    })
    expect(areas.filter(({ href }) => href)).toHaveLength(1)
  })

  test('areas are told of in English too', () => {
    const [county] = toCountyAreas({ countOf: () => 1, hrefOf, locale: 'en' })
    const areas = toMunicipalityAreas('05', null, { ...asked, locale: 'en' })

    expect(county?.label).toBe('Stockholm County: 1 page')
    expect(areas.find(({ code }) => code === '0581')?.label).toBe('Norrköping: 1,200 pages')
    expect(areas.some(({ isCurrent }) => isCurrent)).toBe(false)
  })
})
