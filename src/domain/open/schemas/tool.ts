import { z } from 'zod'

import { described, named } from '@/domain/open/openRegistry'

import { experience, itemFields } from './itemFields'
import { code, codes, openFile, openRef, optionalCode, optionalText, text } from './parts'

export const openTool = named(
  'Tool',
  'A template, checklist, guide, service or the like.',
  z.strictObject({
    ...itemFields,
    kind: z.literal('tool'),
    municipality: z.null(),
    toolType: code,
    format: codes,
    access: code,
    priceNote: optionalText,
    toolLanguages: codes,
    provider: openRef.nullable(),
    address: described(optionalText, 'Where the tool is.'),
    file: openFile.nullable(),
    accessibilityNote: optionalText,
    readiness: optionalCode,
    bestFor: optionalText,
    userRequirements: optionalText,
    strengths: z.array(text),
    limitations: z.array(text),
    reuse: optionalCode,
    personalData: code,
    version: optionalText,
    released: optionalText,
    maintainedUntil: optionalText,
    methods: z.array(openRef),
    phases: codes,
    difficulty: optionalCode,
    usedIn: z.array(openRef),
    experiences: z.array(experience),
    cameFrom: z.array(openRef),
  }),
)
