import type { Workflow } from '../fields'
import { idOf } from '../idOf'
import type { Person } from '../service/findPeople'
import { relationOf, worksWith } from '../service/standing'
import type { Settings } from '../settle'
import type { Hearer, Telling } from './tellings'

/** What is told, and of which document. */
export type Question = Readonly<{
  doc: Readonly<Record<string, unknown>>
  before: Workflow
  after: Workflow
  /** Whoever acts; nobody is told what they have done themselves. */
  actor: string | null
}>

/** Somebody who is to hear, and of what. */
export type Heard = Readonly<{ person: Person; kind: string }>

/** Lists who is to hear, each once, and only of documents that they work with. */
export function listHearers(
  settings: Settings,
  people: readonly Person[],
  tellings: readonly Telling[],
  kind: string,
  question: Question,
): Heard[] {
  const told = new Map<string, Heard>()
  for (const { as = kind, to } of tellings) {
    for (const person of people) {
      const isMeant = to.some((hearer) => isHearer(settings, person, hearer, question))
      if (isMeant && !told.has(person.id)) told.set(person.id, { person, kind: as })
    }
  }
  return [...told.values()].filter(
    ({ person }) => person.id !== question.actor && isInScope(settings, person, question.doc),
  )
}

/** Says whether somebody works with a document. */
export function isInScope(
  settings: Settings,
  { id, organisation, role }: Person,
  doc: Readonly<Record<string, unknown>>,
): boolean {
  const actor = { id, organisation, role }
  return worksWith(settings, actor, relationOf(settings, actor, doc))
}

function isHearer(
  { ownerField, rules, scopes }: Settings,
  { id, organisation, role }: Person,
  hearer: Hearer,
  { after, before, doc }: Question,
): boolean {
  const isReviewer = rules.reviewers.includes(role ?? '')
  const assignee = idOf(after.assignee)
  const former = idOf(before.assignee)
  const owner = ownerField ? idOf(doc[ownerField]) : null

  const answers: Record<Hearer, boolean> = {
    assignee: id === assignee,
    former_assignee: id === former && former !== assignee,
    reviewers: isReviewer,
    queue: assignee ? id === assignee : isReviewer,
    submitter: id === idOf(after.submittedBy),
    author: id === idOf(doc.createdBy),
    owners: scopes[role ?? ''] === 'organisation' && owner !== null && owner === organisation,
  }
  return answers[hearer]
}
