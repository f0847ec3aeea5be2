import { expect, test } from 'vitest'

import type { Lookup } from '@/domain/publication/lookup'
import { toPublicRichText } from '@/domain/publication/toPublicRichText'

const lookup = {
  href: (collection: string, id: string) => (id === 'public' ? `/${collection}/x` : null),
  image: (id: string) =>
    id === 'public' ? { url: '/a.webp', width: 1, height: 1, alt: 'Gård', credit: null } : null,
} as Lookup // a text asks for nothing else

const text = (...children: unknown[]) => ({ root: { type: 'root', children } })
const words = { type: 'text', text: 'metoden' }
const linkTo = (value: string) => ({
  type: 'link',
  children: [words],
  fields: { linkType: 'internal', doc: { relationTo: 'methods', value } },
})

test('a link to a published item leads to its public address and carries nothing else', () => {
  const shown = toPublicRichText(text(linkTo('public')), lookup)

  expect(shown?.root.children).toEqual([
    { type: 'link', children: [words], fields: { linkType: 'internal', href: '/methods/x' } },
  ])
})

test('a link to a draft dissolves into its words', () => {
  const shown = toPublicRichText(text({ type: 'paragraph', children: [linkTo('draft')] }), lookup)

  expect(shown?.root.children).toEqual([{ type: 'paragraph', children: [words] }])
})

test('an image that is not released disappears', () => {
  const shown = toPublicRichText(text({ type: 'upload', value: 'draft' }, words), lookup)

  expect(shown?.root.children).toEqual([words])
})

test('an image in a fact box shows its description and caption', () => {
  const image = { type: 'upload', value: { id: 'public' }, fields: { caption: 'Vår' } }
  const box = { type: 'block', fields: { blockType: 'factBox', body: text(image) } }

  const shown = toPublicRichText(text(box), lookup)

  expect(JSON.stringify(shown)).toContain('"alt":"Gård"')
  expect(JSON.stringify(shown)).toContain('"caption":"Vår"')
})
