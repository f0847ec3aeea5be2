import { type WorkflowState, workflowStates } from '../options'

/** What the list of all texts is asked for, as it stands in its address. */
export type DeskFilter = Readonly<{
  /** One of the questions of the desk, by name. */
  panel: string | null
  state: WorkflowState | null
  kind: string | null
  organisation: string | null
  /** A person, `me`, or `nobody`. */
  assignee: string | null
  due: DueChoice | null
  freshness: FreshnessChoice | null
  /** A language that a text lacks or that is behind: `missing:en`, `stale:en`. */
  language: string | null
  /** Words in the title. */
  text: string
  /** Chosen documents, `collection:id`. */
  only: readonly string[]
  sort: DeskSort
  group: DeskGroup | null
  page: number
}>

export const dueChoices = ['overdue', 'week', 'none'] as const
export const freshnessChoices = ['due', 'ageing', 'stale', 'outlived'] as const
const deskSorts = [
  '-changedAt',
  'changedAt',
  'title',
  '-title',
  'dueAt',
  '-dueAt',
  'movedAt',
  '-movedAt',
  'nextReviewAt',
  '-nextReviewAt',
  'scheduledFor',
  '-publishedAt',
] as const
export const deskGroups = ['state', 'organisation', 'assignee', 'kind'] as const

export type DueChoice = (typeof dueChoices)[number]
export type FreshnessChoice = (typeof freshnessChoices)[number]
export type DeskSort = (typeof deskSorts)[number]
export type DeskGroup = (typeof deskGroups)[number]

/** What was asked in the address, by name; a name may stand there twice. */
export type Asked = Readonly<Record<string, string | readonly string[] | undefined>>

/** Lets in what is sound of an address; the rest is as if it were not there. */
export function parseDeskFilter(asked: Asked, sortOtherwise: DeskSort = '-changedAt'): DeskFilter {
  const read = (name: string) => textOf(asked[name])
  return {
    panel: word(read('panel')),
    state: among(workflowStates, read('state')),
    kind: word(read('kind')),
    organisation: word(read('organisation')),
    assignee: word(read('assignee')),
    due: among(dueChoices, read('due')),
    freshness: among(freshnessChoices, read('freshness')),
    language: /^(missing|stale):[a-z]{2}(-[A-Za-z]+)?$/.test(read('language'))
      ? read('language')
      : null,
    text: read('text').trim().slice(0, 100),
    only: read('only').split(',').filter(isKey).slice(0, mostChosen),
    sort: among(deskSorts, read('sort')) ?? sortOtherwise,
    group: among(deskGroups, read('group')),
    page: Math.min(Math.max(Number.parseInt(read('page'), 10) || 1, 1), 10_000),
  }
}

/** As many documents as one may choose at once. */
export const mostChosen = 100

/** The address of the list with a filter: what is left out is not in it. */
export function toDeskQuery(filter: Partial<DeskFilter>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) {
    const text = Array.isArray(value) ? value.join(',') : String(value ?? '')
    const isDefault = text === '' || (name === 'page' && text === '1')
    if (!isDefault) query.set(name, text)
  }
  const text = query.toString()
  return text ? `?${text}` : ''
}

/** Whether anything but order, grouping and page is asked for, so that less than everything is shown. */
export function isNarrowed({ group, page, sort, ...narrowing }: DeskFilter): boolean {
  return toDeskQuery(narrowing) !== ''
}

function textOf(value: string | readonly string[] | undefined): string {
  return (typeof value === 'string' ? value : value?.[0]) ?? ''
}

/** A slug or an id: whatever else stands there is asked of no database. */
function word(text: string): string | null {
  return /^[\w-]{1,64}$/.test(text) ? text : null
}

const isKey = (text: string) => /^[\w-]{1,64}:[\w-]{1,64}$/.test(text)

function among<Choice extends string>(choices: readonly Choice[], text: string): Choice | null {
  return choices.find((choice) => choice === text) ?? null
}
