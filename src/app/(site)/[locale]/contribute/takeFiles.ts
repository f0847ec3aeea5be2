import type { FormState, KeptFile, Problem } from '@/components/contribute/formState'
import type { FileWords } from '@/domain/submission/readForm'
import type { Reader } from '@/queries/reader'

type Given = Readonly<{
  chosen: readonly File[]
  remove: string
  words: readonly FileWords[]
}>

type Taken = Pick<FormState, 'files' | 'problems' | 'reason' | 'refused'>

/** Takes in the files of a form that was sent without scripts, and lists those it has by now. */
export async function takeFiles(
  _payload: Reader['payload'],
  _stamp: string,
  { words }: Given,
): Promise<Taken> {
  const files: readonly KeptFile[] = []
  return { files, problems: listWithoutRights(files, words), reason: null, refused: [] }
}

/** A file may only be shared by somebody who says so. */
function listWithoutRights(
  files: readonly KeptFile[],
  words: readonly FileWords[],
): readonly Problem[] {
  return files
    .filter(({ id }) => !words.find((one) => one.id === id)?.hasRights)
    .map(({ id, name }) => ({ fault: 'rights', field: `files.${id}.rights`, name }))
}
