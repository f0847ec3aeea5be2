import { Gutter, SetStepNav } from '@payloadcms/ui'
import { createLocalReq, type ListViewServerProps } from 'payload'

import { isStaff } from '@/access/isStaff'
import { listWaiting } from '@/commands/submission/desk/listWaiting'
import { findContributionSettings } from '@/commands/submission/findContributionSettings'
import { findReasons } from '@/commands/submission/moderation/findReasons'
import { listQueue } from '@/commands/submission/moderation/listQueue'

import { News } from '../case/News'
import { languageOf, wordsIn } from '../words'
import { Counters } from './Counters'
import { QueueFilters } from './QueueFilters'
import { QueueList } from './QueueList'
import { QueueTabs } from './QueueTabs'
import { type Asked, readQueueFilter } from './toQueueQuery'
import '../contributions.css'
import './queue.css'

/** The queue: what guests have sent in, for those who answer. It stands in place of the list of the collection. */
export async function QueueView({ i18n, payload, searchParams, user }: ListViewServerProps) {
  const language = languageOf(i18n.language)
  const words = wordsIn(language)
  if (!isStaff(user)) return <p>{words.notYours}</p>

  const req = await createLocalReq({ user: user as never }, payload) // staff, as Payload carries them
  const settings = await findContributionSettings(payload, language)
  const filter = readQueueFilter((searchParams ?? {}) as Asked)
  const now = new Date()
  const page = await listQueue(req, filter, now)
  const reasons = await findReasons(
    req,
    page.rows.map(({ id }) => id),
  )
  const waiting = await listWaiting(req, settings, now)
  const late = new Set(waiting.filter(({ isLate }) => isLate).map(({ id }) => id))
  const home = `${payload.config.routes.admin}/collections/submissions`
  const view = { filter, home, language }

  return (
    <main>
      <SetStepNav nav={[{ label: words.queue }]} />
      <Gutter className="queue">
        <header className="queue__head">
          <h1>{words.queue}</h1>
          <p className="queue__lead">{words.queueLead(page.counts.waiting, late.size)}</p>
        </header>
        <QueueTabs {...view} counts={page.counts} />
        <News />
        <QueueFilters filter={filter} home={home} key={JSON.stringify(filter)} />
        <QueueList
          {...view}
          late={late}
          now={now.toISOString()}
          page={page}
          reader={String(user?.id)}
          reasons={reasons}
          timeZone={payload.config.admin.timezones.defaultTimezone ?? 'UTC'}
        />
        <Counters language={language} now={now} req={req} />
      </Gutter>
    </main>
  )
}
