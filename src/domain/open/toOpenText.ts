import { toPlainText } from '@/domain/catalogue/toPlainText'
import type { RichText } from '@/domain/publication/publicItem'

import type { OpenBlock, OpenText } from './schemas/parts'

type Node = Readonly<Record<string, unknown>>
type Links = OpenText['links']

/** Reshapes a rich text into plain words, blocks and links: nobody who fetches it has to make HTML safe. */
export function toOpenText(value: RichText | null, siteUrl: string): OpenText | null {
  if (!value) return null
  const text = toPlainText(value)
  const nodes = nodesOf(value.root.children)
  const blocks = nodes.flatMap((node) => toBlocks(node, siteUrl))
  return blocks.length > 0 ? { text, blocks, links: listLinks(nodes, siteUrl) } : null
}

function toBlocks(node: Node, siteUrl: string): OpenBlock[] {
  switch (node.type) {
    case 'heading':
      return withText(node, (text) => ({ type: 'heading', level: levelOf(node), text }))
    case 'quote':
      return withText(node, (text) => ({ type: 'quote', text }))
    case 'list': {
      const items = nodesOf(node.children).map(wordsOf).filter(Boolean)
      const ordered = node.listType === 'number'
      return items.length > 0 ? [{ type: 'list', ordered, items }] : []
    }
    case 'table':
      return [
        {
          type: 'table',
          rows: nodesOf(node.children).map((row) => nodesOf(row.children).map(wordsOf)),
        },
      ]
    case 'upload':
      return toImage(node, siteUrl)
    case 'block':
      return toBox(node)
    default:
      return withText(node, (text) => ({ type: 'paragraph', text }))
  }
}

function withText(node: Node, make: (text: string) => OpenBlock): OpenBlock[] {
  const text = wordsOf(node)
  return text ? [make(text)] : []
}

function toImage({ caption, image }: Node, siteUrl: string): OpenBlock[] {
  const { alt, url } = asNode(image)
  if (typeof url !== 'string') return []
  return [
    {
      type: 'image',
      url: toAbsolute(url, siteUrl),
      alt: typeof alt === 'string' ? alt : '',
      caption: typeof caption === 'string' ? caption : null,
    },
  ]
}

function toBox({ fields }: Node): OpenBlock[] {
  const { body, title } = asNode(fields)
  const text = isRichText(body) ? toPlainText(body) : ''
  return text ? [{ type: 'box', title: typeof title === 'string' ? title : '', text }] : []
}

function listLinks(nodes: readonly Node[], siteUrl: string): Links {
  return nodes.flatMap((node) => {
    const fields = asNode(node.fields)
    const href = fields.href ?? fields.url
    const isLink = node.type === 'link' || node.type === 'autolink'
    if (isLink && typeof href === 'string' && isSafe(href)) {
      return [{ text: wordsOf(node), url: toAbsolute(href, siteUrl) }]
    }
    const inBox = isRichText(fields.body) ? nodesOf(fields.body.root.children) : []
    return listLinks([...nodesOf(node.children), ...inBox], siteUrl)
  })
}

/** A path of the site as a whole address; others as they are. */
export const toAbsolute = (url: string, siteUrl: string): string =>
  url.startsWith('/') ? siteUrl + url : url

const isSafe = (href: string) => /^(https?:\/\/|mailto:|tel:|\/(?!\/))/i.test(href)

/** As everywhere else words are made of a text: by the one function that does. */
const wordsOf = (node: Node): string => toPlainText({ root: { children: [node] } })

const levelOf = ({ tag }: Node) => Math.min(6, Math.max(2, Number(String(tag).slice(1)) || 2))

const asNode = (value: unknown): Node =>
  typeof value === 'object' && value !== null ? (value as Node) : {} // an object is read by name

const nodesOf = (value: unknown): Node[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : []

const isRichText = (value: unknown): value is RichText =>
  Array.isArray(asNode(asNode(value).root).children)
