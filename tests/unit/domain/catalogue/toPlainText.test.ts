import { expect, test } from 'vitest'

import { toPlainText } from '@/domain/catalogue/toPlainText'

const text = (words: string) => ({ type: 'text', text: words })
const node = (type: string, ...children: unknown[]) => ({ type, children })
const plain = (...children: unknown[]) => toPlainText({ root: { type: 'root', children } })

test('each paragraph, heading and point of a list is a line', () => {
  expect(
    plain(
      node('heading', text('Gården')),
      node('paragraph', text('Den '), text('växte'), text('.')),
      node(
        'list',
        node('listitem', text('Såll')),
        node('listitem', text('Spade'), node('list', node('listitem', text('liten')))),
      ),
    ),
  ).toBe('Gården\nDen växte.\nSåll\nSpade\nliten')
})

test('words within a link, and over a break, are one line', () => {
  expect(
    plain(
      node(
        'paragraph',
        text('Läs '),
        node('link', text('planen')),
        node('linebreak'),
        text('först'),
        { type: 'tab' },
        node('autolink', text('x.example')),
      ),
    ),
  ).toBe('Läs planen först x.example')
})

test('a box in a text is read with it', () => {
  const body = { root: node('root', node('paragraph', text('I rutan'))) }

  expect(
    plain(node('paragraph', text('Före')), { type: 'block', fields: { body } }, text('efter')),
  ).toBe('Före\nI rutan\nefter')
})

test('what has no words leaves no line', () => {
  expect(
    plain(
      node('paragraph'),
      node('paragraph', text('  ')),
      { type: 'upload' },
      { type: 'block', fields: {} },
      null,
      'no node',
    ),
  ).toBe('')
})
