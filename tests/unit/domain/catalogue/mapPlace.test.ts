import { describe, expect, test } from 'vitest'

import type { Choice } from '@/domain/catalogue/choice'
import { placeOf, withoutPlace, withPlace, withPlacedKinds } from '@/domain/catalogue/mapPlace'

const country = { county: null, municipality: null }

describe('the place of a choice', () => {
  test.for<{ choice: Choice; place: unknown }>([
    { choice: {}, place: country },
    { choice: { theme: ['trygghet'] }, place: country },
    { choice: { county: ['05'] }, place: { county: '05', municipality: null } },
    { choice: { municipality: ['0581'] }, place: { county: '05', municipality: '0581' } },
    {
      choice: { county: ['05'], municipality: ['0581'] },
      place: { county: '05', municipality: '0581' },
    },
    // the municipality knows better where it lies
    {
      choice: { county: ['12'], municipality: ['0581'] },
      place: { county: '05', municipality: '0581' },
    },
    // one place at a time
    { choice: { county: ['05', '12'] }, place: country },
    { choice: { municipality: ['0581', '1280'] }, place: country },
    { choice: { county: ['05'], municipality: ['0581', '1280'] }, place: country },
    { choice: { county: ['99'] }, place: country },
  ])('$choice is $place', ({ choice, place }) => {
    expect(placeOf(choice)).toEqual(place)
  })

  test('a choice keeps all but its place when it is taken elsewhere', () => {
    const choice = { theme: ['trygghet'], county: ['05'] }

    expect(withPlace(choice, { county: '12', municipality: '1280' })).toEqual({
      theme: ['trygghet'],
      municipality: ['1280'],
    })
    expect(withPlace(choice, { county: '12', municipality: null })).toEqual({
      theme: ['trygghet'],
      county: ['12'],
    })
    expect(withoutPlace({ ...choice, municipality: ['0581'] })).toEqual({ theme: ['trygghet'] })
  })

  test('a choice is narrowed to the kinds that have a place', () => {
    const all = { kind: ['example', 'lab', 'organisation'] }

    expect(withPlacedKinds({})).toEqual(all)
    expect(withPlacedKinds({ kind: ['lab', 'method'] })).toEqual({ kind: ['lab'] })
    expect(withPlacedKinds({ kind: ['method'] })).toEqual(all)
  })
})
