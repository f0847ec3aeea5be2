import type { CollectionSlug, PayloadRequest } from 'payload'

import { type Stored, storedFields } from '@/domain/publication/storedFields'
import { toPublicPath } from '@/domain/publication/toPublicPath'
import { purgeDate } from '@/domain/submission/purgeDate'
import { isResultCollection } from '@/domain/submission/resultCollections'
import { sourceName } from '@/domain/submission/sourceName'
import { toMergeComment } from '@/domain/submission/toMergeComment'
import { sayFromOutside } from '@/plugins/editorial-workflow'

import { findContributionSettings } from '../findContributionSettings'
import type { StoredSubmission } from '../submission'
import { demandChecks } from './acceptCase'
import { isId } from './isId'
import { type ModerationOutcome, moderate, RefusedInWork, type Wish } from './moderate'
import { moveFiles } from './moveFiles'
import { tellSender } from './tellSender'

export type MergeWish = Wish &
  Readonly<{
    /** The page, as `{ collection, id }`. Left out, the one that the contribution is about. */
    target?: unknown
  }>

type Target = Readonly<{ relationTo: string; value: string }>

/**
 * Works a contribution into a page that is there: its words stand as a comment from outside at the
 * page, its files lie in the library, and those who answer for the page hear of it.
 */
export function mergeCase(
  req: PayloadRequest,
  { target, ...wish }: MergeWish,
): Promise<ModerationOutcome> {
  const { now = new Date(), words = '' } = wish
  return moderate(
    req,
    'merge',
    { ...wish, counts: 'merged', details: { target }, now },
    async (own, submission) => {
      demandChecks(submission)
      const result = readTarget(own, submission, target)
      const page = await findPage(own, result)

      const files = await moveFiles(own, submission.id)
      const isSaid = await sayFromOutside(own, {
        body: toMergeComment(submission, files),
        collection: result.relationTo,
        from: sourceName(submission.reference),
        id: result.value,
      })
      if (!isSaid) throw new RefusedInWork('target-unknown')

      const settings = await findContributionSettings(own.payload, submission.locale, own)
      await tellSender(own, submission, 'merged', {
        now,
        words,
        ...pathTo(submission, result, page),
      })
      return { isMerged: true, purgeAt: purgeDate(settings, 'accepted', now), result }
    },
  )
}

function readTarget(req: PayloadRequest, { about }: StoredSubmission, given: unknown): Target {
  if (!given && about) return { relationTo: about.relationTo, value: String(about.value) }

  const { collection, id } = (given ?? {}) as Record<string, unknown> // checked on the next lines
  if (typeof collection !== 'string') throw new RefusedInWork('target-missing')
  const isPage = isResultCollection(collection)
  if (!isPage || !isId(req.payload, id)) throw new RefusedInWork('target-unknown')
  return { relationTo: collection, value: id }
}

async function findPage(req: PayloadRequest, { relationTo, value }: Target): Promise<Stored> {
  const page = await req.payload.db.findOne<Stored & { id: string }>({
    collection: relationTo as CollectionSlug, // readTarget lets in no other
    locale: 'all',
    req,
    where: { id: { equals: value } },
  })
  if (!page || page.deletedAt) throw new RefusedInWork('target-unknown')
  return page
}

/** Where the sender finds the page, if the public meets it. */
function pathTo({ locale }: StoredSubmission, { relationTo }: Target, page: Stored) {
  const path = page._status === 'published' ? toPublicPath(relationTo, page, locale) : null
  const title = storedFields(page, locale).text('title') ?? storedFields(page, 'sv').text('title')
  return path ? { page: { path, ...(title && { title }) } } : {}
}
