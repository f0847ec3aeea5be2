import type { CatalogueItem, Face, SearchTexts } from '@/domain/catalogue/catalogueItem'
import type { Locale } from '@/domain/vocabulary/locales'

type Wanted = Partial<Omit<CatalogueItem, 'faces'>> &
  Readonly<{
    /** What it is found by in Swedish; the title is its id when none is given. */
    sv?: Partial<SearchTexts>
    /** Its texts in English; without them English readers meet the Swedish ones. */
    en?: Partial<SearchTexts>
  }>

/** An item of the catalogue about which only what matters needs to be said. */
export function aCatalogueItem({ en, sv = {}, ...wanted }: Wanted = {}): CatalogueItem {
  const id = wanted.id ?? 'one'
  const swedish = aFace('sv', { title: id, ...sv })
  return {
    id,
    kind: 'example',
    slug: id,
    facets: ['kind:example', 'freshness:12_24_manader'],
    sort: { published: 20_000, checked: 20_000, evidence: -1 },
    ...wanted,
    faces: { sv: swedish, en: en ? aFace('en', { title: id, ...en }) : swedish },
  }
}

const aFace = (contentLocale: Locale, texts: Partial<SearchTexts>): Face => ({
  contentLocale,
  card: {
    kind: 'example',
    slug: 'one',
    title: texts.title ?? '',
    summary: texts.summary ?? '',
    contentLocale,
    themes: [],
    place: null,
    municipalityCode: null,
    years: null,
    status: null,
    evidenceLevel: null,
    publishedAt: null,
    checkedAt: null,
    timeToRun: null,
    costBand: null,
    difficulty: null,
    toolType: null,
    access: null,
    actorType: null,
  },
  texts: {
    title: '',
    names: '',
    themes: '',
    keywords: '',
    places: '',
    organisations: '',
    summary: '',
    text: '',
    ...texts,
  },
})
