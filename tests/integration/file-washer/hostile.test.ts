import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
} from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { afterAll, afterEach, describe, expect, test } from 'vitest'

import { washFile } from '@/plugins/file-washer'

import { type Clean, canary, hostileFiles } from '../../support/hostileFiles'

const home = mkdtempSync(join(tmpdir(), 'washing-'))
afterAll(() => rmSync(home, { force: true, recursive: true }))
afterEach(() => {
  for (const name of readdirSync(home)) rmSync(join(home, name), { recursive: true })
})

const refused = hostileFiles.filter(({ outcome }) => typeof outcome === 'string')
const cleaned = hostileFiles.filter(({ outcome }) => typeof outcome !== 'string')

test('there are hostile files enough, each of its own', () => {
  expect(hostileFiles.length).toBeGreaterThanOrEqual(60)
  expect(new Set(hostileFiles.map(({ what }) => what)).size).toBe(hostileFiles.length)
})

describe('is refused', () => {
  test.each(refused)('$what: $outcome', async ({ make, name, outcome }) => {
    const washed = await washFile({ bytes: await make(), name }, { home })

    expect(washed).toEqual({ ok: false, reason: outcome })
    expect(readdirSync(home)).toEqual([])
  })
})

describe('comes out clean', () => {
  test.each(cleaned)('$what', async ({ isPacked, make, name, outcome }) => {
    const wish = outcome as Clean // as filtered
    const bytes = await make()
    expect(bytes.includes(canary)).toBe(!isPacked)

    const washed = await washFile({ bytes, name }, { home })

    if (!washed.ok) throw new Error(`refused: ${washed.reason}`)
    const { file } = washed
    const out = readFileSync(file.path)
    expect(readdirSync(home)).toHaveLength(1)
    expect(file).toMatchObject({
      bytes: out.length,
      mimeType: wish.mimeType,
      notes: wish.notes ?? [],
    })
    for (const mark of [canary, ...(wish.lacks ?? [])])
      expect(out.includes(mark), String(mark)).toBe(false)
    if (wish.mimeType === 'application/pdf') await expectPlainPdf(out, wish)
    else await expectPlainImage(out, wish)
  })
})

async function expectPlainImage(out: Buffer, { corner, height, mimeType, width }: Clean) {
  const {
    exif,
    format,
    height: high,
    icc,
    iptc,
    orientation,
    pages,
    space,
    width: wide,
    xmp,
  } = await sharp(out).metadata()
  expect({ exif, icc, iptc, orientation, pages, xmp }).toEqual({})
  expect(`image/${format}`).toBe(mimeType)
  expect(space).toBe('srgb')
  expect([wide, high]).toEqual([width, height])
  if (!corner) return

  const { data } = await sharp(out)
    .extract({ left: 3, top: 3, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  for (const at of [0, 1, 2] as const) expect(Math.abs(data[at]! - corner[at])).toBeLessThan(25)
}

/** Read anew, by eyes of its own: what stands in the tree, and in everything that is packed. */
async function expectPlainPdf(out: Buffer, { pages }: Clean) {
  const document = await PDFDocument.load(out, { updateMetadata: false })
  expect(document.getPageCount()).toBe(pages)
  expect(out.toString('latin1')).not.toMatch(
    /\/(JavaScript|OpenAction|Launch|EmbeddedFiles?|AcroForm|XFA|RichMedia|GoToR|SubmitForm|Metadata|PieceInfo|Outlines|StructTreeRoot|ObjStm|Filespec|Author|Creator)\b/,
  )
  expect(document.context.trailerInfo.Info).toBeUndefined()
  expect([...document.catalog.keys()].map((key) => key.decodeText()).toSorted()).toEqual(
    expect.not.arrayContaining(['AA', 'Names', 'OpenAction', 'URI', 'Perms']),
  )
  for (const [, object] of document.context.enumerateIndirectObjects()) look(object)
}

function look(object: PDFObject): void {
  if (object instanceof PDFRawStream) {
    expect(Buffer.from(object.getContents()).includes(canary)).toBe(false)
    look(object.dict)
  } else if (object instanceof PDFArray) {
    for (const one of object.asArray()) look(one)
  } else if (object instanceof PDFDict) {
    for (const name of ['AA', 'EF', 'AF', 'Next', 'FS']) {
      expect(object.has(PDFName.of(name)), name).toBe(false)
    }
    expect(object.lookup(PDFName.of('S'))).not.toBe(PDFName.of('JavaScript'))
    for (const value of object.values()) look(value)
  }
}
