import { createHash } from 'node:crypto'

/** A short fingerprint of what a reader reads in a value; empty where there is nothing to read. */
export function fingerprint(value: unknown): string {
  const words = toWords(value)
  return words ? createHash('sha256').update(words).digest('base64url').slice(0, 10) : ''
}

/**
 * What a reader reads, in one spelling. Of rich text it is the words, what kind of thing they stand in
 * and where they lead: how an editor spells the same text inside is no change of it.
 */
function toWords(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return String(value).trim()
  if (Array.isArray(value)) return value.map(toWords).filter(Boolean).join('\n')

  const root = (value as { root?: unknown }).root // rich text has one
  return isNode(root) ? ofNode(root) : ofRecord(value)
}

type Node = { type?: string; tag?: string; text?: string; format?: unknown; children?: unknown }

function ofNode(node: Node): string {
  if (typeof node.text === 'string') return node.format ? `*${node.format}*${node.text}` : node.text

  const { children, ...own } = node as Node & { fields?: unknown; value?: unknown } // a link, an upload, a block
  const inside = Array.isArray(children)
    ? children.map((child) => (isNode(child) ? ofNode(child) : '')).join('')
    : ''
  const leads = toWords(own.fields) + toWords(own.value)
  const isPlain = node.type === 'paragraph' || node.type === 'root'
  if (!inside.trim() && !leads) return ''
  return isPlain ? `${inside}\n` : `<${node.tag ?? node.type}>${inside}${leads}\n`
}

function ofRecord(value: object): string {
  return Object.entries(value)
    .filter(([key]) => key !== 'id' || Object.keys(value).length === 1)
    .map(([key, part]) => [key, toWords(part)] as const)
    .filter(([, words]) => words !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, words]) => `${key}=${words}`)
    .join(';')
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
