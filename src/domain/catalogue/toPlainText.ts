import type { RichText } from '@/domain/publication/publicItem'

type Node = Readonly<{
  type?: unknown
  text?: unknown
  children?: unknown
  fields?: unknown
}>

/** The words of a rich text, a line for each paragraph, heading and list item. */
export function toPlainText({ root }: RichText): string {
  return linesOf(root).join('\n')
}

/** Kinds of node that stand within a line. */
const inline = new Set(['text', 'link', 'autolink', 'linebreak', 'tab'])

function linesOf(node: Node): string[] {
  const children = childrenOf(node)
  const block = bodyOf(node)
  if (block) return linesOf(block)
  if (children.length > 0 && children.every((child) => inline.has(String(child.type)))) {
    const line = children.map(wordsOf).join('').trim()
    return line ? [line] : []
  }
  return children.flatMap((child) =>
    inline.has(String(child.type)) ? [wordsOf(child)].filter(Boolean) : linesOf(child),
  )
}

function wordsOf(node: Node): string {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak' || node.type === 'tab') return ' '
  return childrenOf(node).map(wordsOf).join('')
}

const childrenOf = ({ children }: Node): readonly Node[] =>
  Array.isArray(children) ? children.filter((child) => typeof child === 'object' && child) : []

/** A box in a text holds a text of its own. */
function bodyOf({ fields }: Node): Node | null {
  const body = (fields as { body?: { root?: Node } } | undefined)?.body // as toPublicRichText leaves it
  return body?.root ?? null
}
