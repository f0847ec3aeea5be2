import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

import { zip } from './foreign'
import { canary, type HostileFile } from './hostileFile'
import { noise, notes, red, twoFields, xmp } from './images'

const png = () => twoFields().png().toBuffer()
const clean = { mimeType: 'image/png', width: 60, height: 40 } as const

export function chunk(name: string, content: Buffer | string): Buffer {
  const data = Buffer.from(content)
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** After the header, before the pixels. */
async function withChunk(...chunks: Buffer[]): Promise<Buffer> {
  const bytes = await png()
  return Buffer.concat([bytes.subarray(0, 33), ...chunks, bytes.subarray(33)])
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex')

function header(width: number, height: number, depth = 8, colour = 2): Buffer {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data.set([depth, colour, 0, 0, 0], 8)
  return chunk('IHDR', data)
}

/** A PNG from its parts, whether they fit together or not. */
const built = (width: number, height: number, pixels: Buffer, ...more: Buffer[]) =>
  Buffer.concat([
    signature,
    header(width, height),
    ...more,
    chunk('IDAT', pixels),
    chunk('IEND', ''),
  ])

/** Packs a hundred million zeros into a hundred thousand bytes. */
const bomb = () => deflateSync(Buffer.alloc(100_000_000), { level: 9 })

const rows = (width: number, height: number) => deflateSync(Buffer.alloc((width * 3 + 1) * height))

async function animated(): Promise<Buffer> {
  const control = Buffer.alloc(8)
  control.writeUInt32BE(2, 0)
  const frame = Buffer.alloc(26)
  frame.writeUInt32BE(60, 4)
  frame.writeUInt32BE(40, 8)
  const second = Buffer.from(frame)
  second.writeUInt32BE(1, 0)
  const data = Buffer.concat([Buffer.from([0, 0, 0, 2]), rows(60, 40)])
  const bytes = await withChunk(
    chunk('acTL', control),
    chunk('fcTL', frame),
    chunk('tEXt', `a\0${canary}`),
  )
  const end = bytes.length - 12
  return Buffer.concat([
    bytes.subarray(0, end),
    chunk('fcTL', second),
    chunk('fdAT', data),
    bytes.subarray(end),
  ])
}

/** A palette whose colours spell something. */
async function spelt(): Promise<Buffer> {
  const words = Buffer.from(`<?php eval("${canary}");?>`.padEnd(48, ' '))
  return Buffer.concat([
    signature,
    header(60, 40, 8, 3),
    chunk('PLTE', words.subarray(0, Math.floor(words.length / 3) * 3)),
    chunk('IDAT', deflateSync(Buffer.alloc(61 * 40))),
    chunk('IEND', ''),
  ])
}

async function withBadSum(): Promise<Buffer> {
  const bytes = await png()
  bytes.writeUInt32BE(0xdeadbeef, 29)
  return bytes
}

/** PNG files: texts, packed texts, frames, floods of pixels and parts that do not fit together. */
export const pngs: readonly HostileFile[] = [
  {
    what: 'PNG with texts',
    name: 'a.png',
    make: () => withChunk(chunk('tEXt', `Author\0${canary}`), chunk('tIME', '1234567')),
    outcome: { ...clean, lacks: ['tEXt', 'tIME'] },
  },
  {
    what: 'PNG with a text in any language',
    name: 'a.png',
    make: () => withChunk(chunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${xmp}`)),
    outcome: { ...clean, lacks: ['iTXt', 'xmpmeta'] },
  },
  {
    what: 'PNG with a packed text',
    name: 'a.png',
    make: () =>
      withChunk(chunk('zTXt', Buffer.concat([Buffer.from('a\0\0'), deflateSync(canary)]))),
    outcome: { ...clean, lacks: ['zTXt'] },
    isPacked: true,
  },
  {
    what: 'PNG with a text that unpacks to a hundred million bytes',
    name: 'a.png',
    make: () => withChunk(chunk('zTXt', Buffer.concat([Buffer.from(`${canary}\0\0`), bomb()]))),
    outcome: clean,
  },
  {
    what: 'PNG with a text in any language that does',
    name: 'a.png',
    make: () =>
      withChunk(chunk('iTXt', Buffer.concat([Buffer.from(`${canary}\0\x01\0\0\0`), bomb()]))),
    outcome: clean,
  },
  {
    what: 'PNG with a colour profile that does',
    name: 'a.png',
    make: () => withChunk(chunk('iCCP', Buffer.concat([Buffer.from(`${canary}\0\0`), bomb()]))),
    outcome: { ...clean, lacks: ['iCCP'] },
  },
  {
    what: 'PNG with place and photographer, on its side',
    name: 'a.png',
    make: () =>
      twoFields()
        .withExif(notes)
        .withMetadata({ orientation: 6 })
        .png()
        .toBuffer()
        .then((bytes) => Buffer.concat([bytes, Buffer.from(canary)])),
    outcome: { ...clean, width: 40, height: 60, corner: red, lacks: ['eXIf'] },
  },
  {
    what: "PNG with parts of nobody's",
    name: 'a.png',
    make: () => withChunk(chunk('prVt', canary), chunk('teXt', canary)),
    outcome: { ...clean, lacks: ['prVt'] },
  },
  {
    what: 'PNG that moves',
    name: 'a.png',
    make: animated,
    outcome: { ...clean, notes: ['first-frame'], lacks: ['acTL', 'fdAT'], corner: red },
  },
  {
    what: 'PNG with an archive after it',
    name: 'a.png',
    make: async () => Buffer.concat([await png(), zip('a.js', 'x'), Buffer.from(canary)]),
    outcome: { ...clean, lacks: ['PK\x03\x04', 'PK\x05\x06'] },
  },
  {
    what: 'PNG with HTML after it, named as PHP',
    name: 'p.php',
    make: async () => Buffer.concat([await png(), Buffer.from(`<script>${canary}</script>`)]),
    outcome: { ...clean, lacks: ['<script'] },
  },
  {
    what: 'PNG whose palette is a program',
    name: 'a.png',
    make: spelt,
    outcome: { ...clean, lacks: ['<?php'] },
  },
  {
    what: 'PNG with 16 bits a colour',
    name: 'a.png',
    make: async () =>
      Buffer.concat([
        await twoFields().toColourspace('rgb16').png().toBuffer(),
        Buffer.from(canary),
      ]),
    outcome: { ...clean, corner: red },
  },
  {
    what: 'PNG of 81 million pixels in a quarter of a megabyte',
    name: 'a.png',
    make: () => built(9000, 9000, rows(9000, 9000)),
    outcome: 'too-many-pixels',
  },
  {
    what: 'PNG that says it is a hundred thousand wide',
    name: 'a.png',
    make: () => built(100_000, 100_000, rows(1, 1)),
    outcome: 'too-many-pixels',
  },
  {
    what: 'PNG that says it is two thousand million wide',
    name: 'a.png',
    make: () => built(2_147_483_647, 1, rows(1, 1)),
    outcome: 'broken',
  },
  {
    what: 'PNG of no width',
    name: 'a.png',
    make: () => built(0, 0, rows(1, 1)),
    outcome: 'broken',
  },
  {
    what: 'PNG whose pixels unpack to more than it says',
    name: 'a.png',
    make: () => built(60, 40, bomb(), chunk('tEXt', `a\0${canary}`)),
    outcome: clean,
  },
  {
    what: 'PNG whose pixels are missing',
    name: 'a.png',
    make: () => built(3000, 3000, rows(10, 10)),
    outcome: 'broken',
  },
  {
    what: 'PNG whose pixels are no pixels',
    name: 'a.png',
    make: () => built(60, 40, Buffer.from(canary)),
    outcome: 'broken',
  },
  { what: 'PNG whose header does not add up', name: 'a.png', make: withBadSum, outcome: 'broken' },
  {
    what: 'PNG cut in half',
    name: 'a.png',
    make: async () => {
      const bytes = await (await noise(300, 300)).png().toBuffer()
      return bytes.subarray(0, bytes.length / 2)
    },
    outcome: 'broken',
  },
  {
    what: 'PNG of 30 million pixels, which is a large photograph',
    name: 'a.png',
    make: async () => {
      const bytes = await sharp({
        create: { width: 6000, height: 5000, channels: 3, background: 'red' },
      })
        .png()
        .toBuffer()
      return Buffer.concat([bytes, Buffer.from(canary)])
    },
    outcome: { ...clean, width: 4000, height: 3333, notes: ['made-smaller'] },
  },
]
