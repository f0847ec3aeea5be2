import type { PayloadRequest } from 'payload'

import { sourceName } from '@/domain/submission/sourceName'
import { isSendersNote } from '@/domain/submission/toDraft'
import { messagesOf } from '@/i18n/messagesOf'
import { eraseDraft, eraseFields, eraseQuotes } from '@/plugins/editorial-workflow'
import { type Erasure, nothing, type PrivacyModule } from '@/plugins/privacy'

import type { StoredSubmission } from '../submission'
import { type CaseFile, type CaseFiles, findAll, refOf } from './caseFile'
import { emptyQuotingLetters } from './quotingLetters'
import { quotes, senderWords } from './senderWords'

/**
 * What a case has become: a draft that the public never met goes with all that was said about it; a
 * page stays, since its text was given for publication, but nobody is named on it any more.
 */
export const itemsModule: PrivacyModule<CaseFiles> = {
  name: 'items',
  export: async (_, { cases }) => ({
    items: cases.flatMap(({ submission: { isMerged, publishedAt, reference, result } }) =>
      result ? [{ ...result, isMerged, publishedAt, reference }] : [],
    ),
  }),
  erase: async (req, subject) => {
    const done: Erasure[] = []
    for (const one of subject.cases) done.push(await eraseItem(req, one))
    return {
      after: async () => {
        for (const { after } of done) await after?.()
      },
      messages: done.flatMap(({ messages }) => messages),
      removed: done.reduce((sum, { removed }) => sum + removed, 0),
      retained: done.reduce((sum, { retained }) => sum + retained, 0),
    }
  },
}

async function eraseItem(req: PayloadRequest, file: CaseFile): Promise<Erasure> {
  const { submission, submitter } = file
  const entries = await findAll(req, 'submission-entries', {
    submission: { equals: submission.id },
  })
  const words = senderWords(submission.contribution, entries, submitter)
  const told = { keys: [], titles: [submission.title], words }
  const { isMerged, result } = submission
  if (!result) return { ...nothing, removed: await emptyQuotingLetters(req, told) }

  const [collection, id] = [result.relationTo, refOf(result.value) ?? '']
  const news = isMerged ? null : await eraseDraft(req, collection, id)
  if (!news) return emptyPage(req, submission, words, { collection, id })

  const letters = await emptyQuotingLetters(req, {
    ...told,
    keys: [`${collection}:${id}:`, ...news],
  })
  await forgetLinks(req, submission.contribution)
  return { messages: ['draft-erased'], removed: 1 + letters, retained: 0 }
}

/** A page of ours, or one that the words of a sender were added to, stays without the sender. */
async function emptyPage(
  req: PayloadRequest,
  submission: StoredSubmission,
  words: readonly string[],
  { collection, id }: Readonly<{ collection: string; id: string }>,
): Promise<Erasure> {
  const { isMerged, reference, title } = submission
  const said = await eraseQuotes(req, collection, id, {
    from: sourceName(reference),
    instead: messagesOf('sv').erasure.commentInstead,
    isQuote: (text) => quotes(text, words),
  })
  const told = { keys: said.eventKeys, titles: [title], words }
  const letters = await emptyQuotingLetters(req, told)
  const edits = {
    creditLine: () => null,
    // what found no place on the page stands among the notes of the editors
    internalNotes: (notes: string) =>
      withoutLines(notes, [...words, ...namesIn(submission.contribution)]),
  }
  const erased = isMerged ? null : await eraseFields(req, collection, id, edits)
  const isThere = !isMerged && (await isKept(req, collection, id))
  return {
    messages: [
      ...(isThere ? ['page-stays'] : []),
      ...(isMerged ? ['merged-page-stays'] : []),
      ...(erased && submission.consent.credit ? ['credit-erased'] : []),
    ],
    removed: said.count + letters + (erased ? 1 + erased.versions : 0),
    retained: isThere || isMerged ? 1 : 0,
    ...(erased && { after: erased.tell }),
  }
}

/** Names that were typed, and that the bank did not know. However short, in the notes they are theirs. */
function namesIn(contribution: unknown): string[] {
  const { methods, organisation } = (contribution ?? {}) as Record<string, unknown> // as parseContribution keeps it
  return [methods, organisation]
    .flat()
    .filter((one) => typeof one === 'string' && one !== '') as string[] // the filter has looked
}

/** Without what was told to the editors when the draft was made, and without lines that quote the sender. */
const withoutLines = (notes: string, words: readonly string[]): string =>
  notes
    .split('\n')
    .filter((line) => !isSendersNote(line) && !quotes(line, words))
    .join('\n')

async function isKept(req: PayloadRequest, collection: string, id: string): Promise<boolean> {
  const { totalDocs } = await req.payload.db.count({
    collection: collection as 'examples', // one of the collections of items
    req,
    where: { id: { equals: id } },
  })
  return totalDocs > 0
}

/** The addresses that only the draft named are not knocked at any more. */
async function forgetLinks(req: PayloadRequest, contribution: unknown): Promise<void> {
  const { links } = (contribution ?? {}) as { links?: unknown } // as parseContribution keeps it
  if (!Array.isArray(links) || links.length === 0) return
  const urls = links.filter((link) => typeof link === 'string')
  const spelt = urls.flatMap((url) => (URL.canParse(url) ? [url, new URL(url).href] : [url]))
  await req.payload.db.deleteMany({
    collection: 'checked-links',
    req,
    where: { url: { in: [...new Set(spelt)] } },
  })
}
