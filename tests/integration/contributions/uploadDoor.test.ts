import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'

import { DELETE } from '@/app/api/contribute/files/[id]/route'
import { POST } from '@/app/api/contribute/files/route'
import { listUploads } from '@/commands/submission/files/listUploads'
import { uploadLimits } from '@/commands/submission/files/mayUpload'
import { forgetLimits, remoteHeader } from '@/plugins/gatekeeper'

import { type Bank, startBank } from '../../support/bank'
import { aForm, aPicture, listFolder, upload } from '../../support/uploads'

let bank: Bank
beforeAll(async () => {
  bank = await startBank()
})
beforeEach(async () => {
  await bank.emptyBank()
  forgetLimits(bank.payload)
  rmSync(join(process.env.DATA_DIR!, 'submissions'), { force: true, recursive: true })
})

afterEach(() => vi.restoreAllMocks())

const address = 'http://localhost:3000/api/contribute/files'

const sent = (body: BodyInit, headers: Record<string, string>) =>
  new Request(address, { method: 'POST', body, headers, duplex: 'half' } as RequestInit)

async function post(given: BodyInit, headers: Record<string, string>) {
  const response = await POST(sent(given, headers))
  // biome-ignore lint/suspicious/noExplicitAny: a test asserts what the answer holds
  const body: any = await response.json()
  return { body, headers: response.headers, status: response.status }
}

const picture = async () => new Uint8Array(await aPicture())

describe('a file that is sent', () => {
  test('is kept, and its sender is told what it is called now', async () => {
    const form = aForm(bank.payload)

    const { body, headers, status } = await post(await picture(), {
      'x-form': form,
      'x-file-name': encodeURIComponent('Vår gård.JPG'),
    })

    expect(status).toBe(201)
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(body).toMatchObject({
      ok: true,
      file: { name: 'Vår gård.jpg', mimeType: 'image/jpeg', width: 60, height: 40, notes: [] },
    })
    expect(Object.keys(body.file)).not.toContain('storedAs')
    expect(await listUploads(bank.payload, form)).toMatchObject([{ id: body.file.id }])
  })

  test.each([
    ['sv', 'Vi tar emot JPEG, PNG, WebP och PDF.'],
    ['en', 'We take JPEG, PNG, WebP and PDF.'],
  ])('and is none of ours is refused in words: %s', async (locale, words) => {
    const { body, status } = await post('GIF89a', {
      'x-form': aForm(bank.payload),
      'x-file-name': 'a.gif',
      'x-locale': locale,
    })

    expect(status).toBe(415)
    expect(body).toMatchObject({ ok: false, reason: 'not-allowed' })
    expect(body.message).toContain(words)
    expect(body.message).toMatch(/välj den igen|choose it again/)
  })

  test('with a name that nobody encoded is kept as well', async () => {
    const { status } = await post(await picture(), {
      'x-form': aForm(bank.payload),
      'x-file-name': '100%.jpg',
    })

    expect(status).toBe(201)
  })

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another site, says the browser', { 'sec-fetch-site': 'cross-site' }],
    ['a page of a neighbour', { 'sec-fetch-site': 'same-site' }],
  ])('from %s is refused', async (_, headers) => {
    const { body, status } = await post(await picture(), {
      'x-form': aForm(bank.payload),
      'x-file-name': 'a.jpg',
      ...headers,
    })

    expect([status, body.reason]).toEqual([403, 'elsewhere'])
    expect(listFolder('submissions')).toEqual([])
  })

  test.each(['', 'a'.repeat(63), 'null'])(
    'with a form we never gave is refused: "%s"',
    async (form) => {
      const { body, status } = await post(await picture(), {
        'x-form': form,
        'x-file-name': 'a.jpg',
      })

      expect([status, body.reason]).toEqual([403, 'form-unknown'])
    },
  )

  test('too many times from one address is told when to try again', async () => {
    const headers = { 'x-form': aForm(bank.payload), [remoteHeader]: '192.0.2.7' }
    for (let at = 0; at < uploadLimits.perAddressHour; at += 1) await post('', headers)

    const { body, headers: said, status } = await post('', headers)
    const other = await post('', { ...headers, [remoteHeader]: '198.51.100.7' })

    expect([status, body.reason]).toEqual([429, 'too-often'])
    expect(Number(said.get('retry-after'))).toBeGreaterThan(0)
    expect(other.body.reason).toBe('empty')
  })

  test('beside five others is refused before it is read', async () => {
    const form = aForm(bank.payload)
    for (let at = 0; at < 5; at += 1) await upload(bank.payload, form)
    let pulled = 0
    const count = () => {
      pulled += 1
    }
    const body = new ReadableStream({ pull: count }, { highWaterMark: 0 })

    const answer = await post(body, { 'x-form': form, 'x-file-name': 'a.jpg' })

    expect([answer.status, answer.body.reason]).toEqual([409, 'too-many'])
    expect(pulled).toBe(0)
  })
})

describe('a file that is too large', () => {
  test('and says so is refused before it is read', async () => {
    const { body, status } = await post('a', {
      'x-form': aForm(bank.payload),
      'x-file-name': 'a.jpg',
      'content-length': '9000000',
    })

    expect([status, body.reason]).toEqual([413, 'too-large'])
  })

  test('and never ends is read no further than it has to be', async () => {
    let given = 0
    let isLeft = false
    const endless = new ReadableStream({
      pull: (controller) => {
        given += 100_000
        controller.enqueue(new Uint8Array(100_000).fill(7))
      },
      cancel: () => {
        isLeft = true
      },
    })

    const { body, status } = await post(endless, {
      'x-form': aForm(bank.payload),
      'x-file-name': 'a.jpg',
    })

    expect([status, body.reason]).toEqual([413, 'too-large'])
    expect(given).toBeLessThan(9_000_000)
    expect(isLeft).toBe(true)
  })
})

describe('a file that is taken back', () => {
  const take = (id: string, form: string) =>
    DELETE(new Request(`${address}/${id}`, { method: 'DELETE', headers: { 'x-form': form } }), {
      params: Promise.resolve({ id }),
    })

  test('is gone, from the disk too', async () => {
    const form = aForm(bank.payload)
    const { id } = await upload(bank.payload, form)

    const response = await take(id, form)

    expect(response.status).toBe(200)
    expect(listFolder('submissions')).toEqual([])
  })

  test('in the moment in which its form is sent stays whole', async () => {
    const form = aForm(bank.payload)
    const { id } = await upload(bank.payload, form)
    const { deleteMany } = bank.payload.db
    vi.spyOn(bank.payload.db, 'deleteMany').mockImplementationOnce(async (asked) => {
      await bank.payload.db.updateOne({
        collection: 'submission-files',
        data: { purgeAt: null },
        id,
        returning: false,
      })
      return deleteMany.call(bank.payload.db, asked)
    })

    const response = await take(id, form)

    expect(response.status).toBe(404)
    expect(listFolder('submissions')).toHaveLength(1)
  })

  test('by somebody with another form stays, and whether it is there is not told', async () => {
    const form = aForm(bank.payload)
    const { id } = await upload(bank.payload, form)

    const theirs = await take(id, aForm(bank.payload))
    const none = await take('000000000000000000000000', aForm(bank.payload))

    expect([theirs.status, await theirs.text()]).toEqual([none.status, await none.text()])
    expect(theirs.status).toBe(404)
    expect(await listUploads(bank.payload, form)).toHaveLength(1)
  })
})
