import type { PayloadRequest } from 'payload'

import { claimUploads, type SaidOfFile } from '@/commands/submission/files/claimUploads'
import { formHashOf } from '@/commands/submission/files/formOf'
import { listFiles } from '@/commands/submission/files/listFiles'
import { listOfForm } from '@/commands/submission/files/listUploads'

/** The files that were uploaded with a form, and what is said of them. */
export type AttachedFiles = Readonly<{ formToken: string; files: readonly SaidOfFile[] }>

type Attachable = Readonly<{ ok: true; names: readonly string[]; claim: () => Promise<void> }>

/** How many files a case can have in all: those of the contribution, and of what is written later. */
const mostInCase = 15

/** Looks whether the files of a form can go to a case: their names, and how they are claimed once it is sure. */
export async function attachFiles(
  req: PayloadRequest,
  submission: string,
  attached: AttachedFiles | null,
  now: Date,
): Promise<Attachable | Readonly<{ ok: false }>> {
  if (!attached || attached.files.length === 0)
    return { claim: async () => {}, names: [], ok: true }

  const formHash = formHashOf(req.payload, attached.formToken, now)
  const uploads = formHash ? await listOfForm(req.payload, formHash, req) : []
  const ours = uploads.filter(
    ({ id, submission: owner }) => !owner && attached.files.some((file) => file.id === id),
  )
  const before = await listFiles(req, submission)
  const isTooMuch = before.length + ours.length > mostInCase
  if (isTooMuch || ours.length < attached.files.length) return { ok: false }

  return {
    claim: async () => void (await claimUploads(req, { ...attached, now, submission })),
    names: ours.map(({ name }) => name),
    ok: true,
  }
}
