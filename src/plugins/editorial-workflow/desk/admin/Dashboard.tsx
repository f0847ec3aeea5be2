import { getTranslation } from '@payloadcms/translations'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { words } from '../../refusal'
import { settingsOf } from '../../settle'
import { slugOf } from '../../slugs'
import { findDesk, type PanelAnswer } from '../findDesk'
import type { DeskQueue } from '../options'
import type { PanelName } from '../panels'
import { type DeskReader, deskReader } from '../reader'
import { DeskPanel } from './DeskPanel'
import './desk.css'

/** The first page of the admin: what waits for the reader, and for whom the reader waits. */
export async function Dashboard({ initPageResult }: AdminViewServerProps) {
  const { permissions, req } = initPageResult
  const settings = settingsOf(req.payload)
  const reader = deskReader(settings, req.user)
  if (!reader) {
    return (
      <main>
        <Gutter className="desk">
          <h1>{words(req, 'desk')}</h1>
          <p>{words(req, 'desk_signIn')}</p>
        </Gutter>
      </main>
    )
  }

  const answers = await findDesk(settings, req, reader)
  const queues = await settings.desk.queues(req)
  const notes = await settings.desk.notes(req)
  const kinds = Object.keys(settings.collections).filter(
    (slug) => permissions.collections?.[slug]?.create,
  )

  return (
    <main>
      <Gutter className="desk">
        <header className="desk__head">
          <div>
            <h1>{words(req, 'desk_hello', { name: nameOf(req) })}</h1>
            <p className="desk__lead">{sayWhatWaits(req, answers)}</p>
          </div>
          <NewMenu kinds={kinds} req={req} />
        </header>

        <div className="desk__columns">
          <div className="desk__column">
            {answers.filter(isForemost(reader)).map((answer) => (
              <DeskPanel {...answer} key={answer.panel.name} reader={reader} req={req} />
            ))}
          </div>
          <div className="desk__column">
            <Queues queues={queues} req={req} />
            {answers
              .filter((answer) => !isForemost(reader)(answer))
              .map((answer) => (
                <DeskPanel {...answer} key={answer.panel.name} reader={reader} req={req} />
              ))}
            <Notes notes={notes} req={req} />
          </div>
        </div>
      </Gutter>
    </main>
  )
}

/** What stands in the wide column: for those who review the reviews, for those who write their texts. */
const isForemost =
  ({ isReviewer }: DeskReader) =>
  ({ panel }: PanelAnswer): boolean =>
    (isReviewer ? reviewersFirst : writersFirst).includes(panel.name)

const reviewersFirst: readonly PanelName[] = ['waiting_for_me', 'queue', 'to_publish', 'my_drafts']
const writersFirst: readonly PanelName[] = ['waiting_for_me', 'my_drafts', 'waiting_for_others']

function nameOf({ user }: PayloadRequest): string {
  const { email, name } = (user ?? {}) as { email?: string; name?: string } // a person of the site
  return name?.split(' ')[0] || email || ''
}

function sayWhatWaits(req: PayloadRequest, answers: readonly PanelAnswer[]): string {
  const waiting = answers.find(({ panel }) => panel.name === 'waiting_for_me')
  const { count = 0, rows = [] } = waiting ?? {}
  if (count === 0) return [words(req, 'desk_waits_none'), ...sayQueue(req, answers)].join(' ')

  const late = rows.filter(
    ({ dates, state }) => state === 'in_review' && dates.dueAt?.isPast,
  ).length
  const much = count === 1 ? 'desk_waits_one' : 'desk_waits_many'
  const parts = [words(req, much, { count })]
  // of more than are shown nobody has counted
  if (late > 0 && count <= rows.length) {
    const many = late === 1 ? 'desk_waits_late_one' : 'desk_waits_late_many'
    parts.push(words(req, many, { count: late }))
  }
  return parts.join(' ')
}

/** To somebody with nothing of their own it is said whether there is something to take. */
function sayQueue(req: PayloadRequest, answers: readonly PanelAnswer[]): string[] {
  const count = answers.find(({ panel }) => panel.name === 'queue')?.count ?? 0
  if (count === 0) return []
  return [words(req, count === 1 ? 'desk_waits_queue_one' : 'desk_waits_queue_many', { count })]
}

function NewMenu({ kinds, req }: Readonly<{ kinds: readonly string[]; req: PayloadRequest }>) {
  if (kinds.length === 0) return null
  const { collections, config } = req.payload
  return (
    <details className="desk-new">
      <summary>{words(req, 'desk_new')}</summary>
      <ul>
        {kinds.map((slug) => (
          <li key={slug}>
            <a href={`${config.routes.admin}/collections/${slug}/create`}>
              {getTranslation(collections[slugOf(slug)].config.labels.singular, req.i18n)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Queues({ queues, req }: Readonly<{ queues: readonly DeskQueue[]; req: PayloadRequest }>) {
  if (queues.length === 0) return null
  return (
    <section aria-labelledby="desk-queues" className="desk-panel">
      <h2 id="desk-queues">{words(req, 'desk_queues')}</h2>
      <ul className="desk-panel__queues">
        {queues.map(({ count, href, title }) => (
          <li key={href}>
            <a href={href}>{title}</a> <span className="desk-panel__count">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Notes({ notes, req }: Readonly<{ notes: readonly string[]; req: PayloadRequest }>) {
  if (notes.length === 0) return null
  return (
    <section aria-labelledby="desk-notes" className="desk-panel desk-panel--quiet">
      <h2 id="desk-notes">{words(req, 'desk_notes')}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  )
}
