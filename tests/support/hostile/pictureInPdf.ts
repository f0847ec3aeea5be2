import { PDFDocument } from '@cantoo/pdf-lib'

import { canary, type HostileFile } from './hostileFile'
import { notes, twoFields } from './images'

/** A document of one picture, as a scanner or a phone makes it: the picture goes in as it is. */
async function scanned(jpeg: Buffer): Promise<Buffer> {
  const document = await PDFDocument.create()
  const picture = await document.embedJpg(jpeg)
  document.addPage([200, 200]).drawImage(picture, { x: 0, y: 0, width: 200, height: 133 })
  return Buffer.from(await document.save({ useObjectStreams: false }))
}

/** Pictures inside documents tell as much as those outside. */
export const pictureInPdf: readonly HostileFile[] = [
  {
    what: 'PDF with a photograph that tells where it was taken',
    name: 'a.pdf',
    make: async () => scanned(await twoFields().withExif(notes).jpeg().toBuffer()),
    outcome: { mimeType: 'application/pdf', pages: 1, lacks: ['Exif', 'GPS'] },
  },
  {
    what: 'PDF with a photograph that has HTML after it',
    name: 'a.pdf',
    make: async () =>
      scanned(
        Buffer.concat([await twoFields().jpeg().toBuffer(), Buffer.from(`<script>${canary}`)]),
      ),
    outcome: { mimeType: 'application/pdf', pages: 1, lacks: ['<script'] },
  },
]
