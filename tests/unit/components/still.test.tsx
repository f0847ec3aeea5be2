import { Fragment, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { Footer } from '@/components/frame/Footer'
import { Masthead } from '@/components/frame/Masthead'
import { Pagination } from '@/components/list/Pagination'
import { KindTabs } from '@/components/search/KindTabs'
import { toMarkup } from '@/components/still/toMarkup'

const hostile = `<script>alert("1")</script> & 'å' \u2028 javascript:`

describe('what stands still is written as React writes it', () => {
  test.each<[string, ReactNode]>([
    ['texts, numbers and nothing', <p key="a">{['a', 1, 0, null, undefined, true, false, '']}</p>],
    ['a hostile text', <p key="b">{hostile}</p>],
    [
      'hostile attributes',
      <a key="c" className={hostile} href="/?a=1&b='2'" aria-label={hostile} title={hostile}>
        {hostile}
      </a>,
    ],
    [
      'attributes that are there, and not',
      <details key="d" open aria-hidden={false} title={undefined} lang="sv" hidden={false}>
        <summary>a</summary>
        <span tabIndex={-1}>b</span>
        <br />
      </details>,
    ],
    [
      'a drawing',
      <svg key="e" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path className="lit" d="M0 0h1" />
      </svg>,
    ],
    [
      'components, fragments and lists',
      <ul key="f">
        {['a', 'b'].map((one) => (
          <Row key={one} text={one} />
        ))}
        <Fragment key="c">
          <li>c</li>d
        </Fragment>
      </ul>,
    ],
  ])('%s', (_, node) => {
    expect(toMarkup(node)).toBe(renderToStaticMarkup(node))
  })

  test('the parts of the frame', () => {
    const other = { href: '/en', isSame: false }
    const parts = [
      Footer({ locale: 'sv', contactEmail: '"<b>"@example.se' }),
      Masthead({ locale: 'en', current: 'map', other, hasOwnSearch: true }),
      Pagination({ page: 3, pages: 9, hrefOf: (page) => `/?a&b=${page}`, locale: 'sv' }),
      KindTabs({
        locale: 'sv',
        tabs: [{ key: 'all', label: hostile, count: 1200, href: '/sok?q="', isChosen: true }],
      }),
    ]

    for (const part of parts) {
      const drawn = renderToStaticMarkup(part)
      expect(drawn).not.toMatch(/<script|<b>|="[^"]*$/)
      expect(drawn.length).toBeGreaterThan(100)
    }
  })
})

describe('what cannot stand still is refused', () => {
  const fromBrowser = Object.assign(() => null, { $$typeof: Symbol.for('react.client.reference') })
  const Island = fromBrowser as unknown as () => null
  const Late = (async () => null) as unknown as () => null

  test.each<[string, ReactNode]>([
    ['a component of the browser', <Island key="a" />],
    ['what waits', <Late key="b" />],
    ['what is done on a click', <button key="c" type="button" onClick={() => {}} />],
    ['a style', <p key="d" style={{ color: 'red' }} />],
    ['a field', <input key="e" defaultValue="a" />],
    ['markup of its own', <p key="f" dangerouslySetInnerHTML={{ __html: '<b>' }} />],
  ])('%s', (_, node) => {
    expect(() => toMarkup(node)).toThrow(/stand still/)
  })
})

const Row = ({ text }: Readonly<{ text: string }>) => <li>{text}</li>
