import type { ReactNode } from 'react'

import type { QueueRow as Row } from '@/commands/submission/moderation/toQueueRows'
import { submissionKinds } from '@/domain/submission/kinds'
import type { Signal } from '@/domain/submission/signals'
import type { Locale } from '@/domain/vocabulary/locales'
import { labelOf } from '@/domain/vocabulary/term'
import { writeDay, writeDistance } from '@/plugins/editorial-workflow'

import { StageBadge } from '../StageBadge'
import { tableParts as as } from '../tableParts'
import { wordsIn } from '../words'
import { ClaimButton } from './ClaimButton'

type Props = Readonly<{
  home: string
  language: Locale
  isLate: boolean
  now: string
  reader: string
  reason: Signal | null
  row: Row
  timeZone: string
}>

/** One submission: what it is, how long it has waited, who has it, and what speaks against it. */
export function QueueRow(props: Props) {
  const { home, language, row } = props
  const words = wordsIn(language)
  const facts = [
    labelOf(submissionKinds, row.kind, language),
    row.municipality,
    row.locale !== language && words.inLanguage[row.locale],
    row.reference,
  ]
  return (
    <tr {...as.row}>
      <th {...as.rowHead} scope="row">
        <a className="queue-row__title" href={`${home}/${row.id}`} lang={row.locale}>
          {row.title}
        </a>
        <span className="queue-row__facts">{facts.filter(Boolean).join(' · ')}</span>
        {isNews(row) && <span className="queue-row__news">{words.news}</span>}
      </th>
      <Cell label={words.columnStage}>
        <StageBadge stage={row.stage} />
      </Cell>
      <Cell label={words.columnAge}>
        <Age {...props} />
      </Cell>
      <Cell label={words.columnReader}>
        <Reader {...props} />
      </Cell>
      <Cell label={words.columnSender}>
        {row.isConfirmed ? words.confirmed : row.hasEmail ? words.unconfirmed : words.withoutEmail}
      </Cell>
      <Cell label={words.columnScore}>
        <Score {...props} />
      </Cell>
    </tr>
  )
}

/** What nobody has taken up is new as a whole; after that it is news when the sender writes. */
const isNews = ({ hasNews, rev, stage }: Row): boolean =>
  hasNews && (stage !== 'pending' || rev > 1)

/** On a narrow screen each cell stands on a line of its own, with the name of its column before it. */
function Cell({ children, label }: Readonly<{ label: string; children: ReactNode }>) {
  return (
    <td {...as.cell} data-label={label}>
      <div>{children}</div>
    </td>
  )
}

function Age({ isLate, language, now, row, timeZone }: Props) {
  const words = wordsIn(language)
  return (
    <time className={isLate ? 'queue-late' : undefined} dateTime={row.receivedAt}>
      {writeDistance(row.receivedAt, new Date(now), language, timeZone)}
      <span className="queue-row__facts">
        {isLate ? words.late : writeDay(row.receivedAt, language, timeZone)}
      </span>
    </time>
  )
}

function Reader({ language, reader, row }: Props) {
  const words = wordsIn(language)
  if (row.assignee) return <>{row.assignee.id === reader ? words.you : row.assignee.name}</>
  if (row.stage !== 'pending') return <>{words.nobody}</>
  return <ClaimButton id={row.id} rev={row.rev} title={row.title} />
}

function Score({ language, reason, row }: Props) {
  const words = wordsIn(language)
  if (row.score === 0 && !reason) return <>{words.noPoints}</>
  return (
    <>
      <span className={row.isSuspect ? 'queue-late' : undefined}>{words.points(row.score)}</span>
      {reason && <span className="queue-row__facts">{words.signals[reason.code]}</span>}
    </>
  )
}
