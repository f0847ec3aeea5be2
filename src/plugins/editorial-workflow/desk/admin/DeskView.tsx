import { getTranslation } from '@payloadcms/translations'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { AdminPage } from '../../admin/AdminPage'
import { bulkMoves } from '../../bulk/bulkMoves'
import { workflowStates } from '../../options'
import { words } from '../../refusal'
import { findPeople } from '../../service/findPeople'
import { ownersOf } from '../../service/ownersOf'
import { type Settings, settingsOf } from '../../settle'
import { slugOf } from '../../slugs'
import { nameLanguage } from '../../translations/nameLanguage'
import { listDesk } from '../listDesk'
import { findPanel, panelsFor } from '../panels'
import { type Asked, type DeskSort, parseDeskFilter } from '../parseDeskFilter'
import { type DeskReader, deskReader, mayEver } from '../reader'
import { type Choices, DeskFilters } from './DeskFilters'
import { DeskList } from './DeskList'
import { titleOf } from './DeskPanel'
import './desk.css'

/** Every text of the bank in one list, whatever kind it is, for those who work with it. */
export async function DeskView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  return (
    <AdminPage className="desk--all" step={words(req, 'desk_all')} view={props}>
      <DeskContent asked={(props.searchParams ?? {}) as Asked} req={req} />
    </AdminPage>
  )
}

async function DeskContent({ asked, req }: Readonly<{ asked: Asked; req: PayloadRequest }>) {
  const settings = settingsOf(req.payload)
  const reader = deskReader(settings, req.user)
  if (!reader) return <p>{words(req, 'desk_signIn')}</p>

  const panel = findPanel(reader, String(asked.panel ?? ''))
  const filter = parseDeskFilter(asked, (panel?.sort as DeskSort | undefined) ?? '-changedAt') // each is among them
  const [page, people, owners] = [
    await listDesk(settings, req, reader, filter),
    await findReviewers(settings, req),
    await findOwners(settings, req, reader),
  ]
  const moves = bulkMoves.filter(({ name }) => mayEver(settings, reader.role, name))

  return (
    <>
      <header className="desk__head">
        <h1>{panel ? titleOf(req, reader, panel) : words(req, 'desk_all')}</h1>
      </header>
      <DeskFilters
        choices={choicesFor(settings, req, reader, { owners, people })}
        filter={filter}
        key={JSON.stringify(filter)}
      />
      <DeskList filter={filter} moves={moves.map(({ name }) => name)} page={page} people={people} />
    </>
  )
}

type Named = { value: string; label: string }[]

/** Those who can be given a review. */
async function findReviewers(settings: Settings, req: PayloadRequest): Promise<Named> {
  const people = await findPeople(settings, req, {})
  return people
    .filter(({ role }) => settings.rules.reviewers.includes(role ?? ''))
    .map(({ id, name }) => ({ value: id, label: name }))
}

/** The owners to choose among; whoever works for one organisation has none to choose. */
async function findOwners(
  settings: Settings,
  req: PayloadRequest,
  { role }: DeskReader,
): Promise<Named> {
  const collection = ownersOf(settings, req.payload)
  if (!collection || settings.scopes[role] !== 'all') return []

  const title = req.payload.collections[collection].config.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    limit: 1000,
    overrideAccess: false,
    pagination: false,
    req,
    select: { [title]: true } as never, // the field that the collection itself names
    sort: title,
    user: req.user,
  })
  const rows = docs as unknown as Record<string, unknown>[] // the rows of any collection
  return rows.map((row) => ({ value: String(row.id), label: String(row[title] ?? row.id) }))
}

function choicesFor(
  settings: Settings,
  req: PayloadRequest,
  reader: DeskReader,
  { owners, people }: { owners: Named; people: Named },
): Choices {
  const others = settings.locales.slice(1)
  return {
    panels: panelsFor(reader).map((panel) => ({
      value: panel.name,
      label: titleOf(req, reader, panel),
    })),
    states: workflowStates.map((state) => ({ value: state, label: words(req, `state_${state}`) })),
    kinds: Object.keys(settings.collections).map((slug) => ({
      value: slug,
      label: getTranslation(
        req.payload.collections[slugOf(slug)].config.labels.plural ?? slug,
        req.i18n,
      ),
    })),
    owners,
    people,
    languages: others.flatMap((code) =>
      ['missing', 'stale'].map((kind) => ({
        value: `${kind}:${code}`,
        label: words(req, `desk_language_${kind}`, {
          language: nameLanguage(code, req.i18n.language),
        }),
      })),
    ),
  }
}
