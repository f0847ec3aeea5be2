import type { CollectionAfterReadHook, Payload, Where } from 'payload'

import { settingsOf } from '../settle'
import { slugOf } from '../slugs'

const presetsSlug = slugOf('payload-query-presets')

const day = 24 * 60 * 60 * 1000

/** What a kept list says in place of something that differs from reader to reader, or day to day. */
const me = '{{me}}'
const soon = '{{soon}}'

/** The lists that everybody may open, by the key of their title. */
const presets: Readonly<Record<string, Where>> = {
  desk_preset_review: { 'workflow.state': { equals: 'in_review' } },
  desk_preset_drafts: {
    and: [{ 'workflow.state': { equals: 'draft' } }, { createdBy: { equals: me } }],
  },
  desk_preset_scheduled: { 'workflow.state': { equals: 'scheduled' } },
  desk_preset_lookOver: {
    and: [
      { 'workflow.state': { equals: 'published' } },
      { 'workflow.nextReviewAt': { less_than_equal: soon } },
    ],
  },
}

type Preset = { id: string; relatedCollection: string; title: string; where?: unknown }

/**
 * Gives every collection under the workflow its lists, once: whoever takes one of them away has
 * taken it away. The titles are in the first language of the admin.
 */
export async function keepPresets(payload: Payload): Promise<void> {
  const titles = titlesIn(payload)
  const { docs } = await payload.db.find<Preset>({
    collection: presetsSlug,
    limit: 0,
    pagination: false,
    select: { relatedCollection: true, title: true },
    where: { title: { in: Object.values(titles) } },
  })
  const served = new Set(docs.map(({ relatedCollection }) => relatedCollection))
  const unserved = Object.keys(settingsOf(payload).collections).filter((slug) => !served.has(slug))

  for (const collection of unserved) {
    for (const [key, where] of Object.entries(presets)) {
      await makePreset(payload, collection, titles[key] ?? key, where)
    }
  }
  if (unserved.length > 0) await dropTwins(payload, unserved, Object.values(titles))
}

/**
 * Two processes that start together both find nothing, and both make the lists. Whoever looks last
 * sees them all; each leaves the one with the lowest id, so that the same one stays whoever looks.
 */
async function dropTwins(
  payload: Payload,
  collections: readonly string[],
  titles: readonly string[],
): Promise<void> {
  const { docs } = await payload.db.find<Preset>({
    collection: presetsSlug,
    limit: 0,
    pagination: false,
    sort: 'id',
    where: { relatedCollection: { in: [...collections] }, title: { in: [...titles] } },
  })
  const kept = new Set<string>()
  const twins = docs.filter(({ relatedCollection, title, where }) => {
    const list = JSON.stringify([relatedCollection, title, where])
    const isTwin = kept.has(list)
    kept.add(list)
    return isTwin
  })
  if (twins.length === 0) return

  await payload.db.deleteMany({
    collection: presetsSlug,
    where: { id: { in: twins.map(({ id }) => id) } },
  })
}

/**
 * Lets a kept list speak to its reader: their own drafts, the days that are near now. Payload makes
 * the collection of lists by itself and has no option for its hooks, so it is given one at the start.
 */
export function speakToReader(payload: Payload): void {
  const { hooks } = payload.collections[presetsSlug].config
  if (!hooks.afterRead.includes(fillIn)) hooks.afterRead.push(fillIn)
}

const fillIn: CollectionAfterReadHook = ({ doc, req }) => {
  const now = settingsOf(req.payload).now()
  const values: Record<string, string> = {
    [me]: String(req.user?.id ?? ''),
    [soon]: new Date(now.getTime() + 30 * day).toISOString(),
  }
  return { ...doc, where: replace(doc.where, values) }
}

function replace(value: unknown, values: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return values[value] ?? value
  if (Array.isArray(value)) return value.map((one) => replace(one, values))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replace(one, values)]))
}

async function makePreset(
  payload: Payload,
  relatedCollection: string,
  title: string,
  where: Where,
) {
  const everyone = { constraint: 'everyone' }
  await payload.create({
    collection: presetsSlug,
    // the fields of Payload's own collection
    data: {
      title,
      access: { delete: everyone, read: everyone, update: everyone },
      isShared: true,
      relatedCollection,
      where: { or: [{ and: 'and' in where ? where.and : [where] }] },
    } as never,
    depth: 0,
    // The site itself makes them, for everybody.
    overrideAccess: true,
  })
}

function titlesIn({ config }: Payload): Record<string, string> {
  const { fallbackLanguage, translations } = config.i18n
  const words = (translations as Record<string, { editorialWorkflow?: Record<string, string> }>)[
    fallbackLanguage
  ]?.editorialWorkflow // placed there by the plugin
  return Object.fromEntries(Object.keys(presets).map((key) => [key, words?.[key] ?? key]))
}
