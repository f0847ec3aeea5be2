import type { Field } from 'payload'

import { placePrecisions } from '@/domain/vocabulary/places'

import { field } from './field'

/** The municipality that a document belongs to. */
export const municipalityField: Field = field.relation(
  'municipality',
  ['Kommun', 'Municipality'],
  'municipalities',
  {
    index: true,
  },
)

/** The neighbourhood, by the name that people there use. */
export const areaNameField: Field = field.text('areaName', ['Bostadsområde', 'Neighbourhood'], {
  help: [
    'Namnet som de boende använder, till exempel Hageby.',
    'The name that residents use, for example Hageby.',
  ],
  maxLength: 80,
})

/** A point on the map: an area, never an address. */
export const pointField: Field = field.group(
  'geo',
  ['Punkt på kartan', 'Point on the map'],
  [
    field.row(
      field.number('lat', ['Latitud', 'Latitude'], { min: 55, max: 70 }),
      field.number('lon', ['Longitud', 'Longitude'], { min: 10, max: 25 }),
      field.choice('precision', ['Noggrannhet', 'Precision'], placePrecisions),
    ),
  ],
  {
    help: [
      'Området, inte en adress. Utan punkt används kommunens mittpunkt.',
      'The area, not an address. Without a point the centre of the municipality is used.',
    ],
  },
)
