import type { Where } from 'payload'

import { momentOf } from '../service/localTime'

/** What somebody asks of the record, as it stands in the address. Days are local days. */
export type RecordFilter = Readonly<{
  person: string | null
  organisation: string | null
  /** A collection. */
  kind: string | null
  /** One document, as `collection:id`. */
  item: string | null
  move: string | null
  from: string | null
  to: string | null
  isFlagged: boolean
  page: number
}>

export type AddressParams = Readonly<Record<string, string | string[] | undefined>>

/** Lets in what is sound of an address; what is not asks for nothing. */
export function parseFilter(params: AddressParams): RecordFilter {
  const read = (name: string, shape: RegExp) => {
    const value = [params[name]].flat()[0]?.trim()
    return value && shape.test(value) ? value : null
  }
  return {
    person: read('person', id),
    organisation: read('organisation', id),
    kind: read('kind', code),
    item: read('item', /^[\w-]{1,60}:[\w-]{1,60}$/),
    move: read('move', code),
    from: parseDay(read('from', day)),
    to: parseDay(read('to', day)),
    isFlagged: read('flagged', /^1$/) !== null,
    page: Number(read('page', /^[1-9]\d{0,6}$/) ?? 1),
  }
}

const id = /^[\w-]{1,60}$/
const code = /^[\w-]{1,60}$/
const day = /^\d{4}-\d\d-\d\d$/

/** A day that is in the calendar, or null. */
export function parseDay(text: string | null): string | null {
  const moment = new Date(`${text}T00:00:00Z`)
  const isDay = !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === text
  return isDay ? text : null
}

/** The address of a filter; what is not asked for is left out. */
export function toQuery(filter: RecordFilter): string {
  const { from, isFlagged, item, kind, move, organisation, page, person, to } = filter
  const told = { person, organisation, kind, item, move, from, to }
  const params = new URLSearchParams(
    Object.entries(told).filter((entry): entry is [string, string] => entry[1] !== null),
  )
  if (isFlagged) params.set('flagged', '1')
  if (page > 1) params.set('page', String(page))
  const query = params.toString()
  return query && `?${query}`
}

/** Says whether anything is asked for beside everything. */
export function isNarrow(filter: RecordFilter): boolean {
  return toQuery({ ...filter, page: 1 }) !== ''
}

/** The condition of a filter on the lines of the record. */
export function toWhere(filter: RecordFilter, timeZone: string): Where {
  const [collection, documentId] = filter.item?.split(':') ?? []
  return {
    and: [
      equals('actorKey', filter.person),
      equals('documentOrganisation', filter.organisation),
      equals('documentCollection', filter.kind),
      equals('documentCollection', collection),
      equals('documentId', documentId),
      equals('transition', filter.move),
      ...(filter.isFlagged ? [{ flagged: { equals: true } }] : []),
      ...(filter.from
        ? [{ at: { greater_than_equal: startOf(filter.from, timeZone).toISOString() } }]
        : []),
      ...(filter.to
        ? [{ at: { less_than: startOf(dayAfter(filter.to), timeZone).toISOString() } }]
        : []),
    ].filter((where) => where !== null),
  }
}

function equals(field: string, value: string | null | undefined): Where | null {
  return value ? { [field]: { equals: value } } : null
}

/** The moment at which a day begins. */
export function startOf(day: string, timeZone: string): Date {
  return momentOf({ day, time: '00:00:00' }, timeZone)
}

export function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}
