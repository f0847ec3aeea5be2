'use client'

import { useConfig } from '@payloadcms/ui'

import type { SubmissionMoveName } from '@/domain/submission/moves'

import { useLanguage, useWords } from './useWords'

/** What became of a wish: done, or why not, in words. `reason` is null where no answer came. */
export type MoveAnswer =
  | Readonly<{ ok: true; body: Readonly<Record<string, unknown>> }>
  | Readonly<{ ok: false; reason: string | null; status: number; message: string }>

export type MoveInput = Readonly<{ expectedRev: number; words?: string } & Record<string, unknown>>

/** Asks the service for a move of a submission. */
export function useMove() {
  const ask = useAskAboutCases()
  return (id: string, move: SubmissionMoveName, input: MoveInput) =>
    ask(`${id}/moves/${move}`, { body: input, method: 'POST' })
}

/** Asks the endpoints of submissions for something, in the language of the reader. */
export function useAskAboutCases() {
  const { config } = useConfig()
  const language = useLanguage()
  const words = useWords()

  return async (
    path: string,
    { body, method = 'GET' }: Readonly<{ body?: object; method?: string }> = {},
  ): Promise<MoveAnswer> => {
    const response = await fetch(`${config.serverURL}${config.routes.api}/submissions/${path}`, {
      ...(body && { body: JSON.stringify(body) }),
      credentials: 'include',
      headers: { 'Accept-Language': language, ...(body && { 'Content-Type': 'application/json' }) },
      method,
    }).catch(() => null) // said where it was asked
    const given = (await response?.json().catch(() => null)) as Given | null // not from us: said there too
    if (response?.ok) return { ok: true, body: given ?? {} }
    return {
      ok: false,
      message: given?.message ?? given?.errors?.[0]?.message ?? words.unreachable,
      reason: given?.reason ?? null,
      status: response?.status ?? 0,
    }
  }
}

type Given = Record<string, unknown> & {
  message?: string
  reason?: string
  errors?: { message?: string }[]
}
