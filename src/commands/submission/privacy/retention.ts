import type { PayloadRequest } from 'payload'

import type { RetentionKind } from '@/domain/submission/settings'
import { type Erasure, type RetentionPolicy, runModules } from '@/plugins/privacy'

import { findContributionSettings } from '../findContributionSettings'
import { anonymiseCases } from './anonymiseCases'
import { type CaseFiles, openCases } from './caseFile'
import { comeFirst } from './comeFirst'
import { listOver } from './listOver'
import { caseModules } from './modules'
import { spamSignRetention } from './spamSignRetention'

/** How long what is known by a case is kept, by how the case ended. The settings say it. */
const retentionOf = (kind: RetentionKind): RetentionPolicy => ({
  kind,
  rule: async (req) => {
    const { retention } = await findContributionSettings(req.payload, 'sv', req)
    return { ...retention[kind], trigger: kind === 'accepted' ? 'last contact' : 'last move' }
  },
  find: async (req, before) => {
    const over = await listOver(req, kind, before)
    const free = over.filter(({ legalHold }) => !legalHold)
    return { due: free.map(({ id }) => id), held: over.length - free.length }
  },
  apply: async (req, ids, way, before) => {
    // looked for again: a hold, a move or a word of the sender's may have come meanwhile
    const over = await listOver(req, kind, before, ids)
    const free = over.filter(({ legalHold }) => !legalHold).map(({ id }) => id)
    const subject = await openCases(req, free, { cause: 'schedule', now: new Date() })
    return way === 'anonymise' ? anonymiseCases(req, subject) : eraseCases(req, subject)
  },
})

/** Everything that has a time of its own to be kept. */
export const caseRetention: readonly RetentionPolicy[] = [
  retentionOf('spam'),
  retentionOf('declined'),
  retentionOf('withdrawn'),
  retentionOf('accepted'),
  spamSignRetention,
]

async function eraseCases(req: PayloadRequest, subject: CaseFiles): Promise<Erasure> {
  for (const { submission } of subject.cases) await comeFirst(req, submission, 'erase', subject.now)
  const { after, ...erased } = await runModules(req, caseModules, subject)
  return {
    ...erased,
    after: async () => {
      for (const work of after) await work()
    },
  }
}
