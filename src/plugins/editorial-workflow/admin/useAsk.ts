'use client'

import { useTranslation } from '@payloadcms/ui'

import { useWorkflowUrl } from './workflowStore'

/**
 * Asks about the workflow of the document on the screen: where it stands, or what is named. Null
 * where no answer came.
 */
export function useAsk(): <Answer>(question?: string) => Promise<Answer | null> {
  const url = useWorkflowUrl()
  const { i18n } = useTranslation()

  return async <Answer>(question?: string) => {
    const response = await fetch(question ? `${url}/${question}` : `${url}`, {
      credentials: 'include',
      headers: { 'Accept-Language': i18n.language },
    }).catch(() => null) // whoever asks says so
    return response?.ok ? ((await response.json()) as Answer) : null // the shape that the server promises
  }
}
