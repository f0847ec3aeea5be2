import { z } from 'zod'

import { named } from '@/domain/open/openRegistry'

import { actor, funding, itemFields, point } from './itemFields'
import {
  code,
  codes,
  openRef,
  optionalCode,
  optionalLongText,
  optionalNumber,
  optionalText,
  text,
} from './parts'

export const openExample = named(
  'Example',
  'Something that has been done somewhere.',
  z.strictObject({
    ...itemFields,
    kind: z.literal('example'),
    status: code,
    startYear: optionalNumber,
    endYear: optionalNumber,
    yearNote: optionalText,
    areaName: optionalText,
    point,
    scale: optionalCode,
    area: z.strictObject({
      type: optionalCode,
      typeYear: optionalNumber,
      policeClass: optionalCode,
      policeClassYear: optionalNumber,
      dwellings: optionalNumber,
      built: optionalText,
      source: optionalText,
    }),
    tenure: optionalCode,
    activityTypes: codes,
    strategyAreas: codes,
    challenge: optionalLongText,
    goal: optionalLongText,
    whatWasDone: optionalLongText,
    results: optionalLongText,
    outcomes: z.array(
      z.strictObject({
        indicator: text,
        baseline: optionalText,
        result: optionalText,
        unit: optionalText,
        date: optionalText,
        measureType: optionalCode,
        direction: optionalCode,
        source: optionalText,
      }),
    ),
    evidenceLevel: code,
    evaluations: z.array(
      z.strictObject({
        title: text,
        by: openRef.nullable(),
        year: optionalNumber,
        url: optionalText,
        independent: z.boolean(),
      }),
    ),
    successFactors: z.array(text),
    limitingFactors: optionalLongText,
    whatDidNotWork: optionalLongText,
    adviceToOthers: z.array(text),
    actors: z.array(actor),
    funding: z.array(funding),
    costBand: optionalCode,
    budgetSek: optionalNumber,
    staffing: optionalText,
    methods: z.array(
      z.strictObject({ method: openRef, adaptation: optionalText, outcome: optionalCode }),
    ),
    tools: z.array(openRef),
    partOf: z.array(openRef),
    parts: z.array(openRef),
    cameFrom: z.array(openRef),
    transferability: optionalCode,
    transferabilityNote: optionalText,
    quote: z.strictObject({ text, role: text }).nullable(),
  }),
)
