import type { PayloadRequest } from 'payload'

import type { Contribution } from '@/domain/submission/contribution'
import { sourceName } from '@/domain/submission/sourceName'
import {
  type Accepted,
  type Draft,
  toExampleDraft,
  toExperienceDraft,
} from '@/domain/submission/toDraft'
import { guestMaterial, sayFromOutside } from '@/plugins/editorial-workflow'

import { findSubmitter } from '../findSubmitter'
import { refusedFields } from '../isTaken'
import type { StoredSubmission } from '../submission'
import { findKnown } from './findKnown'
import { RefusedInWork } from './moderate'
import { moveFiles } from './moveFiles'
import { ownWriter } from './ownWriter'

/**
 * Makes a draft of a contribution, as material from outside, in the transaction of the request: its
 * files lie in the library, and what found no place in it is told to the editors. Answers what it
 * has become.
 */
export async function makeDraft(
  req: PayloadRequest,
  submission: StoredSubmission,
): Promise<Readonly<{ relationTo: Draft['collection']; value: string }>> {
  const { contribution, id, kind, locale, reference } = submission
  if (!contribution || kind === 'correction') throw new RefusedInWork('kind-makes-no-draft')

  const known = await findKnown(req, contribution)
  const accepted = {
    ...{ about: submission.about, locale, municipality: submission.municipality, reference },
    contribution,
    creditLine: await findCreditLine(req, submission),
    files: await moveFiles(req, id),
    receivedAt: submission.receivedAt,
  }
  const draft =
    kind === 'example'
      ? toExampleDraft(accepted as Accepted<'example'>, known) // the kind says which answers there are
      : toExperienceDraft(accepted as Accepted<'experience'>, known)

  const value = await create(req, submission, draft)
  // examples have a field for it
  if (kind === 'experience' && draft.leftOver.length > 0) {
    const body = draft.leftOver.join('\n')
    await sayFromOutside(req, {
      body,
      collection: draft.collection,
      from: sourceName(reference),
      id: value,
    })
  }
  return { relationTo: draft.collection, value }
}

async function create(
  req: PayloadRequest,
  { id, locale }: StoredSubmission,
  { collection, data }: Draft,
): Promise<string> {
  const writer = await ownWriter(req, locale)
  try {
    const doc = await req.payload.create({
      collection,
      context: guestMaterial(id),
      data: data as never, // some of its fields, as toDraft writes them
      depth: 0,
      draft: true,
      locale,
      overrideAccess: false,
      req: writer,
      user: req.user,
    })
    return String(doc.id)
  } catch (err) {
    const fields = refusedFields(err)
    if (!fields) throw err
    throw new RefusedInWork(
      'draft-refused',
      fields.map(({ label, path }) => String(label ?? path)).join(', '),
    )
  }
}

/** Who is to be named on the page; nobody unless the sender has ticked it. */
async function findCreditLine(
  req: PayloadRequest,
  { consent, contribution, id }: StoredSubmission,
): Promise<string | null> {
  if (!consent?.credit) return null
  const sender = await findSubmitter(req, id)
  const organisation =
    contribution && 'organisation' in contribution
      ? (contribution as Contribution<'example'>).organisation
      : ''
  return (sender?.creditName || sender?.name || organisation || '').slice(0, 100) || null
}
