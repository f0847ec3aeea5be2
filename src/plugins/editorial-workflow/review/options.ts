import type { PayloadRequest } from 'payload'

/** Something that the source of a document is told by: a heading, and rows of a label and a text. */
export type Source = Readonly<{
  title: string
  rows: readonly Readonly<{ label: string; value: string }>[]
  /** A path in the admin that shows more. */
  href?: string
}>

/** What the review view shows of the site around a document. */
export type ReviewOptions = Readonly<{
  /** The address that shows the newest text of a document as the public will meet it, or null. Default: none. */
  previewOf?: (question: {
    collection: string
    /** The newest version, in all languages, relations as ids. */
    doc: Readonly<Record<string, unknown>>
    locale: string
  }) => string | null
  /** Describes the contribution that a document came from, or null when it is gone. Default: its reference alone. */
  describeSource?: (req: PayloadRequest, id: string) => Promise<Source | null>
  /** The name of a role in a language. Default: its code. */
  nameRole?: (role: string, language: string) => string
}>

/** The options with every default filled in. */
export type ReviewSettings = Required<ReviewOptions>

/** Fills in the defaults of the review view. */
export function settleReview(options: ReviewOptions = {}): ReviewSettings {
  return {
    previewOf: () => null,
    describeSource: async () => null,
    nameRole: (role) => role,
    ...options,
  }
}
