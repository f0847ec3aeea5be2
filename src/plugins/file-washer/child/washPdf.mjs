import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'

import { copyLinks } from './copyLinks.mjs'
import { copierBetween } from './copyPdf.mjs'
import { listLosses } from './listLosses.mjs'
import { listPages } from './listPages.mjs'
import { refuse } from './refuse.mjs'

/** What a page looks like, and nothing of what it does. */
const looks = [
  'MediaBox',
  'CropBox',
  'BleedBox',
  'TrimBox',
  'ArtBox',
  'Rotate',
  'UserUnit',
  'Group',
]

/**
 * Builds a PDF anew from how its pages look. Everything that acts, calls out, is attached or tells of
 * its author is in what is not copied.
 */
export async function washPdf(bytes, wish, keep) {
  const source = await load(bytes)
  const pages = listPages(source, wish.maxPages)
  const target = await PDFDocument.create({ updateMetadata: false })
  const copy = copierBetween(source.context, target.context, wish)

  for (const page of pages) addPage(target, page, copy)
  copyLayers(source, target, copy)
  copyLanguage(source, target)

  const washed = await target.save({
    useObjectStreams: false,
    addDefaultPage: false,
    updateFieldAppearances: false,
  })
  if (washed.length > wish.maxBytes) refuse('too-large')
  keep(washed)
  return {
    ok: true,
    mimeType: 'application/pdf',
    width: null,
    height: null,
    pages: pages.length,
    notes: listLosses(source, pages),
  }
}

/** Where a PDF that is whole ends, give or take what some programs write after it. */
const tail = 4096

async function load(bytes) {
  if (!bytes.subarray(-tail).includes('%%EOF')) refuse('broken')
  const document = await PDFDocument.load(bytes, {
    ignoreEncryption: true,
    parseSpeed: Number.POSITIVE_INFINITY,
    updateMetadata: false,
  }).catch(() => refuse(bytes.includes('/Encrypt') ? 'encrypted' : 'broken'))
  if (document.isEncrypted) refuse('encrypted')
  if (!(document.catalog instanceof PDFDict)) refuse('broken')
  return document
}

function addPage(target, { dict, inherited }, copy) {
  const page = target.addPage()
  for (const [key] of page.node.entries()) {
    if (!['Type', 'Parent'].includes(key.decodeText())) page.node.delete(key)
  }
  for (const name of looks) {
    const key = PDFName.of(name)
    const value = dict.get(key) ?? inherited.get(name)
    if (value) page.node.set(key, copy(value))
  }
  if (!page.node.has(PDFName.of('MediaBox'))) refuse('broken')
  const resources = dict.get(PDFName.of('Resources')) ?? inherited.get('Resources')
  page.node.set(PDFName.of('Resources'), resources ? copy(resources) : target.context.obj({}))

  const contents = dict.get(PDFName.of('Contents'))
  if (contents && !dict.lookup(PDFName.of('Contents'))) refuse('broken')
  if (contents) page.node.set(PDFName.of('Contents'), copy(contents))
  copyLinks(dict, page)
}

/** Which layers are hidden is part of how a page looks. */
function copyLayers(source, target, copy) {
  const layers = source.catalog.lookup(PDFName.of('OCProperties'))
  if (!(layers instanceof PDFDict)) return
  const groups = layers.lookup(PDFName.of('OCGs'))
  const given = layers.lookup(PDFName.of('D'))
  if (!(groups instanceof PDFArray)) return

  const shown = target.context.obj({})
  for (const name of ['BaseState', 'ON', 'OFF']) {
    const value = given instanceof PDFDict ? given.get(PDFName.of(name)) : null
    if (value) shown.set(PDFName.of(name), copy(value))
  }
  const kept = target.context.obj({})
  kept.set(PDFName.of('OCGs'), copy(groups))
  kept.set(PDFName.of('D'), shown)
  target.catalog.set(PDFName.of('OCProperties'), kept)
}

function copyLanguage(source, target) {
  const language = source.catalog.lookup(PDFName.of('Lang'))?.decodeText?.()
  if (language && /^[a-z]{2,3}(-[a-z\d]{2,8})?$/i.test(language)) target.setLanguage(language)
}
