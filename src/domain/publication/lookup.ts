import type {
  ItemRef,
  MapPoint,
  MunicipalityRef,
  PublicFile,
  PublicImage,
  ThemeRef,
} from './publicItem'
import type { Stored } from './storedFields'

/** A published document that points at another one, through which field, with the row that points. */
export type Pointer = Readonly<{
  collection: string
  id: string
  field: string
  doc: Stored
  /** The row of a list that holds the relation, or the document itself. */
  row: Stored
}>

/**
 * Answers what a projection asks about other documents. Everything it answers is published: a draft,
 * withdrawn or archived document is null here, and so disappears from every page that pointed at it.
 */
export type Lookup = Readonly<{
  item: (collection: string, id: string) => ItemRef | null
  theme: (id: string) => ThemeRef | null
  municipality: (id: string) => (MunicipalityRef & { point: MapPoint | null }) | null
  page: (id: string) => Readonly<{ slug: string; title: string }> | null
  image: (id: string) => PublicImage | null
  file: (id: string) => PublicFile | null
  /** The published documents that point at one, in the order of their titles. */
  pointingAt: (collection: string, id: string) => readonly Pointer[]
  /** The public path of a document, for links inside texts; null where it has none. */
  href: (collection: string, id: string) => string | null
}>
