/** What the server answered, or in words why it did not do what was asked; null when it was not reached. */
export type Answered<Answer> =
  | Readonly<{ ok: true; answer: Answer }>
  | Readonly<{ ok: false; message: string | null }>

/** Asks the API for something as the person at the screen. */
export async function askServer<Answer>(
  url: string,
  { body, language }: Readonly<{ language: string; body?: object }>,
): Promise<Answered<Answer>> {
  const response = await fetch(url, {
    credentials: 'include',
    headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body), method: 'POST' }),
  }).catch(() => null) // said where it was asked
  const answer = await response?.json().catch(() => null) // not from us, and said there as well
  if (response?.ok && answer) return { ok: true, answer }

  return { ok: false, message: answer?.message ?? answer?.errors?.[0]?.message ?? null }
}
