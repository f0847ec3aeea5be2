import { deflateSync } from 'node:zlib'
import { PDFDocument } from '@cantoo/pdf-lib'

import { zip } from './foreign'
import { canary, type HostileFile } from './hostileFile'
import { onePage, stream, written } from './pdfParts'

const clean = { mimeType: 'application/pdf', pages: 1 } as const
const annotation = (rest: string) => `/Annots [<< /Type /Annot /Rect [0 0 9 9] ${rest} >>]`
const script = `<< /S /JavaScript /JS (app.alert\\("${canary}"\\)) >>`
const file = (bytes: string) =>
  stream(bytes, '/Type /EmbeddedFile /Subtype /application#2Foctet-stream')

/** PDF files that act: when they are opened, printed, clicked or left. */
const acting: readonly HostileFile[] = [
  {
    what: 'PDF that runs a script when it is opened',
    name: 'a.pdf',
    make: () => onePage({ catalog: `/OpenAction ${script}` }),
    outcome: clean,
  },
  {
    what: 'PDF with scripts by name',
    name: 'a.pdf',
    make: () => onePage({ catalog: `/Names << /JavaScript << /Names [(x) ${script}] >> >>` }),
    outcome: clean,
  },
  {
    what: 'PDF with a script under a name in disguise',
    name: 'a.pdf',
    make: () => onePage({ catalog: `/Open#41ction << /S /J#61vaScript /#4aS (${canary}) >>` }),
    outcome: clean,
  },
  {
    what: 'PDF that runs a script when it is printed',
    name: 'a.pdf',
    make: () => onePage({ catalog: `/AA << /WP ${script} >>` }),
    outcome: clean,
  },
  {
    what: 'PDF with a page that runs a script when it is seen',
    name: 'a.pdf',
    make: () => onePage({ page: `/AA << /O ${script} >>` }),
    outcome: clean,
  },
  {
    what: 'PDF that starts a program',
    name: 'a.pdf',
    make: () =>
      onePage({ page: annotation(`/Subtype /Link /A << /S /Launch /F (${canary}.exe) >>`) }),
    outcome: clean,
  },
  {
    what: 'PDF that opens a file',
    name: 'a.pdf',
    make: () =>
      onePage({ page: annotation(`/Subtype /Link /A << /S /URI /URI (file:///${canary}) >>`) }),
    outcome: clean,
  },
  {
    what: 'PDF that opens a share on another machine',
    name: 'a.pdf',
    make: () =>
      onePage({
        page: annotation(
          `/Subtype /Link /A << /S /GoToR /F (\\\\\\\\127.0.0.1\\\\${canary}) /D [0 /Fit] >>`,
        ),
      }),
    outcome: clean,
  },
  {
    what: 'PDF with a link that is a script',
    name: 'a.pdf',
    make: () =>
      onePage({ page: annotation(`/Subtype /Link /A << /S /URI /URI (javascript:${canary}) >>`) }),
    outcome: clean,
  },
  {
    what: 'PDF with a link that goes on to a script',
    name: 'a.pdf',
    make: () =>
      onePage({
        page: annotation(
          `/Subtype /Link /A << /S /URI /URI (https://example.se/) /Next ${script} >>`,
        ),
      }),
    outcome: clean,
  },
  {
    what: 'PDF that sends in its form by itself',
    name: 'a.pdf',
    make: () =>
      onePage({
        page: annotation(
          `/Subtype /Widget /FT /Btn /A << /S /SubmitForm /F (https://example.se/${canary}) >>`,
        ),
      }),
    outcome: { ...clean, notes: ['form-gone'] },
  },
  {
    what: 'PDF with a film',
    name: 'a.pdf',
    make: () =>
      onePage({ page: annotation(`/Subtype /Screen /A << /S /Rendition /JS (${canary}) >>`) }),
    outcome: clean,
  },
  {
    what: 'PDF with Flash',
    name: 'a.pdf',
    make: () =>
      onePage({
        page: annotation(
          `/Subtype /RichMedia /RichMediaContent << /Assets << /Names [(${canary}) 5 0 R] >> >>`,
        ),
        more: [file(canary)],
      }),
    outcome: clean,
  },
  {
    what: 'PDF with a model in three dimensions',
    name: 'a.pdf',
    make: () =>
      onePage({
        page: annotation('/Subtype /3D /3DD 5 0 R'),
        more: [stream(canary, '/Type /3D /Subtype /U3D')],
      }),
    outcome: clean,
  },
  {
    what: 'PDF that fetches its picture from elsewhere',
    name: 'a.pdf',
    make: () =>
      onePage({
        page: '/Resources << /XObject << /A 5 0 R >> >>',
        more: [
          stream(
            '',
            `/Type /XObject /Subtype /Image /Width 9 /Height 9 /F << /FS /URL /F (https://127.0.0.1/${canary}) >>`,
          ),
        ],
      }),
    outcome: clean,
  },
  {
    what: 'PDF that draws with PostScript',
    name: 'a.pdf',
    make: () =>
      onePage({
        page: '/Resources << /XObject << /A 5 0 R >> >>',
        more: [stream(canary, '/Type /XObject /Subtype /PS')],
      }),
    outcome: clean,
  },
]

/** PDF files that carry something along, or tell who made them. */
const carrying: readonly HostileFile[] = [
  {
    what: 'PDF with a program attached',
    name: 'a.pdf',
    make: () =>
      onePage({
        catalog: '/Names << /EmbeddedFiles << /Names [(a.exe) 5 0 R] >> >>',
        more: ['<< /Type /Filespec /F (a.exe) /EF << /F 6 0 R >> >>', file(canary)],
      }),
    outcome: { ...clean, notes: ['attachments-gone'] },
  },
  {
    what: 'PDF with a program pinned to the page',
    name: 'a.pdf',
    make: () =>
      onePage({
        page: annotation(
          '/Subtype /FileAttachment /FS << /Type /Filespec /F (a.exe) /EF << /F 5 0 R >> >>',
        ),
        more: [file(canary)],
      }),
    outcome: { ...clean, notes: ['attachments-gone'] },
  },
  {
    what: 'PDF with a file that belongs to the page',
    name: 'a.pdf',
    make: () =>
      onePage({
        page: '/AF [<< /Type /Filespec /F (a) /EF << /F 5 0 R >> >>]',
        more: [file(canary)],
      }),
    outcome: clean,
  },
  {
    what: "PDF with a form of Adobe's",
    name: 'a.pdf',
    make: () =>
      onePage({
        catalog: '/AcroForm << /XFA 5 0 R /Fields [] >> /NeedsRendering true',
        more: [stream(`<xdp:xdp><script>${canary}</script></xdp:xdp>`)],
      }),
    outcome: { ...clean, notes: ['form-gone'] },
  },
  {
    what: 'PDF with a filled in form',
    name: 'a.pdf',
    make: () =>
      onePage({
        catalog: '/AcroForm << /Fields [5 0 R] >>',
        page: '/Annots [5 0 R]',
        more: [
          `<< /Type /Annot /Subtype /Widget /FT /Tx /T (namn) /V (${canary}) /Rect [0 0 9 9] >>`,
        ],
      }),
    outcome: { ...clean, notes: ['form-gone'] },
  },
  {
    what: 'PDF that is signed',
    name: 'a.pdf',
    make: () =>
      onePage({
        catalog: '/AcroForm << /SigFlags 3 /Fields [5 0 R] >>',
        more: [`<< /FT /Sig /V << /Type /Sig /Name (${canary}) /Contents <00> >> >>`],
      }),
    outcome: { ...clean, notes: ['form-gone', 'signature-gone'] },
  },
  {
    what: 'PDF with remarks on the page',
    name: 'a.pdf',
    make: () => onePage({ page: annotation(`/Subtype /Text /Contents (${canary})`) }),
    outcome: { ...clean, notes: ['remarks-gone'] },
  },
  {
    what: 'PDF that tells its author',
    name: 'a.pdf',
    make: () =>
      onePage({ trailer: '/Info 5 0 R', more: [`<< /Author (${canary}) /Creator (${canary}) >>`] }),
    outcome: clean,
  },
  {
    what: 'PDF with XMP',
    name: 'a.pdf',
    make: () =>
      onePage({
        catalog: '/Metadata 5 0 R',
        more: [stream(`<x:xmpmeta>${canary}</x:xmpmeta>`, '/Type /Metadata /Subtype /XML')],
      }),
    outcome: { ...clean, lacks: ['xmpmeta'] },
  },
  {
    what: 'PDF with notes of programs on the page',
    name: 'a.pdf',
    make: () =>
      onePage({
        page: `/PieceInfo << /X << /Private (${canary}) >> >> /Metadata 5 0 R /Thumb 5 0 R`,
        more: [stream(canary)],
      }),
    outcome: clean,
  },
  {
    what: 'PDF with XMP of a picture',
    name: 'a.pdf',
    make: () =>
      onePage({
        page: '/Resources << /XObject << /JS 5 0 R >> >>',
        more: [
          stream(
            'abc',
            '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Metadata 6 0 R',
          ),
          stream(canary, '/Type /Metadata'),
        ],
      }),
    outcome: clean,
  },
  {
    what: 'PDF with headings for screen readers that tell more',
    name: 'a.pdf',
    make: () => onePage({ catalog: `/StructTreeRoot << /K [<< /Alt (${canary}) >>] >>` }),
    outcome: { ...clean, notes: ['structure-gone'] },
  },
  {
    what: 'PDF with bookmarks that run scripts',
    name: 'a.pdf',
    make: () =>
      onePage({
        catalog: '/Outlines 5 0 R',
        more: [
          `<< /First 6 0 R /Last 6 0 R >>`,
          `<< /Title (${canary}) /Parent 5 0 R /A ${script} >>`,
        ],
      }),
    outcome: clean,
  },
  {
    what: 'PDF with an older text under the newer',
    name: 'a.pdf',
    make: () => older(),
    outcome: clean,
  },
  {
    what: 'PDF with objects that nothing refers to',
    name: 'a.pdf',
    make: () => onePage({ more: [stream(canary), `(${canary})`] }),
    outcome: clean,
  },
  {
    what: 'PDF with an archive after it',
    name: 'a.pdf',
    make: () => Buffer.concat([onePage(), zip('a.html', 'x'), Buffer.from(canary)]),
    outcome: { ...clean, lacks: ['PK\x03\x04', 'PK\x05\x06'] },
  },
  {
    what: 'PDF with an archive in what it draws',
    name: 'a.pdf',
    make: () =>
      onePage({
        contents: Buffer.concat([stream(Buffer.concat([zip('a.html', 'x'), Buffer.from(canary)]))]),
      }),
    outcome: { ...clean, lacks: ['PK\x03\x04', 'PK\x05\x06'] },
  },
  {
    what: 'PDF with HTML in its remarks',
    name: 'a.pdf',
    make: () =>
      Buffer.from(
        onePage()
          .toString('latin1')
          .replace('%\xe2\xe3\xcf\xd3', `%\xe2\xe3\xcf\xd3 <script>alert("${canary}")</script>`),
        'latin1',
      ),
    outcome: { ...clean, lacks: ['<script'] },
  },
  {
    what: 'PDF named as a web page',
    name: 'pdf.html',
    make: () => onePage({ catalog: `/Lang (${canary})` }),
    outcome: clean,
  },
  {
    what: 'PDF whose objects are packed',
    name: 'a.pdf',
    make: () => packed(),
    outcome: { ...clean, notes: ['attachments-gone'] },
    isPacked: true,
  },
]

/** PDF files that are too much, or do not hold together. */
const broken: readonly HostileFile[] = [
  { what: 'PDF that is locked', name: 'a.pdf', make: () => locked(), outcome: 'encrypted' },
  {
    what: 'PDF that says it is locked',
    name: 'a.pdf',
    make: () => onePage({ trailer: '/Encrypt << /Filter /Standard /V 1 /R 2 >> /ID [<00> <00>]' }),
    outcome: 'encrypted',
  },
  {
    what: 'PDF of a thousand pages',
    name: 'a.pdf',
    make: () => ofPages(1000),
    outcome: 'too-many-pages',
  },
  {
    what: 'PDF of two hundred pages, which is a long report',
    name: 'a.pdf',
    make: () => ofPages(200),
    outcome: { ...clean, pages: 200 },
    isPacked: true,
  },
  {
    what: 'PDF whose pages go round in a ring',
    name: 'a.pdf',
    make: () => onePage({ pages: '<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>' }),
    outcome: 'broken',
  },
  {
    what: 'PDF with one page ten thousand times',
    name: 'a.pdf',
    make: () =>
      onePage({ pages: `<< /Type /Pages /Kids [${'3 0 R '.repeat(10_000)}] /Count 10000 >>` }),
    outcome: 'broken',
  },
  {
    what: 'PDF whose pages lie a thousand folders deep',
    name: 'a.pdf',
    make: () => deepTree(1000),
    outcome: 'broken',
  },
  {
    what: 'PDF with a hundred thousand brackets',
    name: 'a.pdf',
    make: () => onePage({ catalog: `/X ${'['.repeat(100_000)}${']'.repeat(100_000)}` }),
    outcome: 'broken',
  },
  {
    what: 'PDF whose resources go round in a ring',
    name: 'a.pdf',
    make: () =>
      onePage({
        page: '/Resources 5 0 R',
        more: [`<< /Properties 5 0 R /PieceInfo (${canary}) >>`],
      }),
    outcome: clean,
  },
  { what: 'PDF that refers on and on', name: 'a.pdf', make: () => chain(2000), outcome: 'broken' },
  {
    what: 'PDF that unpacks to four hundred million bytes',
    name: 'a.pdf',
    make: () =>
      onePage({
        contents: stream(
          deflateSync(Buffer.alloc(400_000_000), { level: 9 }),
          '/Filter /FlateDecode',
        ),
      }),
    outcome: 'too-heavy',
  },
  {
    what: 'PDF packed twice that does',
    name: 'a.pdf',
    make: () =>
      onePage({
        contents: stream(
          deflateSync(deflateSync(Buffer.alloc(400_000_000), { level: 9 })),
          '/Filter [/FlateDecode /FlateDecode]',
        ),
      }),
    outcome: 'too-heavy',
  },
  {
    what: 'PDF whose objects unpack to a thousand million bytes',
    name: 'a.pdf',
    make: () => heavyObjects(),
    outcome: 'too-heavy',
  },
  {
    what: 'PDF whose table of objects refers to itself',
    name: 'a.pdf',
    make: () => onePage({ trailer: `/Prev 9 /X (${canary})` }),
    outcome: clean,
  },
  {
    what: 'PDF with a packing that there is not',
    name: 'a.pdf',
    make: () => onePage({ contents: stream('x', '/Filter /Crypt') }),
    outcome: 'broken',
  },
  {
    what: 'PDF whose contents are no packing',
    name: 'a.pdf',
    make: () => onePage({ contents: stream(canary, '/Filter /FlateDecode') }),
    outcome: 'broken',
  },
  {
    what: 'PDF without pages',
    name: 'a.pdf',
    make: () => onePage({ pages: '<< /Type /Pages /Kids [] /Count 0 >>' }),
    outcome: 'broken',
  },
  {
    what: 'PDF whose pages are a number',
    name: 'a.pdf',
    make: () => onePage({ pages: '7' }),
    outcome: 'broken',
  },
  {
    what: 'PDF without a catalogue',
    name: 'a.pdf',
    make: () => Buffer.from(`%PDF-1.7\n${canary}\ntrailer << >>\n%%EOF`),
    outcome: 'broken',
  },
  {
    what: 'PDF without size',
    name: 'a.pdf',
    make: () => onePage({ pages: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>' }),
    outcome: 'broken',
  },
  {
    what: 'PDF cut in half',
    name: 'a.pdf',
    make: () => {
      const bytes = onePage()
      return bytes.subarray(0, bytes.length / 2)
    },
    outcome: 'broken',
  },
]

export const pdfs = [...acting, ...carrying, ...broken]

/** The first version says more than the second, which is written after it. */
function older(): Buffer {
  const first = onePage({ contents: stream(`(${canary}) Tj`) })
  const place = first.length
  const next = `4 0 obj\n<< /Length 2 >>\nstream\nq \nendstream\nendobj\n`
  return Buffer.concat([
    first,
    Buffer.from(
      `${next}xref\n4 1\n${String(place).padStart(10, '0')} 00000 n \ntrailer\n<< /Size 5 /Root 1 0 R /Prev 9 >>\nstartxref\n${place + next.length}\n%%EOF\n`,
    ),
  ])
}

async function packed(): Promise<Buffer> {
  const document = await PDFDocument.create()
  document.addPage([200, 200])
  document.setAuthor(canary)
  document.addJavaScript('x', canary)
  await document.attach(Buffer.from(canary), 'a.exe', {})
  return Buffer.from(await document.save({ useObjectStreams: true }))
}

async function locked(): Promise<Buffer> {
  const document = await PDFDocument.create()
  document.addPage([200, 200])
  document.encrypt({ userPassword: 'hemligt', ownerPassword: 'hemligare' })
  return Buffer.from(await document.save())
}

async function ofPages(count: number): Promise<Buffer> {
  const document = await PDFDocument.create()
  document.setAuthor(canary)
  for (let at = 0; at < count; at += 1) document.addPage([200, 200])
  return Buffer.from(await document.save({ useObjectStreams: false }))
}

function deepTree(depth: number): Buffer {
  const nodes = Array.from(
    { length: depth },
    (_, at) => `<< /Type /Pages /Kids [${at + 6} 0 R] /Count 1 >>`,
  )
  return onePage({
    pages: '<< /Type /Pages /Kids [5 0 R] /Count 1 /MediaBox [0 0 9 9] >>',
    more: [...nodes, '<< /Type /Page /Resources << >> >>'],
  })
}

/** Each object holds the next. */
function chain(length: number): Buffer {
  const links = Array.from({ length }, (_, at) => `<< /X ${at + 6} 0 R >>`)
  return onePage({ page: '/Resources << /ExtGState << /G 5 0 R >> >>', more: [...links, '<< >>'] })
}

function heavyObjects(): Buffer {
  const contents = deflateSync(Buffer.alloc(1_000_000_000, ' '), { level: 9 })
  return written([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [] /Count 0 >>',
    stream(contents, '/Type /ObjStm /N 1 /First 10 /Filter /FlateDecode'),
  ])
}
