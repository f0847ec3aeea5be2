import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { ChecksPanel } from '../../checks/admin/ChecksPanel'
import { CommentsPanel } from '../../comments/admin/CommentsPanel'
import { FreshnessPanel } from '../../freshness/admin/FreshnessPanel'
import { LanguagesPanel } from '../../languages/admin/LanguagesPanel'
import { PreviewLinksPanel } from '../../preview-links/admin/PreviewLinksPanel'
import { words } from '../../refusal'
import { describe } from '../../service/describe'
import { findLatest } from '../../service/readDocument'
import { settingsOf } from '../../settle'
import { findComparable, toComparisons } from '../findComparisons'
import { listEvents } from '../listEvents'
import { toPreviews } from '../toPreviews'
import { ComparePanel } from './ComparePanel'
import { PreviewPanel } from './PreviewPanel'
import { SourcePanel } from './SourcePanel'
import { StandingPanel } from './StandingPanel'
import { TimelinePanel } from './TimelinePanel'
import './review.css'

/** A document as its reviewer sees it: where it stands, how it will look, and what has been said. */
export async function ReviewView({ initPageResult }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult
  if (!collectionConfig || docID === undefined || docID === null) return null

  const settings = settingsOf(req.payload)
  const collection = collectionConfig.slug
  const id = String(docID)
  const [view, timeline, comparable, latest] = await Promise.all([
    describe(req, collection, id),
    listEvents(settings, req, { collection, id }),
    findComparable(req, collection, id),
    findLatest(req, collection, id),
  ])
  if (!view.ok || !latest) {
    return (
      <main>
        <Gutter className="review">
          <p>{words(req, 'review_notYours')}</p>
        </Gutter>
      </main>
    )
  }

  const home = { adminRoute: req.payload.config.routes.admin, collection, id }
  const panel = { collection, id, req }
  return (
    <main>
      <Gutter className="review">
        <SetDocumentStepNav
          collectionSlug={collection}
          id={id}
          pluralLabel={collectionConfig.labels.plural}
          useAsTitle={collectionConfig.admin.useAsTitle}
          view={words(req, 'review')}
        />
        <StandingPanel initial={view} />
        <div className="review__columns">
          <div className="review__main">
            <PreviewPanel previews={toPreviews(settings, req, collection, latest.doc)} />
            <CommentsPanel {...panel} />
            <ChecksPanel {...panel} />
          </div>
          <div className="review__side">
            <ComparePanel comparisons={toComparisons(comparable, view, home)} req={req} />
            <SourcePanel id={view.workflow.sourceSubmission} req={req} />
            <TimelinePanel
              initial={timeline}
              key={timeline.entries[0]?.key}
              recordHref={`${home.adminRoute}/record?item=${collection}:${id}`}
            />
            <LanguagesPanel {...panel} />
            <FreshnessPanel {...panel} />
            <PreviewLinksPanel {...panel} />
          </div>
        </div>
      </Gutter>
    </main>
  )
}
