import { rm } from 'node:fs/promises'
import type { BasePayload } from 'payload'

import { most } from '@/domain/submission/contribution'
import { type FileReason, uploadHours } from '@/domain/submission/files'
import { tidyFileName } from '@/domain/submission/tidyFileName'
import { type GivenFile, type WashedFile, type WashOutcome, washFile } from '@/plugins/file-washer'

import { isTaken } from '../isTaken'
import { type StoredFile, toStoredFile } from './file'
import { formHashOf } from './formOf'
import { listOfForm } from './listUploads'
import { removeStored, storeFile } from './storage'
import { washing } from './washing'

export type Upload = Readonly<{
  /** The stamp of the form that the file was chosen in. */
  formToken: unknown
  /** What the sender calls it. */
  name: string
  bytes: Uint8Array
  now?: Date
}>

export type KeepOutcome =
  | Readonly<{ ok: true; file: StoredFile }>
  | Readonly<{ ok: false; reason: FileReason }>

/** So many uploads may wait for their forms in all; whoever wants to fill the disk fills this first. */
export const mostWaiting = 500

/**
 * Keeps a file of a guest: washed, under a name of our own, for a day unless its form is sent. A form
 * has five places; of many uploads at once no more than five are kept, and no more are washed.
 */
export async function keepUpload(payload: BasePayload, upload: Upload): Promise<KeepOutcome> {
  const { bytes, name, now = new Date() } = upload
  const formHash = formHashOf(payload, upload.formToken, now)
  if (!formHash) return refuse('form-unknown')

  if (await isFull(payload)) return refuse('busy')
  const kept = await listOfForm(payload, formHash)
  if (kept.length + underWayIn(formHash) >= most.files) return refuse('too-many')

  const washed = await washOneOf(formHash, { bytes, name })
  return washed.ok ? keep(payload, formHash, washed.file, name, now) : washed
}

async function keep(
  payload: BasePayload,
  formHash: string,
  { extension, path, ...washed }: WashedFile,
  name: string,
  now: Date,
): Promise<KeepOutcome> {
  const storedAs = await storeFile(path, extension).catch(async (err) => {
    await rm(path, { force: true })
    throw err
  })
  try {
    const row = await takeSlot(payload, formHash, {
      ...washed,
      formHash,
      name: tidyFileName(name, extension),
      purgeAt: new Date(now.getTime() + uploadHours * 3_600_000).toISOString(),
      storedAs,
    })
    if (row) return { ok: true, file: toStoredFile(row) }
  } catch (err) {
    await removeStored([storedAs])
    throw err
  }
  await removeStored([storedAs])
  return refuse('too-many')
}

/** Takes the first of the places of a form that is free, or none. The key of a place is unique. */
async function takeSlot(payload: BasePayload, formHash: string, data: Record<string, unknown>) {
  for (let place = 0; place < most.files; place += 1) {
    try {
      return await payload.db.create({
        collection: 'submission-files',
        data: { ...data, slot: `${formHash}:${place}` },
      })
    } catch (err) {
      if (!isTaken(err)) throw err
    }
  }
  return null
}

async function isFull(payload: BasePayload): Promise<boolean> {
  const { totalDocs } = await payload.db.count({
    collection: 'submission-files',
    where: {
      and: [
        { formHash: { exists: true } },
        { purgeAt: { greater_than: new Date(0).toISOString() } },
      ],
    },
  })
  return totalDocs >= mostWaiting
}

const key = Symbol.for('innovationslabbet.uploads')

/** How many files of each form are being washed in this process. */
function underWay(): Map<string, number> {
  const shared = globalThis as { [key]?: Map<string, number> }
  shared[key] ??= new Map()
  return shared[key]
}

const underWayIn = (formHash: string): number => underWay().get(formHash) ?? 0

/** Counts a file while it is washed, so that a form cannot have more washed than it has places for. */
async function washOneOf(formHash: string, file: GivenFile): Promise<WashOutcome> {
  underWay().set(formHash, underWayIn(formHash) + 1)
  try {
    return await washFile(file, washing())
  } finally {
    const left = underWayIn(formHash) - 1
    if (left > 0) underWay().set(formHash, left)
    else underWay().delete(formHash)
  }
}

const refuse = (reason: FileReason) => ({ ok: false, reason }) as const
