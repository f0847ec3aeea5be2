import { Fragment, type ReactNode } from 'react'

import type { RichText as RichTextValue } from '@/domain/publication/publicItem'

import { FactBox } from './FactBox'
import { Picture } from './Picture'
import { isNode, type RichTextNode, readText, toNodes } from './richTextNode'
import { toSafeHref } from './toSafeHref'

type Props = Readonly<{
  value: RichTextValue | null
  /** The heading level that the text's own h2 becomes, so that the outline of the page holds. */
  headingLevel?: 2 | 3 | 4
  /** The language of the text, where it differs from the page. */
  lang?: string | undefined
}>

/** A rich text from the editor as plain, semantic HTML. An empty text draws nothing. */
export function RichText({ value, headingLevel = 3, lang }: Props) {
  const nodes = toNodes(value?.root.children)
  if (!nodes.some(hasContent)) return null

  return (
    <div className="rich-text" lang={lang}>
      {drawAll(nodes, headingLevel)}
    </div>
  )
}

/** Says whether a rich text holds anything to show. */
export const hasText = (value: RichTextValue | null | undefined): boolean =>
  toNodes(value?.root.children).some(hasContent)

function hasContent(node: RichTextNode): boolean {
  if (node.type === 'text') return readText(node, 'text').trim() !== ''
  if (['upload', 'block', 'horizontalrule'].includes(node.type)) return true

  return toNodes(node.children).some(hasContent)
}

const drawAll = (nodes: readonly RichTextNode[], level: number): ReactNode =>
  nodes.map((node, index) => (
    // The text never changes on the page, so the place in the text is a steady key.
    <Fragment key={index}>{draw(node, level)}</Fragment>
  ))

function draw(node: RichTextNode, level: number): ReactNode {
  const children = () => drawAll(toNodes(node.children), level)

  switch (node.type) {
    case 'text':
      return drawText(node)
    case 'linebreak':
      return <br />
    case 'tab':
      return ' '
    case 'paragraph':
      return hasContent(node) ? <p>{children()}</p> : null
    case 'heading':
      return <Heading level={headingLevelOf(node, level)}>{children()}</Heading>
    case 'quote':
      return <blockquote>{children()}</blockquote>
    case 'list':
      return readText(node, 'listType') === 'number' ? <ol>{children()}</ol> : <ul>{children()}</ul>
    case 'listitem':
      return <li>{children()}</li>
    case 'link':
    case 'autolink':
      return drawLink(node, children())
    case 'horizontalrule':
      return <hr />
    case 'table':
      return drawTable(node, level)
    case 'upload':
      return drawUpload(node)
    case 'block':
      return drawBlock(node, level)
    default:
      return children()
  }
}

/** Lexical keeps the look of a piece of text as bits. */
const formats = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
] as const

function drawText(node: RichTextNode): ReactNode {
  const format = typeof node.format === 'number' ? node.format : 0

  return formats
    .filter(([bit]) => (format & bit) !== 0)
    .reduce<ReactNode>((inner, [, Tag]) => <Tag>{inner}</Tag>, readText(node, 'text'))
}

function headingLevelOf(node: RichTextNode, level: number): number {
  const own = Number(readText(node, 'tag').slice(1)) || 2
  return Math.min(6, level + Math.max(0, own - 2))
}

function Heading({ level, children }: Readonly<{ level: number; children: ReactNode }>) {
  const Tag = `h${level}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6' // the level is kept between 2 and 6
  return <Tag>{children}</Tag>
}

function drawLink(node: RichTextNode, children: ReactNode): ReactNode {
  const fields = isNode(node.fields) ? node.fields : null
  const href = toSafeHref(fields?.href ?? fields?.url)

  return href ? <a href={href}>{children}</a> : children
}

function drawTable(node: RichTextNode, level: number): ReactNode {
  const rows = toNodes(node.children)
  const isHead = (row: RichTextNode) => toNodes(row.children).every((cell) => isHeader(cell))
  const head = rows[0] && isHead(rows[0]) ? rows[0] : null

  return (
    // A wide table scrolls by itself, also by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
    <div className="table-scroll" tabIndex={0}>
      <table>
        {head ? <thead>{drawRow(head, level, 'col')}</thead> : null}
        <tbody>
          {rows.slice(head ? 1 : 0).map((row, index) => (
            <Fragment key={index}>{drawRow(row, level, 'row')}</Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const isHeader = (cell: RichTextNode): boolean =>
  typeof cell.headerState === 'number' && cell.headerState > 0

function drawRow(row: RichTextNode, level: number, scope: 'col' | 'row'): ReactNode {
  return (
    <tr>
      {toNodes(row.children).map((cell, index) => {
        const Cell = isHeader(cell) ? 'th' : 'td'
        const span = typeof cell.colSpan === 'number' && cell.colSpan > 1 ? cell.colSpan : undefined

        return (
          <Cell key={index} colSpan={span} scope={Cell === 'th' ? scope : undefined}>
            {drawAll(unwrapParagraph(toNodes(cell.children)), level)}
          </Cell>
        )
      })}
    </tr>
  )
}

/** A cell with one paragraph shows its words without the paragraph around them. */
const unwrapParagraph = (nodes: readonly RichTextNode[]): readonly RichTextNode[] =>
  nodes.length === 1 && nodes[0]?.type === 'paragraph' ? toNodes(nodes[0].children) : nodes

function drawUpload(node: RichTextNode): ReactNode {
  const image = isNode(node.image) ? node.image : null
  const url = toSafeHref(image?.url)
  if (!image || !url) return null

  return (
    <Picture
      image={{
        url,
        width: Number(image.width) || 0,
        height: Number(image.height) || 0,
        alt: readText(image, 'alt'),
        credit: readText(image, 'credit') || null,
      }}
      caption={readText(node, 'caption') || null}
    />
  )
}

function drawBlock(node: RichTextNode, level: number): ReactNode {
  const fields = isNode(node.fields) ? node.fields : null
  if (readText(fields, 'blockType') !== 'factBox') return null

  const body = isNode(fields?.body) && isNode(fields.body.root) ? fields.body.root.children : null
  return (
    <FactBox title={readText(fields, 'title')} headingLevel={Math.min(6, level)}>
      {drawAll(toNodes(body), Math.min(6, level + 1))}
    </FactBox>
  )
}
