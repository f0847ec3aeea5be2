import type { CaseExtract } from './exportCase'

/** An extract as one file to save: JSON that holds the files as well, in base64. */
export async function toDownload(reference: string, extract: CaseExtract): Promise<Response> {
  const { files, ...told } = extract
  const read: { name: string; base64: string }[] = []
  for (const file of files) {
    const bytes = await file.read()
    if (bytes) read.push({ base64: Buffer.from(bytes).toString('base64'), name: file.name })
  }
  return new Response(JSON.stringify({ ...told, files: read }, null, 2), {
    headers: {
      'Cache-Control': 'private, no-store',
      'Content-Disposition': `attachment; filename="${reference}.json"`,
      'Content-Type': 'application/json; charset=utf-8',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
