import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/** The collections of the first content, in an order in which most relations lead backwards. */
export const contentCollections = [
  'themes',
  'pages',
  'organisations',
  'tools',
  'methods',
  'labs',
  'examples',
  'lab-updates',
  'news',
] as const

export type ContentCollection = (typeof contentCollections)[number]

/** One file of the first content, as written. */
export type ContentFile = Readonly<{
  collection: ContentCollection
  slug: string
  raw: Readonly<Record<string, unknown>>
}>

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'content')

/** Reads every file of the first content; the file name is the slug. */
export function readContent(): ContentFile[] {
  return contentCollections.flatMap((collection) =>
    readdirSync(path.join(folder, collection))
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => ({
        collection,
        slug: path.basename(file, '.yaml'),
        raw: parse(readFileSync(path.join(folder, collection, file), 'utf8')),
      })),
  )
}
