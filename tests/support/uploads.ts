import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { BasePayload } from 'payload'
import sharp from 'sharp'

import { keepUpload } from '@/commands/submission/files/keepUpload'
import { issueForm } from '@/plugins/gatekeeper'

/** A small photograph of nothing. */
export const aPicture = (colour = 'seagreen'): Promise<Buffer> =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: colour } })
    .jpeg()
    .toBuffer()

/** The stamp of a form that was opened just now. */
export const aForm = ({ secret }: BasePayload): string => issueForm(secret, new Date())

/** Uploads a picture with a form, and says what it became. */
export async function upload(payload: BasePayload, formToken: string, name = 'gård.jpg') {
  const kept = await keepUpload(payload, { bytes: await aPicture(), formToken, name })
  if (!kept.ok) throw new Error(kept.reason)
  return kept.file
}

/** The names of what lies in a folder of the data of this bank. */
export function listFolder(name: 'submissions' | 'quarantine'): string[] {
  const folder = join(process.env.DATA_DIR ?? '', name)
  return existsSync(folder) ? readdirSync(folder) : []
}

/** A one-page document that says little. */
export async function aDocument(): Promise<Buffer> {
  const document = await PDFDocument.create()
  document.addPage([300, 300]).drawText('Rapport', { x: 20, y: 200 })
  return Buffer.from(await document.save())
}
