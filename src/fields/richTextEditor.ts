import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'

import { kinds } from '@/domain/vocabulary/kinds'

const linkable = [...kinds.map((row) => row.collection), 'themes', 'pages', 'news']

const words = [
  ParagraphFeature(),
  BoldFeature(),
  ItalicFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  LinkFeature({ enabledCollections: linkable as never[] }), // the slugs become types only when generated
]

/** What a text in the bank may hold: two levels of headings, lists, links, quotes, tables, images, fact boxes. */
export const richTextEditor = lexicalEditor({
  features: [
    ...words,
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
    BlockquoteFeature(),
    EXPERIMENTAL_TableFeature(),
    UploadFeature({
      enabledCollections: ['media' as never], // as above
      collections: {
        media: {
          fields: [
            {
              name: 'caption',
              type: 'text',
              label: { sv: 'Bildtext', en: 'Caption' },
              maxLength: 300,
            },
          ],
        },
      },
    }),
    BlocksFeature({
      blocks: [
        {
          slug: 'factBox',
          interfaceName: 'FactBox',
          labels: {
            singular: { sv: 'Faktaruta', en: 'Fact box' },
            plural: { sv: 'Faktarutor', en: 'Fact boxes' },
          },
          fields: [
            { name: 'title', type: 'text', label: { sv: 'Rubrik', en: 'Heading' }, maxLength: 80 },
            {
              name: 'body',
              type: 'richText',
              label: { sv: 'Text', en: 'Text' },
              editor: lexicalEditor({ features: words }),
            },
          ],
        },
      ],
    }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
