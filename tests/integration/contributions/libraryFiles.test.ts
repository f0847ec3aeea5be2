import { existsSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { releaseFiles } from '@/commands/releaseFiles'
import { claimUploads } from '@/commands/submission/files/claimUploads'
import { keepUpload } from '@/commands/submission/files/keepUpload'
import { listFiles } from '@/commands/submission/files/listFiles'
import { listUploads } from '@/commands/submission/files/listUploads'
import { moveToLibrary } from '@/commands/submission/files/moveToLibrary'
import { tidyFiles } from '@/commands/submission/files/tidyFiles'
import { inOneTransaction } from '@/commands/submission/inOneTransaction'

import { type Bank, startBank } from '../../support/bank'
import { send } from '../../support/contributions'
import { aDocument, aForm, listFolder, upload } from '../../support/uploads'

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

const later = (minutes: number) => new Date(Date.now() + minutes * 60_000)
const mediaFiles = () =>
  readdirSync(process.env.MEDIA_DIR!).filter((name) => name.startsWith('bidrag-'))

/** A submission with a picture that may be shared, one that says nothing, one without rights, and a PDF. */
async function aSubmissionWithFiles() {
  const form = aForm(bank.payload)
  const shown = await upload(bank.payload, form, 'gård.jpg')
  const silent = await upload(bank.payload, form, 'tyst.jpg')
  const closed = await upload(bank.payload, form, 'inte vår.jpg')
  const kept = await keepUpload(bank.payload, {
    bytes: await aDocument(),
    formToken: form,
    name: 'Rapport 2025.pdf',
  })
  if (!kept.ok) throw new Error(kept.reason)
  const { id } = await send(bank.payload)
  await claimUploads(req, {
    files: [
      { id: shown.id, alt: 'En gård med odlingslådor', credit: 'Fotograf', hasRights: true },
      { id: silent.id, alt: '  ', credit: '', hasRights: true },
      { id: closed.id, alt: 'En gård', credit: '', hasRights: false },
      { id: kept.file.id, alt: '', credit: 'Bolaget', hasRights: true },
    ],
    formToken: form,
    submission: id,
  })
  return { id, shown, silent, closed, pdf: kept.file }
}

describe('moving to the library', () => {
  test('takes what may be shared and says what it shows, and tells why the rest stays', async () => {
    const { closed, id, shown, silent } = await aSubmissionWithFiles()

    const moved = await moveToLibrary(req, id, bank.users.editor.id)

    expect(moved.left).toEqual([
      { id: silent.id, name: 'tyst.jpg', reason: 'no-alt' },
      { id: closed.id, name: 'inte vår.jpg', reason: 'no-rights' },
    ])
    const [image = ''] = moved.media
    const media = await bank.payload.findByID({
      collection: 'media',
      id: image,
      depth: 0,
      locale: 'sv',
    })
    expect(media).toMatchObject({
      alt: 'En gård med odlingslådor',
      credit: 'Fotograf',
      licence: 'Får spridas fritt med angiven källa',
      mimeType: 'image/jpeg',
      released: false,
      uploadedBy: bank.users.editor.id,
    })
    expect(media.filename).toMatch(/^bidrag-[0-9a-f]{16}\.jpg$/)
    const [file = ''] = moved.documents
    expect(
      await bank.payload.findByID({ collection: 'documents', id: file, depth: 0, locale: 'sv' }),
    ).toMatchObject({ title: 'Rapport 2025', credit: 'Bolaget', mimeType: 'application/pdf' })
    const source = (await listFiles(req, id)).find((one) => one.id === shown.id)
    expect(source?.movedTo).toEqual({ relationTo: 'media', value: image })
  })

  test('twice moves each file once', async () => {
    const { id } = await aSubmissionWithFiles()

    const first = await moveToLibrary(req, id, bank.users.editor.id)
    const second = await moveToLibrary(req, id, bank.users.admin.id)

    expect(second).toEqual(first)
    expect((await bank.payload.db.count({ collection: 'media' })).totalDocs).toBe(1)
    expect((await bank.payload.db.count({ collection: 'documents' })).totalDocs).toBe(1)
  })

  test('shows nothing to visitors before something that shows it is published', async () => {
    const { id } = await aSubmissionWithFiles()
    const { media } = await moveToLibrary(req, id, bank.users.editor.id)

    const before = await bank.rest('GET', `/media/${media[0]}`)
    await releaseFiles(bank.payload, media)
    const after = await bank.rest('GET', `/media/${media[0]}`)

    expect(before.status).toBe(404)
    expect(after.status).toBe(200)
  })

  test('that is undone leaves no document, and what it left on the disk is tidied away', async () => {
    const { id } = await aSubmissionWithFiles()

    const undone = inOneTransaction(bank.payload, async (inside) => {
      await moveToLibrary(inside, id, bank.users.editor.id)
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect((await bank.payload.db.count({ collection: 'media' })).totalDocs).toBe(0)
    await tidyFiles(bank.payload, later(20))

    expect(mediaFiles()).toEqual([])
    expect((await moveToLibrary(req, id, bank.users.editor.id)).media).toHaveLength(1)
    await tidyFiles(bank.payload, later(20))
    expect(mediaFiles().length).toBeGreaterThan(0)
  })
})

describe('tidying', () => {
  test('takes uploads whose form was not sent within a day, and no others', async () => {
    const { id } = await aSubmissionWithFiles()
    const form = aForm(bank.payload)
    await upload(bank.payload, form)

    await tidyFiles(bank.payload, later(23 * 60))
    expect(await listUploads(bank.payload, form)).toHaveLength(1)
    await tidyFiles(bank.payload, later(24 * 60 + 1))

    expect(await listUploads(bank.payload, form)).toHaveLength(0)
    expect(await listFiles(req, id)).toHaveLength(4)
    expect(listFolder('submissions')).toHaveLength(4)
  })

  test('takes files that no row knows, once they have had time to get one', async () => {
    const stray = join(process.env.DATA_DIR!, 'submissions', `${'a'.repeat(32)}.jpg`)
    await upload(bank.payload, aForm(bank.payload))
    writeFileSync(stray, 'left by a process that was killed')

    await tidyFiles(bank.payload, later(10))
    expect(existsSync(stray)).toBe(true)
    await tidyFiles(bank.payload, later(20))

    expect(existsSync(stray)).toBe(false)
    expect(listFolder('submissions')).toHaveLength(1)
  })

  test('takes uploads whose file is gone, but not while the whole disk is', async () => {
    const { id } = await aSubmissionWithFiles()
    const form = aForm(bank.payload)
    const { storedAs } = await upload(bank.payload, form)
    rmSync(join(process.env.DATA_DIR!, 'submissions', storedAs))

    await tidyFiles(bank.payload, later(20))
    expect(await listUploads(bank.payload, form)).toEqual([])

    const other = aForm(bank.payload)
    await upload(bank.payload, other)
    rmSync(join(process.env.DATA_DIR!, 'submissions'), { recursive: true })
    await tidyFiles(bank.payload, later(20))

    expect(await listUploads(bank.payload, other)).toHaveLength(1)
    expect(await listFiles(req, id)).toHaveLength(4)
  })

  test('takes rows and files of a submission that is gone', async () => {
    const { id } = await aSubmissionWithFiles()
    await bank.payload.db.deleteOne({ collection: 'submissions', where: { id: { equals: id } } })

    await tidyFiles(bank.payload)

    expect((await bank.payload.db.count({ collection: 'submission-files' })).totalDocs).toBe(0)
    expect(listFolder('submissions')).toEqual([])
  })

  test('takes what a killed process left in the quarantine', async () => {
    await upload(bank.payload, aForm(bank.payload))
    const left = join(process.env.DATA_DIR!, 'quarantine', 'clean-left.jpg')
    writeFileSync(left, 'half')
    utimesSync(left, new Date(), later(-60))

    await tidyFiles(bank.payload)

    expect(existsSync(left)).toBe(false)
  })
})
