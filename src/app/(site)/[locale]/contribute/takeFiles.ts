import { dropUpload } from '@/commands/submission/files/dropUpload'
import { keepUpload } from '@/commands/submission/files/keepUpload'
import { listUploads } from '@/commands/submission/files/listUploads'
import { mayUpload } from '@/commands/submission/files/mayUpload'
import type { FormState, KeptFile, Problem } from '@/components/contribute/formState'
import { type FileReason, largestFile } from '@/domain/submission/files'
import type { FileWords } from '@/domain/submission/readForm'
import type { Locale } from '@/domain/vocabulary/locales'
import { messagesOf } from '@/i18n/messagesOf'
import type { Reader } from '@/queries/reader'

type Bank = Reader['payload']

type Given = Readonly<{
  address: string | null
  chosen: readonly File[]
  /** Whether the form was sent only to add the files. */
  isOnlyFiles: boolean
  locale: Locale
  /** The id of a file to take back. */
  remove: string
  stamp: string
  words: readonly FileWords[]
}>

type Taken = Pick<FormState, 'files' | 'problems' | 'reason' | 'refused'>

/**
 * Takes in the files of a form that was sent without scripts, and lists all it has by now. A file
 * that was not taken brings the form back; so does a button that is about files alone.
 */
export async function takeFiles(bank: Bank, given: Given): Promise<Taken> {
  const { isOnlyFiles, remove, stamp, words } = given
  if (remove) await dropUpload(bank, { formToken: stamp, id: remove })

  const refused = await keepAll(bank, given)
  const files = (await listUploads(bank, stamp)).map(toKept)
  return {
    files,
    problems: listWithoutRights(files, words),
    reason: reasonOf({ isOnlyFiles, refused: refused.length, removed: remove !== '' }),
    refused,
  }
}

async function keepAll(bank: Bank, { address, chosen, locale, stamp }: Given) {
  const refused: { name: string; message: string }[] = []
  // one after the other: washing a picture takes memory
  for (const file of chosen) {
    const reason = await keepOne(bank, { address, file, stamp })
    if (reason) {
      refused.push({ message: messagesOf(locale).guestFiles.reasons[reason], name: file.name })
    }
  }
  return refused
}

async function keepOne(
  bank: Bank,
  { address, file, stamp }: Readonly<{ address: string | null; file: File; stamp: string }>,
): Promise<FileReason | null> {
  const may = await mayUpload(bank, { address, formToken: stamp })
  if (!may.ok) return may.reason
  if (file.size > largestFile) return 'too-large'

  const bytes = new Uint8Array(await file.arrayBuffer())
  const kept = await keepUpload(bank, { bytes, formToken: stamp, name: file.name })
  return kept.ok ? null : kept.reason
}

function reasonOf({
  isOnlyFiles,
  refused,
  removed,
}: Readonly<{ isOnlyFiles: boolean; refused: number; removed: boolean }>) {
  if (refused > 0) return 'files'
  if (removed) return 'removed'
  return isOnlyFiles ? 'uploaded' : null
}

const toKept = ({ bytes, id, mimeType, name }: KeptFile): KeptFile => ({
  bytes,
  id,
  mimeType,
  name,
})

/** A file may only be shared by somebody who says so. */
const listWithoutRights = (
  files: readonly KeptFile[],
  words: readonly FileWords[],
): readonly Problem[] =>
  files
    .filter(({ id }) => !words.find((one) => one.id === id)?.hasRights)
    .map(({ id, name }) => ({ fault: 'rights', field: `files.${id}.rights`, name }))
