import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { hasText, RichText } from '@/components/text/RichText'
import { toSafeHref } from '@/components/text/toSafeHref'

const words = (text: string, format = 0) => ({ type: 'text', text, format })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const aText = (...children: object[]) => ({ root: { children } })
const draw = (...children: object[]) =>
  renderToStaticMarkup(<RichText value={aText(...children)} headingLevel={3} />)

describe('a text from the editor', () => {
  test('becomes paragraphs with emphasis', () => {
    const html = draw(paragraph(words('Det '), words('viktigaste', 1), words(' sist', 2)))

    expect(html).toContain('<p>Det <strong>viktigaste</strong><em> sist</em></p>')
  })

  test('gets headings that fit the page', () => {
    const html = draw(
      { type: 'heading', tag: 'h2', children: [words('Först')] },
      { type: 'heading', tag: 'h3', children: [words('Sedan')] },
    )

    expect(html).toContain('<h3>Först</h3>')
    expect(html).toContain('<h4>Sedan</h4>')
  })

  test('gets lists, quotes and lines', () => {
    const html = draw(
      {
        type: 'list',
        listType: 'number',
        children: [{ type: 'listitem', children: [words('Ett')] }],
      },
      {
        type: 'list',
        listType: 'bullet',
        children: [{ type: 'listitem', children: [words('Punkt')] }],
      },
      { type: 'quote', children: [words('Sagt')] },
      { type: 'horizontalrule' },
    )

    expect(html).toContain('<ol><li>Ett</li></ol>')
    expect(html).toContain('<ul><li>Punkt</li></ul>')
    expect(html).toContain('<blockquote>Sagt</blockquote>')
    expect(html).toContain('<hr/>')
  })

  test('links to other pages of the bank and to the web', () => {
    const html = draw(
      paragraph(
        {
          type: 'link',
          fields: { linkType: 'internal', href: '/metoder/boskola' },
          children: [words('Boskola')],
        },
        {
          type: 'link',
          fields: { linkType: 'custom', url: 'https://example.se' },
          children: [words('Källan')],
        },
      ),
    )

    expect(html).toContain('<a href="/metoder/boskola">Boskola</a>')
    expect(html).toContain('<a href="https://example.se">Källan</a>')
  })

  test('never links to a script, and keeps the words', () => {
    const html = draw(
      paragraph({
        type: 'link',
        fields: { url: 'javascript:alert(1)' },
        children: [words('Klicka')],
      }),
    )

    expect(html).toContain('<p>Klicka</p>')
  })

  test('gets a table whose first row of headings heads the columns', () => {
    const cell = (text: string, headerState = 0) => ({
      type: 'tablecell',
      headerState,
      children: [paragraph(words(text))],
    })
    const html = draw({
      type: 'table',
      children: [
        { type: 'tablerow', children: [cell('År', 1), cell('Antal', 1)] },
        { type: 'tablerow', children: [cell('2018', 2), cell('12')] },
      ],
    })

    expect(html).toContain(
      '<thead><tr><th scope="col">År</th><th scope="col">Antal</th></tr></thead>',
    )
    expect(html).toContain('<tr><th scope="row">2018</th><td>12</td></tr>')
  })

  test('gets pictures with their description and fact boxes with their heading', () => {
    const html = draw(
      {
        type: 'upload',
        image: {
          url: '/api/media/file/gard.webp',
          width: 800,
          height: 600,
          alt: 'En gård',
          credit: 'Bolaget',
        },
        caption: 'Gården i maj',
      },
      {
        type: 'block',
        fields: { blockType: 'factBox', title: 'Kort om', body: aText(paragraph(words('Fakta'))) },
      },
    )

    expect(html).toContain('alt="En gård"')
    expect(html).toContain('<figcaption>Gården i maj · Bolaget</figcaption>')
    expect(html).toContain('<h3>Kort om</h3><p>Fakta</p>')
  })

  test('shows nothing of what is empty', () => {
    expect(draw(paragraph(words('  ')))).toBe('')
    expect(hasText(aText(paragraph()))).toBe(false)
    expect(hasText(null)).toBe(false)
  })

  test('survives what it does not know', () => {
    const html = draw({ type: 'novelty', children: [paragraph(words('Kvar'))] }, { broken: true })

    expect(html).toContain('<p>Kvar</p>')
  })
})

test.each([
  ['https://example.se', true],
  ['/metoder', true],
  ['#kallor', true],
  ['mailto:bank@example.se', true],
  ['javascript:alert(1)', false],
  ['JaVaScRiPt:alert(1)', false],
  ['data:text/html,x', false],
  ['//evil.example', false],
  [null, false],
])('the address %s is let through: %s', (address, isSafe) => {
  expect(toSafeHref(address) !== null).toBe(isSafe)
})
