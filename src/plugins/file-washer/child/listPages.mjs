import { PDFArray, PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib'

import { refuse } from './refuse.mjs'

const handedDown = ['MediaBox', 'CropBox', 'Rotate', 'Resources']

/** Deeper than any program nests its pages. */
const deepest = 50

/** The pages of a PDF in their order, each with what it inherits. A tree that is none is refused. */
export function listPages(source, maxPages) {
  const pages = []
  const seen = new Set()
  walk(source.catalog.get(PDFName.of('Pages')), new Map(), 0)
  if (pages.length === 0) refuse('broken')
  return pages

  function walk(entry, inherited, depth) {
    if (entry instanceof PDFRef) {
      if (seen.has(entry)) refuse('broken')
      seen.add(entry)
    }
    const node = source.context.lookup(entry)
    if (!(node instanceof PDFDict)) return
    if (depth > deepest) refuse('broken')

    const kids = node.lookup(PDFName.of('Kids'))
    if (!(kids instanceof PDFArray)) {
      if (pages.push({ dict: node, inherited }) > maxPages) refuse('too-many-pages')
      return
    }
    const further = new Map(inherited)
    for (const name of handedDown) {
      const value = node.get(PDFName.of(name))
      if (value) further.set(name, value)
    }
    for (const kid of kids.asArray()) walk(kid, further, depth + 1)
  }
}
