import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest } from 'payload'

import { worksWithAll } from '../collections/scopeAccess'
import { findPermit, spendPermit } from '../permit'
import { toError, toRefusal } from '../refusal'
import { fieldsAlong, leadsTo, sortPathsIn } from '../service/fieldsAlong'
import { writerOf } from '../service/standing'
import type { Settings } from '../settle'
import { markBinMove } from './binMove'
import { judgeStoredEdit, judgeStoredMove } from './judgeStored'

/** The arguments of the operations that write, as far as the guard reads them. */
type Args = {
  autosave?: unknown
  data?: Record<string, unknown>
  draft?: unknown
  id?: unknown
  publishAllLocales?: unknown
  publishSpecificLocale?: unknown
  unpublishAllLocales?: unknown
}

type Refuse = (reason: string) => never

/**
 * The first door: whatever is written without a pass from the service is written as a draft. It
 * holds for server code too; who may write is judged later, by access and by `guardChange`.
 */
export const guardOperation =
  (settings: Settings): CollectionBeforeOperationHook =>
  async ({ args: given, collection, context, operation, req }) => {
    const args = given as Args // each operation has its own arguments; these are the common ones
    if (operation === 'delete' && spendPermit(context, collection.slug, args.id)) return given
    if (findPermit(context, collection.slug, args.id)) return given

    const refuse: Refuse = (reason) => {
      throw toError(toRefusal(settings, req, reason), collection.slug, req)
    }

    if (operation === 'create') return { ...given, ...asDraft(args) }
    if (operation === 'update') {
      return { ...given, ...(await guardUpdate(settings, req, collection.slug, args, refuse)) }
    }
    if (operation === 'read') return { ...given, ...guardOrder(settings, req, collection, given) }
    if (operation === 'restoreVersion' && !isYes(args.draft)) refuse('restore-as-draft')
    if (operation === 'delete') refuse('delete-by-workflow')
    return given
  }

/** An order by what stands of a person, such as an address, would tell it bit by bit. */
function guardOrder(
  settings: Settings,
  req: PayloadRequest,
  { flattenedFields }: { flattenedFields: readonly FlattenedField[] },
  { overrideAccess, sort }: { overrideAccess?: boolean; sort?: unknown },
): { sort?: string[] } {
  if (!sort || overrideAccess || worksWithAll(settings, req.user)) return {}

  const isOfPeople = (path: string) =>
    fieldsAlong(req.payload, flattenedFields, path)
      .slice(0, -1)
      .some((field) => leadsTo(field).includes(settings.users))
  return { sort: sortPathsIn(sort).filter((path) => !isOfPeople(path)) }
}

async function guardUpdate(
  settings: Settings,
  req: PayloadRequest,
  collection: string,
  args: Args,
  refuse: Refuse,
): Promise<Args> {
  const { data = {} } = args
  const asksToPublish =
    data._status === 'published' ||
    [args.publishAllLocales, args.publishSpecificLocale, args.unpublishAllLocales].some(isYes)
  if (asksToPublish) refuse('publish-by-workflow')

  const isBinMove = isAlone(data, 'deletedAt')
  if (!isBinMove && !isEmpty(data.deletedAt)) refuse('trash-alone')
  if (isBinMove) return guardBinMove(settings, req, collection, args, refuse)

  if (!isEmpty(args.id)) {
    // access would refuse as well, but could not say why
    const wish = { req, collection, id: String(args.id), actor: writerOf(settings, req) }
    const verdict = await judgeStoredEdit(settings, wish)
    if (verdict && !verdict.ok) refuse(verdict.reason)
  }
  return asDraft(args)
}

/** The one write that goes to the main row without a pass: in or out of the bin, and nothing else. */
async function guardBinMove(
  settings: Settings,
  req: PayloadRequest,
  collection: string,
  args: Args,
  refuse: Refuse,
): Promise<Args> {
  if (isEmpty(args.id)) return refuse('trash-one-at-a-time')

  const move = isEmpty(args.data?.deletedAt) ? 'untrash' : 'trash'
  const id = String(args.id)
  const wish = { req, collection, id, actor: writerOf(settings, req) }
  const verdict = await judgeStoredMove(settings, wish, move)
  if (!verdict) return refuse('not-found')
  if (!verdict.ok) return refuse(verdict.reason)

  markBinMove(req.context, collection, id)
  const deletedAt = move === 'trash' ? settings.now().toISOString() : null
  return { autosave: false, data: { deletedAt }, draft: false }
}

function asDraft({ data = {} }: Args): Args {
  const { _status, deletedAt, ...content } = data
  return {
    autosave: false,
    data: content,
    draft: true,
    publishAllLocales: undefined,
    publishSpecificLocale: undefined,
    unpublishAllLocales: undefined,
  }
}

/** A yes, however the door spells it. */
function isYes(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== false && value !== 'false' && value !== ''
  )
}

/** Says whether a field is sent, and nothing beside it but a status. */
function isAlone(data: Record<string, unknown>, name: string): boolean {
  return name in data && Object.keys(data).every((key) => key === name || key === '_status')
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}
