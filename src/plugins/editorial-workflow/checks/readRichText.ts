/** A piece of a rich text, in the order in which it is read. */
export type Piece =
  | Readonly<{ type: 'heading'; text: string; level: number }>
  | Readonly<{ type: 'paragraph'; text: string; isBold: boolean }>
  /** A list item, a cell or a line that stands by itself. */
  | Readonly<{ type: 'line'; text: string }>
  /** `url` is null where the link leads to a document of the site. */
  | Readonly<{ type: 'link'; text: string; url: string | null }>
  | Readonly<{ type: 'upload'; collection: string; id: string }>

/** Reads a rich text as the pieces that can be looked at: never throws, whatever is stored. */
export function readRichText(value: unknown): Piece[] {
  const root = isNode(value) ? value.root : null
  return isNode(root) ? readAll(root.children) : []
}

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function readAll(nodes: unknown): Piece[] {
  return Array.isArray(nodes) ? nodes.filter(isNode).flatMap(read) : []
}

function read(node: Node): Piece[] {
  switch (node.type) {
    case 'heading':
      return [
        { type: 'heading', text: textOf(node), level: Number(String(node.tag).slice(1)) || 2 },
        ...linksIn(node),
      ]
    case 'paragraph':
      return [{ type: 'paragraph', text: textOf(node), isBold: isAllBold(node) }, ...linksIn(node)]
    case 'quote':
    case 'listitem':
      return [{ type: 'line', text: ownTextOf(node) }, ...linksIn(node), ...blocksIn(node)]
    case 'upload':
      return readUpload(node)
    case 'block':
      return readBlock(node.fields)
    default:
      return readAll(node.children)
  }
}

/** Lists and paragraphs inside a list item or a quote. */
const blocksIn = (node: Node): Piece[] => childrenOf(node).filter(isBlock).flatMap(read)

const blocks = ['list', 'paragraph', 'heading', 'quote', 'table', 'upload', 'block']
const isBlock = ({ type }: Node) => blocks.includes(String(type))

function readUpload({ relationTo, value }: Node): Piece[] {
  const id = isNode(value) ? value.id : value
  return typeof id === 'string' || typeof id === 'number'
    ? [{ type: 'upload', collection: String(relationTo), id: String(id) }]
    : []
}

/** What a block holds is known by its shape alone: its texts, and the rich texts in it. */
function readBlock(fields: unknown): Piece[] {
  if (!isNode(fields)) return []
  return Object.entries(fields).flatMap(([name, value]): Piece[] => {
    if (['id', 'blockType', 'blockName'].includes(name)) return []
    if (typeof value === 'string') return [{ type: 'line', text: value }]
    return readRichText(value)
  })
}

function linksIn(node: Node): Piece[] {
  return childrenOf(node).flatMap((child): Piece[] => {
    if (isBlock(child)) return []
    return isLink(child) ? [toLink(child)] : linksIn(child)
  })
}

const isLink = ({ type }: Node) => type === 'link' || type === 'autolink'

function toLink(node: Node): Piece {
  const { linkType, url } = isNode(node.fields) ? node.fields : {}
  return {
    type: 'link',
    text: textOf(node),
    url: linkType !== 'internal' && typeof url === 'string' ? url : null,
  }
}

function textOf(node: Node): string {
  if (node.type === 'text') return typeof node.text === 'string' ? node.text : ''
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return ' '
  return childrenOf(node).map(textOf).join('')
}

const ownTextOf = (node: Node): string =>
  childrenOf(node)
    .filter((child) => !isBlock(child))
    .map(textOf)
    .join('')

/** Says whether every word of a paragraph is bold. */
function isAllBold(node: Node): boolean {
  const texts = textsIn(node).filter((text) => String(text.text ?? '').trim() !== '')
  return texts.length > 0 && texts.every(({ format }) => (Number(format) & bold) !== 0)
}

/** As lexical marks it. */
const bold = 1

const textsIn = (node: Node): Node[] =>
  node.type === 'text' ? [node] : childrenOf(node).flatMap(textsIn)

const childrenOf = ({ children }: Node): Node[] =>
  Array.isArray(children) ? children.filter(isNode) : []
