import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'

import { type WasherOptions, washFile } from '@/plugins/file-washer'

import { twoFields } from '../../support/hostile/images'
import { onePage, stream } from '../../support/hostile/pdfParts'

const home = mkdtempSync(join(tmpdir(), 'washing-'))
afterAll(() => rmSync(home, { force: true, recursive: true }))

const picture = () => twoFields(60, 40).jpeg().toBuffer()
const wash = (bytes: Buffer, options: Partial<WasherOptions>, name = 'a.jpg') =>
  washFile({ bytes, name }, { home, ...options })

test('as many bytes as may be are taken, and one more is not', async () => {
  const bytes = await picture()

  expect(await wash(bytes, { maxBytes: bytes.length })).toMatchObject({ ok: true })
  expect(await wash(bytes, { maxBytes: bytes.length - 1 })).toMatchObject({ reason: 'too-large' })
})

test('as many pixels as may be are taken, and one more is not', async () => {
  const bytes = await picture()

  expect(await wash(bytes, { maxPixels: 2400 })).toMatchObject({ ok: true })
  expect(await wash(bytes, { maxPixels: 2399 })).toMatchObject({ reason: 'too-many-pixels' })
})

test('a longest side makes a picture smaller in its proportions, and says so', async () => {
  expect(await wash(await picture(), { maxSide: 30 })).toMatchObject({
    file: { width: 30, height: 20, notes: ['made-smaller'] },
  })
})

test('a PDF may unpack to so much, in all, and no more', async () => {
  const bytes = onePage({
    contents: stream(deflateSync(Buffer.alloc(3000, ' ')), '/Filter /FlateDecode'),
    page: '/Resources << /XObject << /A 5 0 R >> >>',
    more: [stream(deflateSync(Buffer.alloc(3000)), '/Filter /FlateDecode /Subtype /Form')],
  })

  expect(await wash(bytes, { maxUnpacked: 6000 }, 'a.pdf')).toMatchObject({ ok: true })
  expect(await wash(bytes, { maxUnpacked: 5999 }, 'a.pdf')).toMatchObject({ reason: 'too-heavy' })
})

test('a PNG that would grow too large comes out as WebP, and says so', async () => {
  const raw = { width: 300, height: 300, channels: 3 } as const
  const bytes = await sharp(randomBytes(270_000), { raw }).png().toBuffer()

  const washed = await wash(bytes, { maxCleanBytes: 230_000 }, 'a.png')

  expect(washed).toMatchObject({
    file: { mimeType: 'image/webp', extension: 'webp', notes: ['kind-changed'] },
  })
})

test('a kind that is not allowed is not taken, though it could be washed', async () => {
  const washed = await wash(onePage(), { allow: ['image/jpeg'] }, 'a.pdf')

  expect(washed).toEqual({ ok: false, reason: 'not-allowed' })
})

test('a file that lies on the disk is taken from there, and stays there', async () => {
  const path = join(home, 'given.jpg')
  writeFileSync(path, await picture())

  const washed = await washFile({ name: 'a.jpg', path }, { home })

  expect(washed).toMatchObject({ ok: true, file: { width: 60, height: 40 } })
  expect(await washFile({ name: 'a.jpg', path }, { home, maxBytes: 9 })).toMatchObject({
    reason: 'too-large',
  })
})
