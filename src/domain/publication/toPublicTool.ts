import type { Projection } from './projection'
import { unique } from './projection'
import type { PublicTool } from './publicItem'

/** What the public sees of a tool. */
export function toPublicTool(doc: Projection): PublicTool {
  const file = doc.id('file')

  return {
    ...doc.base,
    kind: 'tool',
    toolType: doc.text('toolType') ?? '',
    format: doc.texts('format'),
    access: doc.text('access') ?? 'okand',
    priceNote: doc.text('priceNote'),
    toolLanguages: doc.texts('toolLanguages'),
    provider: doc.organisation(doc.id('provider')),
    url: doc.text('url'),
    file: file ? doc.lookup.file(file) : null,
    accessibilityNote: doc.text('accessibilityNote'),
    readiness: doc.text('readiness'),
    bestFor: doc.text('bestFor'),
    userRequirements: doc.text('userRequirements'),
    strengths: doc.texts('strengths'),
    limitations: doc.texts('limitations'),
    reuse: doc.text('reuse'),
    personalData: doc.text('personalData') ?? 'okand',
    version: doc.text('version'),
    releasedAt: doc.text('releasedAt'),
    maintainedUntil: doc.text('maintainedUntil'),
    methods: unique([
      ...doc.items('methods', 'methods'),
      ...doc.pointingItems('methods', 'tools', 'steps'),
    ]),
    phases: doc.texts('phases'),
    difficulty: doc.text('difficulty'),
    usedIn: doc.pointingItems('examples', 'toolsUsed'),
    experiences: doc.experiences(),
    cameFrom: doc.pointingItems('labs', 'resultedIn'),
  }
}
