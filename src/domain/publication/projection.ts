import type { ItemCollection } from '@/domain/vocabulary/kinds'
import type { Locale } from '@/domain/vocabulary/locales'

import { judgeFreshness } from './judgeFreshness'
import type { Lookup, Pointer } from './lookup'
import type {
  Actor,
  Funding,
  ItemRef,
  MapPoint,
  OrganisationRef,
  PublicExperience,
  PublicItemBase,
  RichText,
  Source,
} from './publicItem'
import { contentLocaleOf, publishedLocalesOf, type Stored, storedFields } from './storedFields'
import { toPublicRichText } from './toPublicRichText'

/** A stored document on its way out: its fields in the right language, and what it asks of others. */
export type Projection = ReturnType<typeof projection>

/** Opens a stored document for projection in one language. */
export function projection(
  collection: ItemCollection,
  doc: Stored,
  locale: Locale,
  lookup: Lookup,
  now: Date,
) {
  const contentLocale = contentLocaleOf(doc, locale)
  const fields = storedFields(doc, contentLocale)
  const pointers = lookup.pointingAt(collection, String(doc.id))

  const read = (row: Stored) => storedFields(row, contentLocale)
  const organisation = (id: string | null) => organisationOf(lookup, id)
  const item = (from: string, id: string | null) => (id ? lookup.item(from, id) : null)
  const items = (from: string, name: string): ItemRef[] =>
    fields.ids(name).flatMap((id) => lookup.item(from, id) ?? [])

  return {
    ...fields,
    read,
    lookup,
    base: toBase(doc, locale, lookup, now),
    richText: (name: string) => toPublicRichText(fields.richText(name), lookup),
    richTextIn: (row: Stored, name: string): RichText | null =>
      toPublicRichText(read(row).richText(name), lookup),
    organisation,
    item,
    items,
    targets: (name: string): ItemRef[] =>
      fields.targets(name).flatMap(({ collection: from, id }) => lookup.item(from, id) ?? []),
    image: (name: string) => imageOf(lookup, fields.id(name)),
    municipality: () => {
      const id = fields.id('municipality')
      const found = id ? lookup.municipality(id) : null
      return found && { code: found.code, name: found.name, county: found.county }
    },
    point: () => toPoint(fields.group('geo'), fields.id('municipality'), lookup),
    actors: (name: 'actors' | 'partners'): Actor[] =>
      fields.rows(name).flatMap((row) => {
        const actor = organisation(read(row).id('organisation'))
        return actor ? { organisation: actor, role: read(row).text('role') ?? '' } : []
      }),
    funding: (): Funding[] =>
      fields.rows('funding').map((row) => ({
        funder: organisation(read(row).id('funder')),
        amountSek: read(row).number('amountSek'),
        kind: read(row).text('kind'),
      })),
    /** The published items that point here through one of their fields, each once. */
    pointing: (from: string, ...names: string[]): Pointer[] =>
      pointers.filter((pointer) => pointer.collection === from && names.includes(pointer.field)),
    /** As `pointing`, when only the names are wanted. */
    pointingItems: (from: string, ...names: string[]): ItemRef[] =>
      unique(
        pointers
          .filter((pointer) => pointer.collection === from && names.includes(pointer.field))
          .flatMap((pointer) => lookup.item(from, pointer.id) ?? []),
      ),
    experiences: (): PublicExperience[] =>
      pointers
        .filter((pointer) => pointer.collection === 'experiences')
        .map(({ doc: told }) => toExperience(told, locale, lookup)),
  }
}

/** Keeps the first of several mentions of the same item. */
export function unique(items: readonly ItemRef[]): ItemRef[] {
  const seen = new Map(items.map((one) => [`${one.kind} ${one.slug}`, one]))
  return [...seen.values()]
}

function toBase(doc: Stored, locale: Locale, lookup: Lookup, now: Date): PublicItemBase {
  const contentLocale = contentLocaleOf(doc, locale)
  const { group, id, ids, isTrue, rows, text, texts } = storedFields(doc, contentLocale)
  const workflow = storedFields(group('workflow'), contentLocale)
  const seo = storedFields(group('seo'), contentLocale)
  const lastVerifiedAt = workflow.text('verifiedAt') ?? workflow.text('publishedAt')

  return {
    id: String(doc.id),
    slug: text('slug') ?? '',
    locale,
    contentLocale,
    availableLocales: publishedLocalesOf(doc),
    title: text('title') ?? '',
    altNames: texts('altNames'),
    summary: text('summary') ?? '',
    image: imageOf(lookup, id('image')),
    themes: ids('themes').flatMap((theme) => lookup.theme(theme) ?? []),
    targetGroups: texts('targetGroups'),
    keywords: texts('keywords'),
    links: rows('links').flatMap((row) => {
      const link = storedFields(row, contentLocale)
      const url = link.text('url')
      return url ? { label: link.text('label') ?? url, url, kind: link.text('kind') } : []
    }),
    attachments: ids('attachments').flatMap((file) => lookup.file(file) ?? []),
    sources: toSources(doc, contentLocale),
    owner: organisationOf(lookup, id('ownerOrganisation')),
    contactRole: text('contactRole'),
    contactEmail: text('contactEmail'),
    license: text('license') ?? 'cc_by_4',
    changeNote: text('changeNote'),
    wasSubmitted: isTrue('beganAsContribution'),
    creditLine: text('creditLine'),
    firstPublishedAt: workflow.text('firstPublishedAt'),
    publishedAt: workflow.text('publishedAt'),
    lastVerifiedAt,
    freshness: judgeFreshness(lastVerifiedAt, now),
    seo: { title: seo.text('title'), description: seo.text('description') },
  }
}

/** The sources of a document, as the public reads them. */
export function toSources(doc: Stored, contentLocale: Locale): Source[] {
  return storedFields(doc, contentLocale)
    .rows('sources')
    .flatMap((row) => {
      const source = storedFields(row, contentLocale)
      const title = source.text('title') ?? source.text('url')
      return title
        ? {
            title,
            url: source.text('url'),
            publisher: source.text('publisher'),
            accessedAt: source.text('accessedAt'),
          }
        : []
    })
}

function organisationOf(lookup: Lookup, id: string | null): OrganisationRef | null {
  const found = id ? lookup.item('organisations', id) : null
  return found && { ...found, kind: 'organisation' }
}

const imageOf = (lookup: Lookup, id: string | null) => (id ? lookup.image(id) : null)

function toPoint(geo: Stored, municipality: string | null, lookup: Lookup): MapPoint | null {
  const { number, text } = storedFields(geo, 'sv')
  const [lat, lon] = [number('lat'), number('lon')]
  if (lat !== null && lon !== null) {
    return { lat, lon, precision: text('precision') === 'omrade' ? 'omrade' : 'kommun' }
  }
  return municipality ? (lookup.municipality(municipality)?.point ?? null) : null
}

function toExperience(told: Stored, locale: Locale, lookup: Lookup): PublicExperience {
  const { id, isTrue, number, text } = storedFields(told, contentLocaleOf(told, locale))
  const municipality = id('municipality')
  const place = municipality ? lookup.municipality(municipality) : null

  return {
    organisation: organisationOf(lookup, id('organisation')),
    actorType: text('actorType'),
    municipality: place && { code: place.code, name: place.name, county: place.county },
    year: number('year'),
    adaptation: text('adaptation'),
    outcome: text('outcome') ?? '',
    text: text('text') ?? '',
    wasSubmitted: isTrue('beganAsContribution'),
    creditLine: text('creditLine'),
  }
}
