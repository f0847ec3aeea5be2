import { deflateSync, inflateSync, constants as zlib } from 'node:zlib'
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFRawStream,
} from '@cantoo/pdf-lib'

import { refuse } from './refuse.mjs'
import { stripJpeg } from './stripJpeg.mjs'

/** Ways of packing that are undone; those of images stay as they are. */
const packings = ['FlateDecode', 'LZWDecode', 'ASCII85Decode', 'ASCIIHexDecode', 'RunLengthDecode']
const pictures = ['DCTDecode', 'JPXDecode', 'CCITTFaxDecode', 'JBIG2Decode']
const short = {
  A85: packings[2],
  AHx: packings[3],
  CCF: pictures[2],
  DCT: pictures[0],
  Fl: packings[0],
  LZW: packings[1],
  RL: packings[4],
}

/**
 * Unpacks each stream and packs it anew, so that nothing stands in it but what it unpacks to, and
 * nothing unpacks to more than a reader's machine bears.
 */
export function streamWasher(to, { maxUnpacked }) {
  let unpacked = 0

  return (stream, dict, copy) => {
    const steps = stepsOf(stream.dict)
    const isPicture = steps.findIndex(({ name }) => pictures.includes(name))
    const toUndo = isPicture < 0 ? steps : steps.slice(0, isPicture)
    if (steps.some(({ name }) => ![...packings, ...pictures].includes(name))) refuse('broken')
    if (toUndo.slice(0, -1).some(({ parms }) => predictorOf(parms) > 1)) refuse('broken')

    let contents = Buffer.from(stream.getContents())
    for (const { name, parms } of toUndo) {
      contents = unpack(contents, name, parms, to, maxUnpacked - unpacked)
      unpacked += contents.length
      if (unpacked > maxUnpacked) refuse('too-heavy')
    }
    return isPicture < 0
      ? packed(contents, dict, toUndo.at(-1)?.parms, to)
      : asPicture(contents, dict, steps.slice(isPicture), { copy, to })
  }
}

function stepsOf(dict) {
  const filter = dict.lookup(PDFName.of('Filter'))
  const parms = dict.lookup(PDFName.of('DecodeParms'))
  const filters =
    filter instanceof PDFArray ? filter.asArray().map((_, at) => filter.lookup(at)) : [filter]
  return filters
    .filter((one) => one instanceof PDFName)
    .map((one, at) => {
      const written = one.decodeText()
      const given = parms instanceof PDFArray ? parms.lookup(at) : at === 0 ? parms : null
      return { name: short[written] ?? written, parms: given instanceof PDFDict ? given : null }
    })
}

function unpack(contents, name, parms, to, most) {
  if (name !== 'FlateDecode') return unpackSlowly(contents, name, parms, to)
  try {
    return inflateSync(contents, {
      finishFlush: zlib.Z_SYNC_FLUSH, // some programs forget the end
      maxOutputLength: Math.max(1, most),
    })
  } catch (err) {
    if (err.code === 'ERR_BUFFER_TOO_LARGE') refuse('too-heavy')
    return refuse('broken')
  }
}

function unpackSlowly(contents, name, parms, to) {
  const dict = to.obj({})
  dict.set(PDFName.of('Filter'), PDFName.of(name))
  if (parms) dict.set(PDFName.of('DecodeParms'), plain(parms, to))
  return Buffer.from(decodePDFRawStream(PDFRawStream.of(dict, contents)).decode())
}

function packed(contents, dict, parms, to) {
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'))
  if (predictorOf(parms) > 1) dict.set(PDFName.of('DecodeParms'), plain(parms, to))
  return PDFRawStream.of(dict, deflateSync(contents))
}

function asPicture(contents, dict, [{ name, parms }, ...more], { copy, to }) {
  if (more.length > 0) refuse('broken')
  dict.set(PDFName.of('Filter'), PDFName.of(name))
  if (parms) {
    const kept = plain(parms, to)
    const shared = parms.get(PDFName.of('JBIG2Globals'))
    if (shared) kept.set(PDFName.of('JBIG2Globals'), copy(shared))
    dict.set(PDFName.of('DecodeParms'), kept)
  }
  return PDFRawStream.of(dict, name === 'DCTDecode' ? stripJpeg(contents) : contents)
}

const predictorOf = (parms) => {
  const value = parms?.lookup(PDFName.of('Predictor'))
  return value instanceof PDFNumber ? value.asNumber() : 1
}

/** Numbers and yes or no; there is nothing else in how something is packed. */
function plain(parms, to) {
  const mine = to.obj({})
  for (const [key] of parms.entries()) {
    const name = key.decodeText()
    const value = parms.lookup(key)
    const isPlain = value instanceof PDFNumber || ['true', 'false'].includes(String(value))
    if (isPlain && name !== 'EarlyChange') mine.set(key, value.clone(to))
  }
  return mine
}
