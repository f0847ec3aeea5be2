/** A part of a stored rich text. What it holds is checked where it is read. */
export type RichTextNode = Readonly<Record<string, unknown>> & Readonly<{ type: string }>

type Stored = Readonly<Record<string, unknown>>

/** Says whether a value is an object that can be read from. */
export const isNode = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The parts among some stored values; what is not a part is left out. */
export function toNodes(value: unknown): readonly RichTextNode[] {
  if (!Array.isArray(value)) return []

  return value.filter((node): node is RichTextNode => isNode(node) && typeof node.type === 'string')
}

/** A text of a part, or nothing. */
export function readText(node: Stored | null, key: string): string {
  const value = node?.[key]
  return typeof value === 'string' ? value : ''
}
