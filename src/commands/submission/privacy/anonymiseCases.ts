import type { PayloadRequest } from 'payload'

import { type Erasure, runModules } from '@/plugins/privacy'

import { type CaseFiles, findAll } from './caseFile'
import { comeFirst } from './comeFirst'
import { filesModule } from './filesModule'
import { outboxModule } from './outboxModule'
import { keysModule, submittersModule } from './rowsModules'

/**
 * Takes the person out of cases, and leaves that there were such cases: the answers as they were
 * given, what became of them, and which moves were made when. Name, address and role go, and so do
 * the letters, the links, the files and every word of the conversation, whoever wrote it: what is
 * said to somebody is about somebody.
 */
export async function anonymiseCases(req: PayloadRequest, subject: CaseFiles): Promise<Erasure> {
  const { after, messages, removed, retained } = await runModules(
    req,
    [outboxModule, filesModule, keysModule, submittersModule],
    subject,
  )
  const emptied = await emptyEntries(req, subject)
  for (const { submission } of subject.cases) {
    const rev = await comeFirst(req, submission, 'anonymise', subject.now)
    await req.payload.db.updateOne({
      collection: 'submissions',
      data: {
        anonymisedAt: subject.now.toISOString(),
        hasEmail: false,
        hasNews: false,
        purgeAt: null,
        rev,
      },
      id: submission.id,
      req,
      returning: false,
    })
  }
  return {
    after: async () => {
      for (const work of after) await work()
    },
    messages,
    removed: removed + emptied,
    retained: retained + subject.cases.length,
  }
}

/** The lines of history stay, without their words and without the answers before a correction. */
async function emptyEntries(req: PayloadRequest, { ids }: CaseFiles): Promise<number> {
  const rows = await findAll(req, 'submission-entries', { submission: { in: ids } })
  const told = rows.filter(({ by, details, words }) => words || (by === 'sender' && details))
  for (const { by, id } of told) {
    const data = { words: null, ...(by === 'sender' && { details: null }) }
    await req.payload.db.updateOne({
      collection: 'submission-entries',
      data,
      id,
      req,
      returning: false,
    })
  }
  return told.length
}
