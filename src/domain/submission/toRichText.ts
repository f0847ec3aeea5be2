import type { RichText } from '@/domain/publication/publicItem'

/**
 * Plain text as rich text: an empty line begins a paragraph, and a line break stays one. Whatever
 * was typed is text and nothing else: there is no way from it to markup.
 */
export function toRichText(plain: string): RichText | null {
  const paragraphs = plain
    .split(/\n[\t ]*\n\s*/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
  if (paragraphs.length === 0) return null
  return { root: { ...block, type: 'root', children: paragraphs.map(toParagraph) } }
}

const block = { direction: 'ltr', format: '', indent: 0, version: 1 } as const

const toParagraph = (paragraph: string) => ({
  ...block,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children: paragraph
    .split('\n')
    .flatMap((line, at) => [
      ...(at > 0 ? [{ type: 'linebreak', version: 1 }] : []),
      ...(line ? [toText(line)] : []),
    ]),
})

const toText = (text: string) => ({
  type: 'text',
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text,
  version: 1,
})
