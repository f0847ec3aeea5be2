import { zip } from './foreign'
import { canary, type HostileFile } from './hostileFile'
import { blue, noise, notes, red, twoFields, xmp } from './images'

const jpeg = () => twoFields().jpeg({ chromaSubsampling: '4:4:4' }).toBuffer()
const clean = { mimeType: 'image/jpeg', width: 60, height: 40 } as const

/** A segment after the first two bytes, where cameras and programs write their notes. */
async function withSegment(marker: number, content: Buffer | string, times = 1): Promise<Buffer> {
  const bytes = await jpeg()
  const body = Buffer.from(content)
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  const segments = Array.from({ length: times }, () => Buffer.concat([head, body]))
  return Buffer.concat([bytes.subarray(0, 2), ...segments, bytes.subarray(2)])
}

async function withTail(tail: Buffer | string): Promise<Buffer> {
  return Buffer.concat([await jpeg(), Buffer.from(tail)])
}

/** Says in its header that it is larger than it is. */
async function saying(width: number, height: number): Promise<Buffer> {
  const bytes = await jpeg()
  const at = bytes.indexOf(Buffer.from([0xff, 0xc0]))
  bytes.writeUInt16BE(height, at + 5)
  bytes.writeUInt16BE(width, at + 7)
  return bytes
}

async function damaged(): Promise<Buffer> {
  const bytes = await (await noise(200, 200)).jpeg().toBuffer()
  return bytes.fill(0xd9, 20, bytes.length >> 1)
}

const turned = (orientation: number) => async () =>
  twoFields()
    .withExif({ IFD0: { ...notes.IFD0, Orientation: String(orientation) } })
    .withMetadata({ orientation })
    .jpeg({ chromaSubsampling: '4:4:4' })
    .toBuffer()
    .then((bytes) => Buffer.concat([bytes, Buffer.from(canary)]))

/** JPEG files: what is hidden beside the pixels, what comes after them, and what is no picture at all. */
export const jpegs: readonly HostileFile[] = [
  {
    what: 'JPEG with place, camera and photographer',
    name: 'a.jpg',
    make: () => twoFields().withExif(notes).jpeg().toBuffer(),
    outcome: { ...clean, lacks: ['Exif', 'GPS'] },
  },
  {
    what: 'JPEG with XMP',
    name: 'a.jpg',
    make: () => twoFields().withXmp(xmp).jpeg().toBuffer(),
    outcome: { ...clean, lacks: ['xmpmeta', 'adobe:ns'] },
  },
  {
    what: 'JPEG with notes for a newsroom',
    name: 'a.jpg',
    make: () => withSegment(0xed, `Photoshop 3.0\0 8BIM\x04\x04\0\0${canary}`),
    outcome: { ...clean, lacks: ['Photoshop'] },
  },
  {
    what: 'JPEG with a comment that is a script',
    name: 'a.jpg',
    make: () => withSegment(0xfe, `*/=1;alert("${canary}")/*`),
    outcome: { ...clean, lacks: ['alert('] },
  },
  {
    what: 'JPEG with a colour profile that is none',
    name: 'a.jpg',
    make: () => withSegment(0xe2, `ICC_PROFILE\0\x01\x01${canary.repeat(20)}`),
    outcome: { ...clean, lacks: ['ICC_PROFILE'] },
  },
  {
    what: 'JPEG with a small picture inside that shows more',
    name: 'a.jpg',
    make: async () =>
      withSegment(0xe1, Buffer.concat([Buffer.from(`Exif\0\0MM\0*${canary}`), await jpeg()])),
    outcome: clean,
  },
  {
    what: 'JPEG with a thousand comments',
    name: 'a.jpg',
    make: () => withSegment(0xfe, canary.repeat(100), 1000),
    outcome: clean,
  },
  {
    what: 'JPEG with HTML after it',
    name: 'a.jpg',
    make: () => withTail(`<html><script>alert("${canary}")</script>`),
    outcome: { ...clean, lacks: ['<script', '<html'] },
  },
  {
    what: 'JPEG with an archive after it',
    name: 'a.jpg',
    make: () => withTail(Buffer.concat([zip('a.html', 'x'), Buffer.from(canary)])),
    outcome: { ...clean, lacks: ['PK\x03\x04', 'PK\x05\x06'] },
  },
  {
    what: 'JPEG with PHP after it and a name to run it by',
    name: 'a.php',
    make: () => withTail(`<?php system("${canary}");`),
    outcome: { ...clean, lacks: ['<?php'] },
  },
  {
    what: 'JPEG with another picture after it',
    name: 'a.jpg',
    make: async () => withTail(Buffer.concat([Buffer.from(canary), await jpeg()])),
    outcome: clean,
  },
  {
    what: 'JPEG that lies on its side',
    name: 'a.jpg',
    make: turned(6),
    outcome: { ...clean, width: 40, height: 60, corner: red },
  },
  {
    what: 'JPEG that stands on its head',
    name: 'a.jpg',
    make: turned(3),
    outcome: { ...clean, corner: blue },
  },
  {
    what: 'JPEG seen in a mirror and on its side',
    name: 'a.jpg',
    make: turned(7),
    outcome: { ...clean, width: 40, height: 60, corner: blue },
  },
  {
    what: 'JPEG with an orientation that there is not',
    name: 'a.jpg',
    make: () =>
      withSegment(
        0xe1,
        Buffer.concat([
          Buffer.from(
            'Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x63\0\0\0\0\0\0',
            'latin1',
          ),
          Buffer.from(canary),
        ]),
      ),
    outcome: { ...clean, corner: red },
  },
  {
    what: 'JPEG in the colours of a printer',
    name: 'a.jpg',
    make: async () => {
      const bytes = await twoFields().toColourspace('cmyk').jpeg().toBuffer()
      return Buffer.concat([bytes, Buffer.from(canary)])
    },
    outcome: { ...clean, notes: ['colours-changed'] },
  },
  {
    what: 'JPEG named as PNG, which harms nobody',
    name: 'a.png',
    make: () => withTail(canary),
    outcome: clean,
  },
  {
    what: 'JPEG named as a web page',
    name: 'x.html',
    make: () => withTail(canary),
    outcome: clean,
  },
  {
    what: 'JPEG that says it is 65500 by 65500',
    name: 'a.jpg',
    make: () => saying(65_500, 65_500),
    outcome: 'too-many-pixels',
  },
  {
    what: 'JPEG that says it is larger than it is, which some cameras do',
    name: 'a.jpg',
    make: async () => Buffer.concat([await saying(80, 40), Buffer.from(canary)]),
    outcome: { ...clean, width: 80 },
  },
  { what: 'JPEG without height', name: 'a.jpg', make: () => saying(60, 0), outcome: 'broken' },
  {
    what: 'JPEG cut in half',
    name: 'a.jpg',
    make: async () => {
      const bytes = await (await noise(300, 300)).jpeg().toBuffer()
      return bytes.subarray(0, bytes.length / 2)
    },
    outcome: 'broken',
  },
  { what: 'JPEG with damage in the middle', name: 'a.jpg', make: damaged, outcome: 'broken' },
]
