/** Reads what is sent, up to a limit. Null for more than that: the rest is left where it is. */
export async function readBody(request: Request, most: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null

  const parts: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > most) {
      await reader.cancel().catch(() => {}) // whoever sends may have left already
      return null
    }
    parts.push(value)
  }
  return Buffer.concat(parts)
}
