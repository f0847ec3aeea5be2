import { PDFArray, PDFDict, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib'

const isAddress = (written) => /^(https?:\/\/|mailto:)[\x21-\x7e]{1,2000}$/i.test(written)

/** Makes the links of a page anew: those that lead to a web page or a letter, and nothing else. */
export function copyLinks(dict, page) {
  const annotations = dict.lookup(PDFName.of('Annots'))
  if (!(annotations instanceof PDFArray)) return

  const { context } = page.doc
  const links = annotations
    .asArray()
    .slice(0, 1000)
    .map((_, at) => toLink(annotations.lookup(at)))
    .filter(Boolean)
    .map(({ address, place }) =>
      context.register(
        context.obj({
          Type: 'Annot',
          Subtype: 'Link',
          Rect: place,
          Border: [0, 0, 0],
          A: { S: 'URI', URI: PDFString.of(address) },
        }),
      ),
    )
  if (links.length > 0) page.node.set(PDFName.of('Annots'), context.obj(links))
}

function toLink(annotation) {
  if (!(annotation instanceof PDFDict)) return null
  const action = annotation.lookup(PDFName.of('A'))
  const rect = annotation.lookup(PDFName.of('Rect'))
  if (!(action instanceof PDFDict) || !(rect instanceof PDFArray)) return null

  const isLink = annotation.lookup(PDFName.of('Subtype')) === PDFName.of('Link')
  const leadsOut = action.lookup(PDFName.of('S')) === PDFName.of('URI')
  const address = action.lookup(PDFName.of('URI'))?.decodeText?.() ?? ''
  const place = rect.asArray().map((_, at) => rect.lookup(at))
  const isPlace = place.length === 4 && place.every((one) => one instanceof PDFNumber)
  return isLink && leadsOut && isPlace && isAddress(address)
    ? { address: escaped(address), place: place.map((one) => one.asNumber()) }
    : null
}

/** Brackets end a text in a PDF. */
const escaped = (address) =>
  address.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('\\', '%5C')
