import type { Where } from 'payload'

import type { Marks } from '../freshness/options'
import { addMonths } from '../service/calendar'
import { findPanel } from './panels'
import type { DeskFilter } from './parseDeskFilter'
import type { DeskReader } from './reader'

const day = 24 * 60 * 60 * 1000

/** The rows that a filter asks for, beside those that the reader may see at all. */
export function toDeskWhere(
  filter: DeskFilter,
  reader: DeskReader,
  { marks, now }: { marks: Marks; now: Date },
): Where {
  const { assignee, due, freshness, kind, language, only, organisation, state, text } = filter
  const panel = findPanel(reader, filter.panel)
  const wishes: (Where | false)[] = [
    // asked so that a database turns to the index of what is looked for, not of this
    { isTrashed: { not_equals: true } },
    panel ? panel.where(reader, now) : false,
    state !== null && { state: { equals: state } },
    kind !== null && { documentCollection: { equals: kind } },
    organisation !== null && toOneOrNone('documentOrganisation', organisation),
    assignee !== null && toOneOrNone('assignee', assignee === 'me' ? reader.id : assignee),
    due !== null && toDue(due, now),
    freshness !== null && toFreshness(freshness, marks, now),
    language !== null && toLanguage(language),
    text !== '' && { title: { like: text } },
    only.length > 0 && { key: { in: [...only] } },
  ]
  return { and: wishes.filter((wish) => wish !== false) }
}

function toOneOrNone(field: string, value: string): Where {
  return { [field]: value === 'nobody' ? { exists: false } : { equals: value } }
}

function toDue(due: NonNullable<DeskFilter['due']>, now: Date): Where {
  if (due === 'none') return { dueAt: { exists: false } }
  const until = due === 'overdue' ? now : new Date(now.getTime() + 7 * day)
  return { dueAt: { less_than: until.toISOString() } }
}

function toFreshness(
  freshness: NonNullable<DeskFilter['freshness']>,
  marks: Marks,
  now: Date,
): Where {
  const live: Where = { isLive: { equals: true } }
  if (freshness === 'due') {
    const soon = new Date(now.getTime() + 30 * day).toISOString()
    return { and: [live, { nextReviewAt: { less_than_equal: soon } }] }
  }
  const ageing = addMonths(now, -marks.ageing).toISOString()
  const stale = addMonths(now, -marks.stale).toISOString()
  if (freshness === 'stale' || freshness === 'outlived') {
    const mark = freshness === 'stale' ? stale : addMonths(now, -marks.outlived).toISOString()
    const unverified: Where = { verifiedAt: { exists: false } }
    return { and: [live, { or: [unverified, { verifiedAt: { less_than_equal: mark } }] }] }
  }
  const isAgeing: Where = { verifiedAt: { less_than_equal: ageing } }
  return { and: [live, isAgeing, { verifiedAt: { greater_than: stale } }] }
}

/** The languages stand in one text, separated by commas; no code is part of another. */
function toLanguage(language: string): Where {
  const [kind, code] = language.split(':')
  const field = kind === 'stale' ? 'staleLocales' : 'missingLocales'
  return { and: [{ isLive: { equals: true } }, { [field]: { contains: code } }] }
}
