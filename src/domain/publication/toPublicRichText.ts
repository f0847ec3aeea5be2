import type { Lookup } from './lookup'
import type { RichText } from './publicItem'
import { idOf } from './storedFields'

type Node = Readonly<Record<string, unknown>>

/**
 * Makes a stored text fit to be shown: links to other documents get their public address in
 * `fields.href`, or dissolve into their words when the document is not public; images become what the
 * public may see of them, or disappear.
 */
export function toPublicRichText(text: RichText | null, lookup: Lookup): RichText | null {
  if (!text) return null
  return { root: { ...text.root, children: showAll(text.root.children, lookup) } }
}

function showAll(nodes: readonly unknown[], lookup: Lookup): Node[] {
  return nodes.flatMap((node) => show(node as Node, lookup)) // Lexical nodes are records
}

function show(node: Node, lookup: Lookup): Node[] {
  const children = Array.isArray(node.children) ? showAll(node.children, lookup) : null
  const shown = children ? { ...node, children } : node

  if (node.type === 'upload') return showImage(node, lookup)
  if (node.type === 'link') return showLink(shown, children ?? [], lookup)
  if (node.type === 'block') return [showBlock(node, lookup)]
  return [shown]
}

function showLink(node: Node, children: Node[], lookup: Lookup): Node[] {
  const fields = (node.fields ?? {}) as Node // the fields of a Lexical link
  if (fields.linkType !== 'internal') return [node]

  const { relationTo, value } = (fields.doc ?? {}) as Node // as above
  const id = idOf(value)
  const href = typeof relationTo === 'string' && id ? lookup.href(relationTo, id) : null
  return href ? [{ ...node, fields: { linkType: 'internal', href } }] : children
}

function showImage(node: Node, lookup: Lookup): Node[] {
  const id = idOf(node.value)
  const image = id ? lookup.image(id) : null
  const caption = (node.fields as Node | undefined)?.caption
  return image
    ? [{ type: 'upload', version: 1, image, caption: typeof caption === 'string' ? caption : null }]
    : []
}

function showBlock(node: Node, lookup: Lookup): Node {
  const fields = (node.fields ?? {}) as Node // the fields of a Lexical block
  return { ...node, fields: { ...fields, body: toPublicRichText(fields.body as RichText, lookup) } }
}
