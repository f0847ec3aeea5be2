'use client'

import { useTranslation } from '@payloadcms/ui'

import type { FieldError } from '../../refusal'
import { useWords } from '../useWords'
import { useWorkflowUrl } from '../workflowStore'

/** Why a move was refused: a code, words, and the fields they are about. */
export type Refused = Readonly<{
  /** Null where no answer came. */
  reason: string | null
  message: string
  errors: readonly FieldError[]
}>

/** Asks the server for a move of the document on the screen; the answer is a refusal, or null. */
export function usePost(): (move: string, body: object) => Promise<Refused | null> {
  const url = useWorkflowUrl()
  const { i18n } = useTranslation()
  const words = useWords()

  return async (move, body) => {
    const unreachable = { reason: null, message: words('ui_failed'), errors: [] }
    const response = await fetch(`${url}/${move}`, {
      body: JSON.stringify(body),
      credentials: 'include',
      headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
      method: 'POST',
    }).catch(() => null) // said in the form
    if (!response) return unreachable
    if (response.ok) return null

    const answer = await response.json().catch(() => ({})) // not from us, and said in the form
    const { errors, message, reason } = answer as {
      errors?: Said[]
      message?: string
      reason?: string
    }
    const said = message ?? errors?.[0]?.message
    return said
      ? { reason: reason ?? null, message: said, errors: errors?.[0]?.data?.errors ?? [] }
      : unreachable
  }
}

type Said = { message?: string; data?: { errors?: FieldError[] } }
