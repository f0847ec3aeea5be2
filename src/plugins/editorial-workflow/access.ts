import type { Access, AccessResult, CollectionConfig, PayloadRequest, Where } from 'payload'

import { scopeWhere } from './collections/scopeAccess'
import { judgeStoredEdit, judgeStoredMove } from './hooks/judgeStored'
import { toVersionWhere } from './service/readDocument'
import { writerOf } from './service/standing'
import type { Settings } from './settle'

type Question = Parameters<Access>[0]

/** The access rules of a collection, narrowed by the state of each document. */
export function workflowAccess(
  settings: Settings,
  collection: string,
  access: CollectionConfig['access'] = {},
): CollectionConfig['access'] {
  const mayUpdate = access.update ?? ownRows(settings)

  return {
    ...access,
    create: access.create ?? (({ req }) => scopeWhere(settings, req.user) !== false),
    read: access.read ?? publishedOrOwn(settings),
    readVersions: access.readVersions ?? ownVersions(settings),
    update: (question) => judgeUpdate(settings, collection, mayUpdate, question),
    delete: (question) => judgeDelete(settings, collection, mayUpdate, question),
  }
}

/**
 * Of one document the answer is always yes or no, judged on its newest version. A condition would be
 * asked of that version too, but where it fails Payload turns to the published row instead.
 */
async function judgeUpdate(
  settings: Settings,
  collection: string,
  access: Access,
  question: Question,
): Promise<AccessResult> {
  const { data, id, req } = question
  if (data?._status === 'published') return false

  const rows = await access(question)
  if (rows === false || id === undefined || id === null) return rows

  const wish = { req, collection, id: String(id), actor: writerOf(settings, req) }
  const isBinMove = data && 'deletedAt' in data && Object.keys(data).length === 1
  const verdict = isBinMove
    ? await judgeStoredMove(settings, wish, data.deletedAt ? 'trash' : 'untrash', whereOf(rows))
    : await judgeStoredEdit(settings, wish, whereOf(rows))
  return verdict?.ok ?? false
}

/** Asked of a move into the bin, which is a kind of change. To delete for ever, ask the service. */
async function judgeDelete(
  settings: Settings,
  collection: string,
  access: Access,
  question: Question,
): Promise<AccessResult> {
  const { data, id, req } = question
  const isTrashing = Boolean(data?.deletedAt)
  if (!isTrashing || id === undefined || id === null) return false

  const rows = await access(question)
  if (rows === false) return false

  const wish = { req, collection, id: String(id), actor: writerOf(settings, req) }
  const verdict = await judgeStoredMove(settings, wish, 'trash', whereOf(rows))
  return verdict?.ok ?? false
}

function whereOf(rows: AccessResult): Where | undefined {
  return typeof rows === 'object' ? rows : undefined
}

const ownRows =
  (settings: Settings): Access =>
  ({ req }) =>
    contentRows(settings, req)

const publishedOrOwn =
  (settings: Settings): Access =>
  ({ req }) => {
    const rows = contentRows(settings, req)
    if (rows === true) return true

    const published: Where = { _status: { equals: 'published' } }
    return rows ? { or: [published, rows] } : published
  }

const ownVersions =
  (settings: Settings): Access =>
  ({ req }) => {
    const rows = contentRows(settings, req)
    return typeof rows === 'object' ? toVersionWhere(rows) : rows
  }

/** The documents that somebody works with. */
function contentRows({ ownerField, ...settings }: Settings, req: PayloadRequest): AccessResult {
  const rows = scopeWhere({ ownerField, ...settings }, req.user)
  if (typeof rows === 'boolean') return rows

  const { documentAuthor, documentOrganisation } = rows
  if (documentAuthor) return { createdBy: documentAuthor }
  return ownerField && documentOrganisation ? { [ownerField]: documentOrganisation } : false
}
