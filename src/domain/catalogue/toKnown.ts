import { relationFieldsOf } from '@/domain/publication/relations'
import { publishedLocalesOf, type Stored, storedFields } from '@/domain/publication/storedFields'

/** What is remembered of every published document besides its name, its address and its relations. */
const kept: Readonly<Record<string, readonly string[]>> = {
  examples: ['municipality', 'startYear', 'endYear', 'status', 'featured'],
  methods: ['featured'],
  tools: ['featured'],
  organisations: ['featured', 'actorType'],
  labs: ['featured'],
  themes: ['summary', 'strategyArea', 'synonyms'],
  news: ['summary', 'date'],
  municipalities: ['code', 'name', 'countyName', 'lat', 'lon', 'sizeClass'],
  media: ['url', 'alt', 'width', 'height', 'credit'],
  documents: ['url', 'mimeType', 'filesize'],
}

/** Short documents that other pages show in full. */
const keptWhole: readonly string[] = ['pages', 'lab-updates', 'experiences']

/** What a row that points says about the relation itself. */
const rowTexts = ['role', 'adaptation', 'outcome', 'relation']

/** What other pages, lists and names need of a published document: all but its long texts. */
export function toKnown(collection: string, doc: Stored): Stored {
  if (keptWhole.includes(collection)) return doc

  return {
    ...pick(doc, ['id', 'slug', 'title', ...(kept[collection] ?? [])]),
    ...relationsOf(collection, doc),
    ...(doc.workflow ? { workflow: { publishedLocales: publishedLocalesOf(doc) } } : {}),
    ...(collection === 'media' ? { sizes: largeOf(doc) } : {}),
  }
}

function relationsOf(collection: string, doc: Stored): Stored {
  const { rows } = storedFields(doc, 'sv')
  return Object.fromEntries(
    Object.entries(relationFieldsOf(collection))
      .filter(([field]) => doc[field] !== undefined && doc[field] !== null)
      .map(([field, column]) => [
        field,
        column ? rows(field).map((row) => pick(row, [column, ...rowTexts])) : doc[field],
      ]),
  )
}

function largeOf(doc: Stored): Stored {
  const sizes = storedFields(storedFields(doc, 'sv').group('sizes'), 'sv')
  return { large: pick(sizes.group('large'), ['url', 'width', 'height']) }
}

const pick = (doc: Stored, names: readonly string[]): Stored =>
  Object.fromEntries(
    names
      .filter((name) => doc[name] !== undefined && doc[name] !== null)
      .map((name) => [name, doc[name]]),
  )
