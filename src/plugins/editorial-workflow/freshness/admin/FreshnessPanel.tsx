import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'

import { words } from '../../refusal'
import { ActionLink } from '../../review/admin/ActionLink'
import type { PanelProps } from '../../review/panel'
import { settingsOf } from '../../settle'
import { writeDay, writeMoment } from '../../translations/dates'
import { describeFreshness, type FreshnessView } from '../describeFreshness'
import { ConfirmButton } from './ConfirmButton'
import './freshness.css'

/** When the published text was last looked at, whom we ask, and the button that confirms it. */
export async function FreshnessPanel({ collection, id, req }: PanelProps): Promise<ReactNode> {
  const view = await describeFreshness(req, collection, id)
  if (!view) return null

  const { admin } = req.payload.config.routes
  return (
    <section aria-labelledby="freshness-title" className="review-panel">
      <h2 id="freshness-title">{words(req, 'freshness')}</h2>
      <p className={`freshness freshness--${view.age}`}>{words(req, `age_${view.age}`)}</p>
      {view.age === 'outlived' && (
        <p className="review-panel__help">{words(req, 'freshness_archive')}</p>
      )}
      <Facts req={req} view={view} />
      <div className="freshness__ways">
        {view.rev !== null && <ConfirmButton rev={view.rev} />}
        <ActionLink href={`${admin}/collections/${collection}/${id}`}>
          {words(req, 'review_edit')}
        </ActionLink>
      </div>
    </section>
  )
}

function Facts({ req, view }: Readonly<{ req: PayloadRequest; view: FreshnessView }>) {
  const { timeZone } = settingsOf(req.payload)
  const day = (at: string | null) => writeDay(at, req.i18n.language, timeZone) || '–'
  return (
    <dl className="review-rows">
      <div>
        <dt>{words(req, 'freshness_verified')}</dt>
        <dd>{day(view.verifiedAt)}</dd>
      </div>
      <div>
        <dt>{words(req, 'nextReviewAt')}</dt>
        <dd>{day(view.nextReviewAt)}</dd>
      </div>
      <div>
        <dt>{words(req, 'freshness_asked')}</dt>
        <dd>{view.asked.join(', ') || '–'}</dd>
      </div>
      <div>
        <dt>{words(req, 'freshness_reminders')}</dt>
        <dd>
          {view.reminders.length === 0
            ? words(req, 'freshness_noReminders')
            : view.reminders.map((at) => writeMoment(at, req.i18n.language, timeZone)).join(', ')}
        </dd>
      </div>
    </dl>
  )
}
