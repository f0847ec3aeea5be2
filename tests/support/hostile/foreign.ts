import { crc32, deflateRawSync } from 'node:zlib'
import sharp from 'sharp'

import { canary, type HostileFile } from './hostileFile'

const text = (words: string) => () => Buffer.from(words)

/** An archive of one file, as a program would write it. */
export function zip(name: string, content: string): Buffer {
  const data = deflateRawSync(content)
  const head = Buffer.alloc(26)
  head.writeUInt16LE(20, 0)
  head.writeUInt16LE(8, 4)
  head.writeUInt32LE(crc32(content), 10)
  head.writeUInt32LE(data.length, 14)
  head.writeUInt32LE(content.length, 18)
  head.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), data])
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x00'),
    head,
    Buffer.alloc(14),
    Buffer.from(name),
  ])
  const end = Buffer.alloc(18)
  end.writeUInt16LE(1, 4)
  end.writeUInt16LE(1, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(local.length, 12)
  return Buffer.concat([local, central, Buffer.from('PK\x05\x06'), end])
}

const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
const painted = () => sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
const html = `<!doctype html><script>alert("${canary}")</script>`
const svg = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`
const docx = () => zip('[Content_Types].xml', '<Types/>')

/** Files of kinds that we do not take, whatever they are called. */
export const foreign: readonly HostileFile[] = [
  { what: 'HTML named as JPEG', name: 'a.jpg', make: text(html), outcome: 'lying' },
  { what: 'HTML by its own name', name: 'a.html', make: text(html), outcome: 'not-allowed' },
  { what: 'SVG with a script named as PNG', name: 'a.png', make: text(svg), outcome: 'lying' },
  { what: 'SVG by its own name', name: 'a.svg', make: text(svg), outcome: 'not-allowed' },
  { what: 'PHP named as JPEG', name: 'a.jpg', make: text('<?php phpinfo();'), outcome: 'lying' },
  { what: 'PHP with two endings', name: 'a.php.jpg', make: text('<?php 1;'), outcome: 'lying' },
  { what: 'a script named as WebP', name: 'a.webp', make: text('alert(1)'), outcome: 'lying' },
  {
    what: 'a program for Windows named as JPEG',
    name: 'a.jpg',
    make: () => Buffer.concat([Buffer.from('MZ\x90\x00'), Buffer.alloc(500)]),
    outcome: 'lying',
  },
  {
    what: 'a program for Linux named as PNG',
    name: 'a.png',
    make: () => Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01'), Buffer.alloc(500)]),
    outcome: 'lying',
  },
  {
    what: 'a shell script named as PDF',
    name: 'a.pdf',
    make: text('#!/bin/sh\n'),
    outcome: 'lying',
  },
  { what: 'an archive named as PDF', name: 'a.pdf', make: () => zip('a', 'b'), outcome: 'lying' },
  { what: 'a Word file named as PDF', name: 'a.pdf', make: docx, outcome: 'lying' },
  { what: 'a Word file by its own name', name: 'a.docx', make: docx, outcome: 'not-allowed' },
  { what: 'a GIF named as PNG', name: 'a.png', make: () => gif, outcome: 'lying' },
  { what: 'a GIF by its own name', name: 'a.gif', make: () => gif, outcome: 'not-allowed' },
  {
    what: 'a GIF that is a Java archive as well',
    name: 'a.jpg',
    make: () => Buffer.concat([gif, zip('A.class', canary)]),
    outcome: 'lying',
  },
  {
    what: 'AVIF named as JPEG',
    name: 'a.jpg',
    make: () => painted().avif().toBuffer(),
    outcome: 'lying',
  },
  {
    what: 'TIFF named as JPEG',
    name: 'a.jpg',
    make: () => painted().tiff().toBuffer(),
    outcome: 'lying',
  },
  {
    what: 'BMP named as PNG',
    name: 'a.png',
    make: () => Buffer.concat([Buffer.from('BM'), Buffer.alloc(60)]),
    outcome: 'lying',
  },
  {
    what: 'HEIC by its own name',
    name: 'IMG_0001.HEIC',
    make: () => Buffer.concat([Buffer.from('\0\0\0\x18ftypheic'), Buffer.alloc(60)]),
    outcome: 'not-allowed',
  },
  {
    what: 'PostScript named as PDF',
    name: 'a.pdf',
    make: text('%!PS-Adobe-3.0\n'),
    outcome: 'lying',
  },
  {
    what: 'orders to a drawing program named as JPEG',
    name: 'a.jpg',
    make: text("push graphic-context\nfill 'url(https://127.0.0.1/)'\npop graphic-context"),
    outcome: 'lying',
  },
  {
    what: 'HTML with a PDF further down',
    name: 'a.pdf',
    make: text(`${html}\n%PDF-1.7\n`),
    outcome: 'lying',
  },
  { what: 'nothing at all', name: 'a.jpg', make: () => Buffer.alloc(0), outcome: 'empty' },
  { what: 'one byte', name: 'a.jpg', make: () => Buffer.from([0xff]), outcome: 'lying' },
  { what: 'zeros', name: 'a.png', make: () => Buffer.alloc(4096), outcome: 'lying' },
  { what: 'a file without a name', name: '', make: text('hej'), outcome: 'not-allowed' },
  {
    what: 'the first bytes of a JPEG',
    name: 'a.jpg',
    make: () => Buffer.from('ffd8ff', 'hex'),
    outcome: 'broken',
  },
  {
    what: 'the first bytes of a PNG',
    name: 'a.png',
    make: () => Buffer.from('89504e470d0a1a0a', 'hex'),
    outcome: 'broken',
  },
  {
    what: 'the first bytes of a WebP',
    name: 'a.webp',
    make: text('RIFF\x04\0\0\0WEBP'),
    outcome: 'broken',
  },
  { what: 'the first bytes of a PDF', name: 'a.pdf', make: text('%PDF-1.7\n'), outcome: 'broken' },
  {
    what: 'one byte more than we take',
    name: 'a.jpg',
    make: async () => Buffer.concat([await painted().jpeg().toBuffer()], 8_000_001),
    outcome: 'too-large',
  },
]
