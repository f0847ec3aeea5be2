import { beforeAll, beforeEach, expect, test } from 'vitest'

import { findItem } from '@/queries/findItem'

import { type Bank, startBank } from '../../support/bank'
import { expectComplaint } from '../../support/complaints'
import { anExample } from '../../support/items'
import { publish } from '../../support/publish'
import { aReader } from '../../support/reader'

let bank: Bank

beforeAll(async () => {
  bank = await startBank()
})
beforeEach(() => bank.emptyBank())

/** One black pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
)

async function upload(
  fields: Record<string, unknown>,
  { name = 'gard.png', type = 'image/png', bytes = png } = {},
) {
  const body = new FormData()
  body.set('file', new File([new Uint8Array(bytes)], name, { type }))
  body.set('_payload', JSON.stringify(fields))
  return bank.rest('POST', '/api/media', { as: 'partner', body })
}

test('an image without a description is refused', async () => {
  const { body, status } = await upload({})

  expect(status).toBe(400)
  expect(body.errors[0].data.errors[0].path).toBe('alt')
})

test('nobody reaches an image before something that shows it is published', async () => {
  const image = (await upload({ alt: 'En gård', released: true })).body.doc

  const asPublic = await bank.rest('GET', `/api/media/${image.id}`)
  const asUploader = await bank.rest('GET', `/api/media/${image.id}`, { as: 'partner' })
  const file = await bank.rest('GET', `/api/media/file/${image.filename}`)

  expect(asPublic.status).not.toBe(200)
  expect(file.status).not.toBe(200)
  expect(asUploader.status).toBe(200)
})

test('publishing an item releases the images it shows', async () => {
  const image = (await upload({ alt: 'En gård' })).body.doc
  const example = await bank.keep('examples', anExample({ image: image.id, slug: 'garden' }))

  await publish(bank, 'examples', example.id)

  expect((await bank.rest('GET', `/api/media/file/${image.filename}`)).status).toBe(200)
  expect(await findItem(aReader(bank), 'example', 'garden')).toMatchObject({
    image: { alt: 'En gård' },
  })
})

test.each([
  [
    'a drawing with a script',
    'rita.svg',
    'image/svg+xml',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  ],
  [
    'a page that says it is an image',
    'bild.jpg',
    'image/jpeg',
    '<html><script>alert(1)</script></html>',
  ],
])('%s is refused', async (_, name, type, text) => {
  expectComplaint(/Invalid MIME type/)

  const { status } = await upload({ alt: 'x' }, { name, type, bytes: Buffer.from(text) })

  expect(status).toBe(400)
})
