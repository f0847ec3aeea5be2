import type { PayloadRequest, Where } from 'payload'

import { scopeWhere } from '../collections/scopeAccess'
import { words } from '../refusal'
import { findPeople } from '../service/findPeople'
import { ownersOf } from '../service/ownersOf'
import { actorOf } from '../service/standing'
import type { Settings } from '../settle'
import { itemsSlug } from '../slugs'
import type { RecordFilter } from './filter'
import { findNames } from './findNames'
import { kindOf } from './toRecordLine'

export type Choice = Readonly<{ value: string; label: string }>

/** What a reader may choose among to narrow the record. Empty where there is nothing to choose. */
export type Choices = Readonly<{
  people: readonly Choice[]
  organisations: readonly Choice[]
  kinds: readonly Choice[]
  moves: readonly Choice[]
}>

/** Lists what a reader may narrow the record by; what is chosen already is always among it. */
export async function listChoices(
  settings: Settings,
  req: PayloadRequest,
  filter: RecordFilter,
): Promise<Choices> {
  const isAll = scopeWhere(settings, req.user) === true
  const [people, organisations] = await Promise.all([
    listPeople(settings, req),
    isAll ? listOrganisations(settings, req) : [],
  ])
  const moves = settings.rules.moves
    .filter(({ name }) => !neverWritten.includes(name))
    .map(({ name }) => ({ value: name, label: words(req, `move_${name}`) }))

  return {
    people: withChosen(people, filter.person, words(req, 'record_gone')),
    organisations: isAll
      ? withChosen(organisations, filter.organisation, words(req, 'record_organisationGone'))
      : [],
    kinds: sorted(
      req,
      Object.keys(settings.collections).map((slug) => ({ value: slug, label: kindOf(req, slug) })),
    ),
    moves,
  }
}

/** One move that leaves two lines of other names. */
const neverWritten: readonly string[] = ['approve_and_publish']

/** Everybody, the colleagues, or nobody: as far as the reader's work goes. */
async function listPeople(settings: Settings, req: PayloadRequest): Promise<Choice[]> {
  const { organisation, role } = actorOf(settings, req.user)
  const scope = settings.scopes[role ?? '']
  const colleagues: Where | null =
    scope === 'organisation' && organisation ? { organisation: { equals: organisation } } : null
  if (scope !== 'all' && !colleagues) return []

  const people = await findPeople(settings, req, scope === 'all' ? {} : (colleagues ?? {}))
  return people.map(({ id, name }) => ({ value: id, label: name }))
}

async function listOrganisations(settings: Settings, req: PayloadRequest): Promise<Choice[]> {
  const home = ownersOf(settings, req.payload)
  if (!home || !(home in settings.collections)) return []
  const { docs } = await req.payload.db.find<{ id: string; documentId: string; title?: string }>({
    collection: itemsSlug,
    limit: 2000,
    pagination: false,
    req,
    select: { documentId: true, title: true },
    sort: 'title',
    where: { documentCollection: { equals: home } },
  })
  const choices = docs.map(({ documentId, title }) => ({ value: documentId, label: title ?? '' }))
  return sorted(
    req,
    choices.filter(({ label }) => label),
  )
}

function withChosen(choices: Choice[], chosen: string | null, otherwise: string): Choice[] {
  const isThere = !chosen || choices.some(({ value }) => value === chosen)
  return isThere ? choices : [...choices, { value: chosen, label: otherwise }]
}

function sorted(req: PayloadRequest, choices: Choice[]): Choice[] {
  const { compare } = new Intl.Collator(req.i18n.language)
  return choices.toSorted((a, b) => compare(a.label, b.label))
}

/** The title of the one document that the record is narrowed to, or null. */
export async function nameItem(
  settings: Settings,
  req: PayloadRequest,
  item: string | null,
): Promise<string | null> {
  if (!item) return null
  const { items } = await findNames(settings, req, { people: [], items: [item], organisations: [] })
  return items.get(item) || words(req, 'record_deleted')
}
