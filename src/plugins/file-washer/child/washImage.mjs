import sharp from 'sharp'

import { refuse } from './refuse.mjs'

/** What libvips calls the reader of each kind; all others are shut, whatever a file turns out to be. */
const readers = {
  'image/jpeg': 'VipsForeignLoadJpeg',
  'image/png': 'VipsForeignLoadPng',
  'image/webp': 'VipsForeignLoadWebp',
}
const writers = ['VipsForeignSaveJpeg', 'VipsForeignSavePng', 'VipsForeignSaveWebp']

/**
 * Paints an image anew: the first frame, upright, in sRGB, not larger than needed. What is written
 * comes from the pixels alone, so nothing that was hidden beside them comes along.
 */
export async function washImage(bytes, { maxBytes, maxPixels, maxSide, type }, keep) {
  shutAllReadersBut(readers[type])
  const isAnimated = type === 'image/png' && bytes.subarray(0, 65_536).includes('acTL')
  const { format, frames, height, space, width } = await measure(bytes)
  if (`image/${format}` !== type) refuse('lying')
  if (width * height > maxPixels) refuse('too-many-pixels')

  const painted = sharp(bytes, { limitInputPixels: maxPixels, failOn: 'error' })
    .autoOrient()
    .resize({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
  const same = await write(painted, format)
  // A photograph kept as PNG can grow beyond measure; as WebP it does not.
  const isTooBig = format === 'png' && same.data.length > maxBytes
  const { data, info } = isTooBig ? await write(painted, 'webp') : same
  if (data.length > maxBytes) refuse('too-large')

  keep(data)
  return {
    ok: true,
    mimeType: `image/${info.format}`,
    width: info.width,
    height: info.height,
    pages: null,
    notes: [
      ...(frames > 1 || isAnimated ? ['first-frame'] : []),
      ...(Math.max(width, height) > maxSide ? ['made-smaller'] : []),
      ...(space === 'cmyk' ? ['colours-changed'] : []),
      ...(isTooBig ? ['kind-changed'] : []),
    ],
  }
}

function shutAllReadersBut(reader) {
  sharp.cache(false)
  sharp.concurrency(1)
  sharp.block({ operation: ['VipsForeignLoad', 'VipsForeignSave'] })
  sharp.unblock({ operation: [reader, ...writers] })
}

/** Reads the header alone: how large an image says it is must be known before it is unpacked. */
async function measure(bytes) {
  const {
    format,
    height,
    pageHeight = height,
    pages: frames = 1,
    space,
    width,
  } = await sharp(bytes, { limitInputPixels: false, failOn: 'error' }).metadata()
  return { format, frames, height: pageHeight, space, width }
}

function write(image, format) {
  if (format === 'jpeg') image.jpeg({ quality: 86, progressive: true })
  if (format === 'png') image.png({ compressionLevel: 9 })
  if (format === 'webp') image.webp({ quality: 84 })
  return image.toBuffer({ resolveWithObject: true })
}
