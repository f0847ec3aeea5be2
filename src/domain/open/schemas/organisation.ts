import { z } from 'zod'

import { named } from '@/domain/open/openRegistry'

import { itemFields, point } from './itemFields'
import {
  code,
  codes,
  openImage,
  openMunicipality,
  openRef,
  optionalCode,
  optionalLongText,
  optionalText,
  text,
} from './parts'

export const openOrganisation = named(
  'Organisation',
  'Somebody who takes part.',
  z.strictObject({
    ...itemFields,
    kind: z.literal('organisation'),
    shortName: optionalText,
    formerNames: z.array(text),
    actorType: code,
    orgNumber: optionalText,
    parent: openRef.nullable(),
    memberOf: z.array(openRef),
    children: z.array(openRef),
    members: z.array(openRef),
    national: z.boolean(),
    serviceArea: z.array(openMunicipality),
    point,
    website: optionalText,
    dwellingsBand: optionalCode,
    about: optionalLongText,
    offers: optionalLongText,
    seeks: optionalLongText,
    logo: openImage.nullable(),
    isPartner: z.boolean(),
    takesPartIn: z.array(z.strictObject({ item: openRef, roles: codes })),
    methodsOwned: z.array(openRef),
    toolsProvided: z.array(openRef),
  }),
)
