import { expect, test } from 'vitest'

import { toOpenText } from '@/domain/open/toOpenText'

const text = (words: string) => ({ type: 'text', text: words })
const rich = (...children: unknown[]) => ({ root: { children } })
const read = (...children: unknown[]) => toOpenText(rich(...children), 'https://example.se')

test('an empty text is none', () => {
  expect(toOpenText(null, '')).toBeNull()
  expect(read({ type: 'paragraph', children: [] })).toBeNull()
})

test('each part becomes a block of plain words', () => {
  const found = read(
    { type: 'heading', tag: 'h3', children: [text('Rubrik')] },
    { type: 'paragraph', children: [text('Ett <b>stycke</b>')] },
    { type: 'quote', children: [text('Ett citat')] },
    {
      type: 'list',
      listType: 'number',
      children: [
        { type: 'listitem', children: [text('Ett')] },
        { type: 'listitem', children: [text('Två')] },
      ],
    },
    {
      type: 'table',
      children: [
        {
          type: 'tablerow',
          children: [
            { type: 'tablecell', children: [{ type: 'paragraph', children: [text('A')] }] },
          ],
        },
      ],
    },
    { type: 'upload', image: { url: '/api/media/file/a.jpg', alt: 'En gård' }, caption: 'Gården' },
    {
      type: 'block',
      fields: { title: 'Fakta', body: rich({ type: 'paragraph', children: [text('I rutan')] }) },
    },
  )

  expect(found?.blocks).toEqual([
    { type: 'heading', level: 3, text: 'Rubrik' },
    { type: 'paragraph', text: 'Ett <b>stycke</b>' },
    { type: 'quote', text: 'Ett citat' },
    { type: 'list', ordered: true, items: ['Ett', 'Två'] },
    { type: 'table', rows: [['A']] },
    {
      type: 'image',
      url: 'https://example.se/api/media/file/a.jpg',
      alt: 'En gård',
      caption: 'Gården',
    },
    { type: 'box', title: 'Fakta', text: 'I rutan' },
  ])
})

test('links are told with whole addresses, also those in boxes, and unsafe ones are not', () => {
  const link = (href: string) => ({ type: 'link', fields: { href }, children: [text(href)] })
  const found = read(
    { type: 'paragraph', children: [link('/metoder/a'), link('javascript:alert(1)')] },
    {
      type: 'block',
      fields: { body: rich({ type: 'paragraph', children: [link('https://kalla.example/')] }) },
    },
  )

  expect(found?.links.map(({ url }) => url)).toEqual([
    'https://example.se/metoder/a',
    'https://kalla.example/',
  ])
})
