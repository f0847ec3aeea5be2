import { Fragment, type ReactNode } from 'react'

type Node = Readonly<{
  type?: string
  tag?: string
  text?: string
  format?: unknown
  children?: readonly Node[]
  fields?: { url?: string }
}>

/** A text of the source as it reads: plain words, a list of them, or rich text without its tools. */
export function SourceText({ value }: Readonly<{ value: unknown }>): ReactNode {
  if (Array.isArray(value)) return <p>{value.map(String).join(' · ')}</p>
  if (typeof value === 'object' && value !== null) {
    const { root } = value as { root?: Node } // rich text has one
    return root?.children ? toNodes(root.children) : null
  }
  if (value === null || value === undefined || value === '') return null
  return <p className="translation-plain">{String(value)}</p>
}

function toNodes(nodes: readonly Node[]): ReactNode {
  return nodes.map((node, index) => <Fragment key={index}>{toNode(node)}</Fragment>)
}

function toNode(node: Node): ReactNode {
  if (typeof node.text === 'string') return toWords(node.text, Number(node.format ?? 0))

  const inside = toNodes(node.children ?? [])
  switch (node.type) {
    case 'heading':
      // no heading of the page it stands on
      return (
        <p>
          <strong>{inside}</strong>
        </p>
      )
    case 'list':
      return node.tag === 'ol' ? <ol>{inside}</ol> : <ul>{inside}</ul>
    case 'listitem':
      return <li>{inside}</li>
    case 'linebreak':
      return <br />
    case 'quote':
      return <blockquote>{inside}</blockquote>
    case 'link':
    case 'autolink':
      return <u title={node.fields?.url}>{inside}</u>
    case 'paragraph':
      return <p>{inside}</p>
    default:
      return inside
  }
}

/** Lexical keeps bold and italic as bits. */
function toWords(text: string, format: number): ReactNode {
  if (format & 1) return <strong>{text}</strong>
  return format & 2 ? <em>{text}</em> : text
}
