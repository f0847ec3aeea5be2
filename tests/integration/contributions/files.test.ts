import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createLocalReq, type PayloadRequest } from 'payload'
import sharp from 'sharp'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { claimUploads } from '@/commands/submission/files/claimUploads'
import { dropUpload } from '@/commands/submission/files/dropUpload'
import { eraseFiles } from '@/commands/submission/files/eraseFiles'
import { keepUpload } from '@/commands/submission/files/keepUpload'
import { listFiles } from '@/commands/submission/files/listFiles'
import { listUploads } from '@/commands/submission/files/listUploads'
import { readFileOf, toFileResponse } from '@/commands/submission/files/readFileOf'
import { inOneTransaction } from '@/commands/submission/inOneTransaction'

import { type Bank, startBank } from '../../support/bank'
import { send } from '../../support/contributions'
import { aForm, aPicture, listFolder, upload } from '../../support/uploads'

let bank: Bank
let req: PayloadRequest
beforeAll(async () => {
  bank = await startBank()
})
beforeEach(async () => {
  await bank.emptyBank()
  for (const name of ['submissions', 'quarantine']) {
    rmSync(join(process.env.DATA_DIR!, name), { force: true, recursive: true })
  }
  req = await createLocalReq({}, bank.payload)
})

const said = (id: string) => ({ id, alt: 'En gård', credit: 'Fotograf', hasRights: true })

describe('a file of a guest', () => {
  test('is kept washed, under a name that says nothing, with the name it had as a text', async () => {
    const form = aForm(bank.payload)
    const bytes = await sharp(await aPicture())
      .withExif({ IFD0: { Artist: 'CANARY' } })
      .toBuffer()

    const kept = await keepUpload(bank.payload, {
      bytes,
      formToken: form,
      name: '../../etc/Vår gård.jpg',
    })

    expect(kept).toMatchObject({
      ok: true,
      file: { name: 'Vår gård.jpg', mimeType: 'image/jpeg', width: 60, height: 40 },
    })
    const [name = '', ...more] = listFolder('submissions')
    expect(name).toMatch(/^[0-9a-f]{32}\.jpg$/)
    expect(more).toEqual([])
    expect(listFolder('quarantine')).toEqual([])
    const stored = readFileSync(join(process.env.DATA_DIR!, 'submissions', name))
    expect(bytes.includes('CANARY')).toBe(true)
    expect(stored.includes('CANARY')).toBe(false)
  })

  test('belongs to its form, and to no other', async () => {
    const [mine, yours] = [aForm(bank.payload), aForm(bank.payload)]
    const { id } = await upload(bank.payload, mine)

    expect(await listUploads(bank.payload, yours)).toEqual([])
    expect(await dropUpload(bank.payload, { formToken: yours, id })).toMatchObject({ ok: false })
    expect(await listUploads(bank.payload, mine)).toHaveLength(1)
    expect(await dropUpload(bank.payload, { formToken: mine, id: randomUUID() })).toMatchObject({
      ok: false,
    })

    expect(await dropUpload(bank.payload, { formToken: mine, id })).toEqual({ ok: true })
    expect(await listUploads(bank.payload, mine)).toEqual([])
    expect(listFolder('submissions')).toEqual([])
  })

  test.each(['', 'made up', randomUUID()])(
    'is not taken with a form we never gave: %s',
    async (formToken) => {
      const kept = await keepUpload(bank.payload, {
        bytes: await aPicture(),
        formToken,
        name: 'a.jpg',
      })

      expect(kept).toEqual({ ok: false, reason: 'form-unknown' })
      expect(listFolder('submissions')).toEqual([])
    },
  )

  test('is one of five, also when twelve come at once', async () => {
    const form = aForm(bank.payload)
    const bytes = await aPicture()

    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        keepUpload(bank.payload, { bytes, formToken: form, name: `${at}.jpg` }),
      ),
    )

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(5)
    expect(outcomes.filter((one) => !one.ok && one.reason === 'too-many')).toHaveLength(7)
    expect(await listUploads(bank.payload, form)).toHaveLength(5)
    expect(listFolder('submissions')).toHaveLength(5)
    expect(listFolder('quarantine')).toEqual([])
  })
})

describe('when the form is sent', () => {
  test('the files it names go along, and the others wait to be tidied away', async () => {
    const form = aForm(bank.payload)
    const [named, left] = [await upload(bank.payload, form), await upload(bank.payload, form)]
    const { id: submission } = await send(bank.payload)

    const claimed = await claimUploads(req, {
      files: [said(named.id), said(randomUUID())],
      formToken: form,
      submission,
    })

    expect(claimed).toBe(1)
    expect(await listFiles(req, submission)).toMatchObject([
      { id: named.id, alt: 'En gård', credit: 'Fotograf', hasRights: true },
    ])
    const waiting = await listUploads(bank.payload, form)
    expect(waiting.map(({ id }) => id)).toEqual([left.id])
  })

  test('files that went with one submission do not go with another', async () => {
    const form = aForm(bank.payload)
    const { id } = await upload(bank.payload, form)
    const [first, second] = [await send(bank.payload), await send(bank.payload)]
    await claimUploads(req, { files: [said(id)], formToken: form, submission: first.id })

    const again = await claimUploads(req, {
      files: [said(id)],
      formToken: form,
      submission: second.id,
    })

    expect(again).toBe(0)
    expect(await listFiles(req, first.id)).toHaveLength(1)
    expect(await dropUpload(bank.payload, { formToken: form, id })).toMatchObject({ ok: false })
  })
})

describe('reading a file', () => {
  test('gives it under headers that let nothing run', async () => {
    const form = aForm(bank.payload)
    const { id } = await upload(bank.payload, form, 'Å "b"\r\nX: y.jpg')
    const { id: submission } = await send(bank.payload)
    await claimUploads(req, { files: [said(id)], formToken: form, submission })

    const response = toFileResponse(await readFileOf(req, { file: id, submission }))

    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'private, no-store',
      'content-disposition': expect.stringMatching(
        /^inline; filename="[^"\r\n]*"; filename\*=UTF-8''/,
      ),
      'content-security-policy': "sandbox; default-src 'none'",
      'content-type': 'image/jpeg',
      'cross-origin-resource-policy': 'same-site',
      'x-content-type-options': 'nosniff',
    })
    expect((await sharp(Buffer.from(await response.arrayBuffer())).metadata()).format).toBe('jpeg')
  })

  test('of another submission finds nothing', async () => {
    const form = aForm(bank.payload)
    const { id } = await upload(bank.payload, form)
    const [mine, yours] = [await send(bank.payload), await send(bank.payload)]
    await claimUploads(req, { files: [said(id)], formToken: form, submission: mine.id })

    const read = await readFileOf(req, { file: id, submission: yours.id })

    expect(toFileResponse(read).status).toBe(404)
  })
})

describe('erasing', () => {
  test('takes the rows with the transaction and the files after it', async () => {
    const form = aForm(bank.payload)
    const { id } = await upload(bank.payload, form)
    const { id: submission } = await send(bank.payload)
    await claimUploads(req, { files: [said(id)], formToken: form, submission })

    const erased = await inOneTransaction(bank.payload, (inside) => eraseFiles(inside, submission))
    expect(listFolder('submissions')).toHaveLength(1)
    await erased.sweep()

    expect(erased.removed).toBe(1)
    expect(await listFiles(req, submission)).toEqual([])
    expect(listFolder('submissions')).toEqual([])
  })

  test('that is undone leaves the files where they are', async () => {
    const form = aForm(bank.payload)
    const { id } = await upload(bank.payload, form)
    const { id: submission } = await send(bank.payload)
    await claimUploads(req, { files: [said(id)], formToken: form, submission })

    const sweeps: (() => Promise<void>)[] = []
    const undone = inOneTransaction(bank.payload, async (inside) => {
      sweeps.push((await eraseFiles(inside, submission)).sweep)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    for (const sweep of sweeps) await sweep()

    expect(await listFiles(req, submission)).toHaveLength(1)
    expect(listFolder('submissions')).toHaveLength(1)
  })
})
