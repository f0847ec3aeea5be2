import { z } from 'zod'

import { described, named } from '@/domain/open/openRegistry'

import { cardFields } from './card'
import {
  address,
  code,
  codes,
  language,
  moment,
  openFile,
  openImage,
  openLink,
  openMunicipality,
  openRef,
  openSource,
  optionalCode,
  optionalNumber,
  optionalText,
  text,
} from './parts'

export const actor = z.strictObject({ organisation: openRef, role: code })

export const funding = z.strictObject({
  funder: openRef.nullable(),
  amountSek: optionalNumber,
  kind: optionalCode,
})

export const point = z
  .strictObject({
    lon: z.number(),
    lat: z.number(),
    precision: described(
      z.enum(['omrade', 'kommun']),
      'The middle of an area or of a municipality.',
    ),
  })
  .nullable()

export const experience = named(
  'Experience',
  'What somebody who has used it tells.',
  z.strictObject({
    organisation: openRef.nullable(),
    actorType: optionalCode,
    municipality: openMunicipality.nullable(),
    year: optionalNumber,
    adaptation: optionalText,
    outcome: code,
    text,
    credit: optionalText,
  }),
)

export const itemFields = {
  ...cardFields,
  languages: described(z.array(language), 'The languages that it is published in.'),
  names: described(z.array(text), 'Other names.'),
  keywords: z.array(text),
  targetGroups: codes,
  image: openImage.nullable(),
  links: z.array(openLink),
  attachments: z.array(openFile),
  sources: z.array(openSource),
  owner: openRef.nullable(),
  contact: z.strictObject({ role: optionalText, email: optionalText }),
  license: z.strictObject({
    code,
    url: described(address.nullable(), 'The licence; null where terms of its own hold.'),
  }),
  credit: described(optionalText, 'Who is named for it, because they chose so.'),
  changeNote: optionalText,
  firstPublished: moment,
}
