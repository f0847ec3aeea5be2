import { z } from 'zod'

import { described, named } from '@/domain/open/openRegistry'
import { type Kind, kinds } from '@/domain/vocabulary/kinds'
import { locales } from '@/domain/vocabulary/locales'

/**
 * What the open API answers: the schemas of this folder type the functions that build the answers, are
 * written out in its OpenAPI document, and are what the tests hold real answers against. A field that does
 * not stand here cannot leave.
 */

export const code = z.string()

export const codes = z.array(code)

export const text = z.string()

export const optionalText = z.string().nullable()

export const optionalNumber = z.number().nullable()

export const optionalCode = code.nullable()

export const address = z.url()

export const moment = z.iso.datetime().nullable()

export const kind = z.enum(kinds.map((row) => row.kind) as [Kind, ...Kind[]]) // the table is not empty

export const language = named('Language', 'The language of a text.', z.enum(locales))

export const openMunicipality = named(
  'Municipality',
  'A municipality, by the code of Statistics Sweden (SCB): the first two digits are the county.',
  z.strictObject({ code: z.string().regex(/^\d{4}$/), name: text, county: optionalText }),
)

export const openTheme = named(
  'Theme',
  'A theme of the bank.',
  z.strictObject({ slug: text, title: text }),
)

export const openRef = named(
  'Reference',
  'Another published item.',
  z.strictObject({
    kind,
    slug: text,
    title: text,
    lang: language,
    url: described(address, 'Its page.'),
    api: described(address, 'The item in this API.'),
  }),
)

export const openImage = named(
  'Image',
  'A picture.',
  z.strictObject({
    url: address,
    width: z.number(),
    height: z.number(),
    alt: text,
    credit: optionalText,
  }),
)

export const openFile = named(
  'File',
  'A file to fetch.',
  z.strictObject({
    url: address,
    title: text,
    mediaType: text,
    bytes: z.number(),
  }),
)

export const openSource = named(
  'Source',
  'Where facts come from.',
  z.strictObject({
    title: text,
    url: optionalText,
    publisher: optionalText,
    accessed: optionalText,
  }),
)

export const openLink = named(
  'Link',
  'A link.',
  z.strictObject({ label: text, url: text, kind: optionalCode }),
)

export const openBlock = named(
  'Block',
  'A part of a text. Words are plain; no HTML.',
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('paragraph'), text }),
    z.strictObject({ type: z.literal('quote'), text }),
    z.strictObject({ type: z.literal('heading'), level: z.number().int(), text }),
    z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(text) }),
    z.strictObject({ type: z.literal('table'), rows: z.array(z.array(text)) }),
    z.strictObject({ type: z.literal('box'), title: text, text }),
    z.strictObject({ type: z.literal('image'), url: address, alt: text, caption: optionalText }),
  ]),
)

export const openText = named(
  'Text',
  'A running text: as plain words, as blocks, and the links that stand in it.',
  z.strictObject({
    text,
    blocks: z.array(openBlock),
    links: z.array(z.strictObject({ text, url: text })),
  }),
)

export const optionalLongText = openText.nullable()

export type OpenBlock = z.infer<typeof openBlock>

export type OpenText = z.infer<typeof openText>

export type OpenRef = z.infer<typeof openRef>
