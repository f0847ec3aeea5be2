import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'

import { refuse } from './refuse.mjs'
import { streamWasher } from './washStream.mjs'

/** Deeper than anything that is drawn. */
const deepest = 400

/** What acts, calls out, carries something along, or tells who made it: never copied, wherever it stands. */
const left = new Set(
  `A AA AcroForm AF Alternates Annots Author B CreationDate Creator Dests EF EmbeddedFiles FS
   JavaScript JS Keywords LastModified Measure Metadata ModDate Names Next OpenAction OPI P Parent
   PieceInfo Producer PtData Ref RF RichMediaContent StructParent StructParents StructTreeRoot
   Subject Thumb Title URI Usage XFA`.split(/\s+/),
)

/** Dictionaries that are something else than what is drawn. */
const unwanted = {
  Type: new Set([
    'Action',
    'Annot',
    'Catalog',
    'EmbeddedFile',
    'Filespec',
    'F',
    'Metadata',
    'Page',
    'Pages',
    'Sig',
  ]),
  Subtype: new Set(['PS', 'XML', '3D', 'U3D', 'PRC', 'RichMedia', 'Screen', 'Movie', 'Sound']),
  S: new Set(
    `GoToR GoToE GoTo Launch Thread URI Sound Movie Hide Named SubmitForm ResetForm ImportData
     JavaScript SetOCGState Rendition Trans GoTo3DView RichMediaExecute`.split(/\s+/),
  ),
}

const plain = [PDFBool, PDFHexString, PDFName, PDFNumber, PDFString]

/** Here the keys are names that somebody made up: of fonts, pictures, glyphs. */
const namings = new Set(
  `Font XObject ExtGState ColorSpace Pattern Shading Properties CharProcs Colorants`.split(' '),
)

/** Copies what is drawn from one document to another, each object once, and leaves out all else. */
export function copierBetween(from, to, wish) {
  const washStream = streamWasher(to, wish)
  const copied = new Map()

  return (object) => copy(object, 0, '')

  function copy(object, depth, under) {
    if (depth > deepest) refuse('broken')
    if (object instanceof PDFRef) return copyRef(object, depth, under)
    if (object instanceof PDFStream) return copyStream(object, depth)
    if (object instanceof PDFDict) return copyDict(object, depth, namings.has(under))
    if (object instanceof PDFArray) return copyArray(object, depth)
    return plain.some((kind) => object instanceof kind) ? object.clone(to) : PDFNull
  }

  function copyRef(ref, depth, under) {
    const known = copied.get(ref)
    if (known) return known
    const mine = to.nextRef()
    copied.set(ref, mine)
    const object = from.lookup(ref)
    to.assign(mine, object ? copy(object, depth + 1, under) : PDFNull)
    return mine
  }

  function copyDict(dict, depth, isNaming = false, besides = none) {
    const mine = to.obj({})
    if (isUnwanted(dict)) return mine
    for (const [key, value] of dict.entries()) {
      const name = key.decodeText()
      if (isNaming || !(left.has(name) || besides.has(name))) {
        mine.set(key, copy(value, depth + 1, isNaming ? '' : name))
      }
    }
    return mine
  }

  function copyArray(array, depth) {
    const mine = to.obj([])
    for (const value of array.asArray()) mine.push(copy(value, depth + 1, ''))
    return mine
  }

  function copyStream(stream, depth) {
    // What stands elsewhere is fetched by whoever opens the file.
    if (isUnwanted(stream.dict) || stream.dict.has(PDFName.of('F'))) return PDFNull
    const dict = copyDict(stream.dict, depth, false, aboutPacking)
    return washStream(stream, dict, (object) => copy(object, depth + 1, ''))
  }

  function isUnwanted(dict) {
    return Object.entries(unwanted).some(([name, values]) => {
      const value = dict.lookup(PDFName.of(name))
      return value instanceof PDFName && values.has(value.decodeText())
    })
  }
}

/** Said anew once the stream is packed anew. */
const aboutPacking = new Set(['DecodeParms', 'DL', 'FDecodeParms', 'FFilter', 'Filter', 'Length'])
const none = new Set()
