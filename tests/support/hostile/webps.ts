import sharp from 'sharp'

import { canary, type HostileFile } from './hostileFile'
import { noise, notes, red, twoFields, xmp } from './images'

const clean = { mimeType: 'image/webp', width: 60, height: 40 } as const

/** Two pictures one after the other, of which the second is not for us. */
function moving(): Promise<Buffer> {
  const frame = (background: string) =>
    sharp({ create: { width: 60, height: 40, channels: 3, background } })
      .png()
      .toBuffer()
  return Promise.all([frame('#ff0000'), frame('#00ff00')]).then((frames) =>
    sharp(frames, { join: { animated: true } })
      .withExif(notes)
      .webp({ loop: 0 })
      .toBuffer(),
  )
}

/** Says that its canvas is as large as can be. */
async function saying(side: number): Promise<Buffer> {
  const bytes = await twoFields().withExif(notes).webp().toBuffer()
  const at = bytes.indexOf('VP8X') + 12
  bytes.writeUIntLE(side - 1, at, 3)
  bytes.writeUIntLE(side - 1, at + 3, 3)
  return bytes
}

/** WebP files. */
export const webps: readonly HostileFile[] = [
  {
    what: 'WebP with place and photographer',
    name: 'a.webp',
    make: () => twoFields().withExif(notes).webp().toBuffer(),
    outcome: { ...clean, lacks: ['EXIF'] },
  },
  {
    what: 'WebP with XMP',
    name: 'a.webp',
    make: () => twoFields().withXmp(xmp).webp().toBuffer(),
    outcome: { ...clean, lacks: ['XMP ', 'xmpmeta'] },
  },
  {
    what: 'WebP that moves',
    name: 'a.webp',
    make: moving,
    outcome: { ...clean, corner: red, notes: ['first-frame'], lacks: ['ANIM', 'ANMF'] },
  },
  {
    what: 'WebP on its side',
    name: 'a.webp',
    make: () =>
      twoFields()
        .withExif(notes)
        .withMetadata({ orientation: 6 })
        .webp({ lossless: true })
        .toBuffer()
        .then((bytes) => Buffer.concat([bytes, Buffer.from(canary)])),
    outcome: { ...clean, width: 40, height: 60, corner: red },
  },
  {
    what: 'WebP with HTML after it',
    name: 'a.webp',
    make: async () =>
      Buffer.concat([await twoFields().webp().toBuffer(), Buffer.from(`<script>${canary}`)]),
    outcome: { ...clean, lacks: ['<script'] },
  },
  {
    what: 'WebP that says it is 16 thousand a side',
    name: 'a.webp',
    make: () => saying(16_383),
    outcome: 'broken',
  },
  {
    what: 'WebP of 41 million pixels in a few thousand bytes',
    name: 'a.webp',
    make: () =>
      sharp({ create: { width: 8200, height: 5000, channels: 3, background: 'red' } })
        .webp({ lossless: true, effort: 0 })
        .toBuffer(),
    outcome: 'too-many-pixels',
  },
  {
    what: 'WebP cut in half',
    name: 'a.webp',
    make: async () => {
      const bytes = await (await noise(300, 300)).webp().toBuffer()
      return bytes.subarray(0, bytes.length / 2)
    },
    outcome: 'broken',
  },
  {
    what: 'WebP with damage in the middle',
    name: 'a.webp',
    make: async () => {
      const bytes = await (await noise(300, 300)).webp().toBuffer()
      return bytes.fill(0, 12, 60)
    },
    outcome: 'broken',
  },
]
