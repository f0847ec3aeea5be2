import sharp, { type Sharp } from 'sharp'

import { canary } from './hostileFile'

/** Two fields of colour, the left one red: one sees which way is up. */
export function twoFields(width = 60, height = 40): Sharp {
  const half = Math.floor(width / 2)
  return sharp({
    create: { width, height, channels: 3, background: { r: 0, g: 0, b: 255 } },
  }).composite([
    {
      input: { create: { width: half, height, channels: 3, background: { r: 255, g: 0, b: 0 } } },
      left: 0,
      top: 0,
    },
  ])
}

export const red = [255, 0, 0] as const
export const blue = [0, 0, 255] as const

/** What a camera and a program write beside the pixels. */
export const notes = {
  IFD0: { Artist: canary, Copyright: canary, ImageDescription: canary, Make: canary },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '59/1 19/1 30/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '18/1 4/1 0/1',
    GPSAreaInformation: canary,
  },
}

export const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${canary}"/></rdf:RDF></x:xmpmeta>`

/** Many rows of another colour each: a picture that does not pack well. */
export async function noise(width: number, height: number): Promise<Sharp> {
  const pixels = Buffer.alloc(width * height * 3)
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = (at * 2654435761) >>> 24
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}
