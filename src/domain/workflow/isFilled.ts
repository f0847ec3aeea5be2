/**
 * Says whether somebody has written or chosen something: a text of more than spaces, a list with
 * rows, a rich text with words in it. A zero and a no are answers.
 */
export function isFilled(value: unknown): boolean {
  if (value === null || value === undefined) return false
  if (typeof value === 'string') return value.trim() !== ''
  if (Array.isArray(value)) return value.some(isFilled)
  if (typeof value === 'object') return isRichText(value) ? hasWords(value.root) : hasValues(value)
  return true
}

type RichText = { root: unknown }

function isRichText(value: object): value is RichText {
  return 'root' in value
}

/** A node says something when it holds words, or is itself a thing: a picture, a line, a relation. */
function hasWords(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false
  const { children, text, type } = node as Record<string, unknown> // a node of the editor's tree

  if (typeof text === 'string') return text.trim() !== ''
  if (Array.isArray(children)) return children.some(hasWords)
  return type === 'upload' || type === 'relationship' || type === 'block'
}

function hasValues(value: object): boolean {
  return Object.entries(value).some(([key, part]) => key !== 'id' && isFilled(part))
}
