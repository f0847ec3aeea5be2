import { z } from 'zod'

import { named } from '@/domain/open/openRegistry'

import { experience, itemFields } from './itemFields'
import {
  code,
  codes,
  openImage,
  openRef,
  optionalCode,
  optionalLongText,
  optionalNumber,
  optionalText,
  text,
} from './parts'

export const openMethod = named(
  'Method',
  'A way of working that others can follow.',
  z.strictObject({
    ...itemFields,
    kind: z.literal('method'),
    municipality: z.null(),
    what: optionalLongText,
    why: optionalLongText,
    whenToUse: optionalLongText,
    whenNotToUse: optionalLongText,
    phases: codes,
    steps: z.array(
      z.strictObject({
        title: text,
        body: optionalLongText,
        durationMin: optionalNumber,
        who: optionalText,
        tool: openRef.nullable(),
        image: openImage.nullable(),
      }),
    ),
    preparation: z.array(text),
    materials: z.array(text),
    roles: z.array(text),
    competence: optionalCode,
    groupSize: z.strictObject({ min: optionalNumber, max: optionalNumber }),
    setting: optionalCode,
    timeToPrepare: optionalCode,
    timeToRun: optionalCode,
    timeToEffect: optionalCode,
    costBand: optionalCode,
    difficulty: optionalCode,
    expectedEffect: optionalLongText,
    followUp: optionalLongText,
    indicators: z.array(text),
    risks: optionalLongText,
    equality: optionalLongText,
    evidenceLevel: code,
    research: z.array(
      z.strictObject({
        title: text,
        type: optionalCode,
        year: optionalNumber,
        url: optionalText,
      }),
    ),
    methodOwner: openRef.nullable(),
    training: optionalText,
    manual: optionalText,
    relatedMethods: z.array(z.strictObject({ method: openRef, relation: code })),
    tools: z.array(openRef),
    strategyAreas: codes,
    activityTypes: codes,
    usedIn: z.array(
      z.strictObject({
        example: openRef,
        place: optionalText,
        years: optionalText,
        adaptation: optionalText,
        outcome: optionalCode,
      }),
    ),
    experiences: z.array(experience),
    cameFrom: z.array(openRef),
  }),
)
