import { z } from 'zod'

import { named } from '@/domain/open/openRegistry'

import { actor, funding, itemFields, point } from './itemFields'
import {
  code,
  codes,
  language,
  openFile,
  openImage,
  openRef,
  openSource,
  optionalCode,
  optionalLongText,
  optionalNumber,
  optionalText,
  text,
} from './parts'

export const openLab = named(
  'Lab',
  'A place where something new is tried.',
  z.strictObject({
    ...itemFields,
    kind: z.literal('lab'),
    programme: text,
    host: openRef.nullable(),
    partners: z.array(actor),
    areaName: optionalText,
    venue: optionalText,
    point,
    challenge: optionalLongText,
    question: optionalLongText,
    focusAreas: codes,
    participants: z.array(
      z.strictObject({ group: text, number: optionalNumber, note: optionalText }),
    ),
    startDate: optionalText,
    endDate: optionalText,
    status: code,
    funding: z.array(funding),
    diaryNumber: optionalText,
    tests: z.array(
      z.strictObject({
        hypothesis: optionalText,
        whatWeTried: optionalText,
        method: openRef.nullable(),
        indicator: optionalText,
        baseline: optionalText,
        result: optionalText,
        decision: optionalCode,
        lesson: optionalText,
      }),
    ),
    lessons: z.array(text),
    recommendations: z.array(text),
    resultedIn: z.array(openRef),
    parts: z.array(openRef),
    reportUrl: optionalText,
    report: openFile.nullable(),
    diary: z.array(
      z.strictObject({
        slug: text,
        title: text,
        lang: language,
        date: text,
        body: optionalLongText,
        authorRole: optionalText,
        image: openImage.nullable(),
        sources: z.array(openSource),
      }),
    ),
  }),
)
