import type { CaseExtract } from './exportCase'

/** An extract with its files in it as base64, so that there is one thing to hand out. */
export async function withFiles({ files, ...extract }: CaseExtract): Promise<object> {
  const read: Readonly<{ name: string; base64: string | null }>[] = []
  // one after the other: the files of a case are large
  for (const { name, read: readFile } of files) {
    const bytes = await readFile()
    read.push({ base64: bytes && Buffer.from(bytes).toString('base64'), name })
  }
  return { ...extract, files: read }
}
