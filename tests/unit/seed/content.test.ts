import { expect, test } from 'vitest'

import { isWebAddress } from '@/domain/publication/isWebAddress'
import { type ContentFile, readContent } from '@/seed/readContent'

const files = readContent()
const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(texts)
}
const nameOf = ({ collection, slug }: ContentFile) => `${collection}/${slug}`

test('the first content holds every kind', () => {
  const count = (collection: string) =>
    files.filter((file) => file.collection === collection).length

  expect(count('labs')).toBe(4)
  expect(count('lab-updates')).toBe(4)
  expect(count('examples')).toBeGreaterThanOrEqual(20)
  expect(count('methods')).toBeGreaterThanOrEqual(14)
  expect(count('tools')).toBe(4)
  expect(count('themes')).toBe(29)
})

test.each(files.map((file) => [nameOf(file), file] as const))(
  '%s names no e-mail address and no telephone',
  (_, { raw }) => {
    const all = texts(raw)
      .filter((text) => !isWebAddress(text))
      .join('\n')

    expect(all).not.toMatch(/[\w.+-]+@[\w-]+\.\w+/)
    expect(all).not.toMatch(/(?<![\d-])0\d{1,3}[- ]\d{2,3}[ \u00a0]\d{2}/)
  },
)

test('every example, method and tool gives its sources, and each leads somewhere', () => {
  for (const { collection, raw, slug } of files) {
    if (!['examples', 'methods', 'tools'].includes(collection)) continue

    const sources = raw.sources as { url: string; title: string }[]
    expect(sources.length, slug).toBeGreaterThan(0)
    for (const source of sources)
      expect(isWebAddress(source.url), `${slug}: ${source.url}`).toBe(true)
  }
})

test('start, about, themes, methods and labs are there in English as well', () => {
  for (const { collection, raw, slug } of files) {
    if (!['themes', 'methods', 'labs', 'pages'].includes(collection)) continue

    expect((raw.title as { en?: string }).en, slug).toBeTruthy()
    expect((raw.summary as { en?: string }).en, slug).toBeTruthy()
  }
})
