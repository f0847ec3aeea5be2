import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib'

/** What a PDF had that it does not have any more, of what its sender may miss. */
export function listLosses({ catalog }, pages) {
  const form = catalog.lookup(PDFName.of('AcroForm'))
  const names = catalog.lookup(PDFName.of('Names'))
  const has = (dict, name) => dict instanceof PDFDict && dict.has(PDFName.of(name))
  const kinds = new Set(pages.flatMap(({ dict }) => kindsOfAnnotations(dict)))
  const isSigned = has(form, 'SigFlags') || has(catalog, 'Perms')
  const isRemarked = ['Text', 'FreeText', 'Highlight', 'Ink', 'Stamp', 'Underline', 'Square'].some(
    (kind) => kinds.has(kind),
  )

  return [
    ...(form instanceof PDFDict || kinds.has('Widget') ? ['form-gone'] : []),
    ...(isSigned ? ['signature-gone'] : []),
    ...(has(names, 'EmbeddedFiles') || kinds.has('FileAttachment') ? ['attachments-gone'] : []),
    ...(isRemarked ? ['remarks-gone'] : []),
    ...(catalog.has(PDFName.of('StructTreeRoot')) ? ['structure-gone'] : []),
  ]
}

function kindsOfAnnotations(dict) {
  const annotations = dict.lookup(PDFName.of('Annots'))
  if (!(annotations instanceof PDFArray)) return []
  return annotations.asArray().flatMap((_, at) => {
    const one = annotations.lookup(at)
    const kind = one instanceof PDFDict ? one.lookup(PDFName.of('Subtype')) : null
    return kind instanceof PDFName ? [kind.decodeText()] : []
  })
}
