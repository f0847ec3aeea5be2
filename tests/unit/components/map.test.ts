import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

import { findMunicipality } from '@/components/map/findMunicipality'
import { viewBox } from '@/components/map/sweden'
import { toMapPoint } from '@/components/map/toMapPoint'
import { counties } from '@/domain/vocabulary/counties'
import { municipalities } from '@/domain/vocabulary/municipalities'

test('every municipality has its county and a place on the map', () => {
  expect(municipalities).toHaveLength(290)

  for (const { code } of municipalities) {
    const place = findMunicipality(code)

    expect(place?.county.sv).toMatch(/ län$/)
    expect(place?.x).toBeGreaterThan(0)
    expect(place?.x).toBeLessThan(viewBox.width)
    expect(place?.y).toBeGreaterThan(0)
    expect(place?.y).toBeLessThan(viewBox.height)
  }
})

test('every county has an outline', async () => {
  const drawing = await readFile('public/map/sweden.svg', 'utf8')

  expect(counties).toHaveLength(21)
  expect(drawing.match(/<path d="M\d+ \d+l[^"]+z"\/>/g)).toHaveLength(21)
})

test('a point on earth falls beside the municipality that it lies in', () => {
  const stockholm = findMunicipality('0180')
  const point = toMapPoint(18.07, 59.33)

  expect(Math.abs(point.x - (stockholm?.x ?? 0))).toBeLessThan(15)
  expect(Math.abs(point.y - (stockholm?.y ?? 0))).toBeLessThan(15)
})

test('a code that no municipality has is on no map', () => {
  expect(findMunicipality('9999')).toBeNull()
})
