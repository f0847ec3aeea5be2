'use client'

import { Button, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { say } from '../words'

/** Lets somebody send a letter again that could not be delivered. */
export function SendAgain() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const state = useFormFields(([fields]) => fields.state?.value)
  const [said, setSaid] = useState('')
  const router = useRouter()

  async function ask() {
    const answer = await fetch(`/api/letters/${id}/send-again`, {
      credentials: 'include',
      headers: { 'Accept-Language': i18n.language },
      method: 'POST',
    }).catch(() => null) // said beside the button
    const body = (await answer?.json().catch(() => null)) as { message?: string } | null
    setSaid(body?.message ?? say('again_failed', i18n.language))
    if (answer?.ok) router.refresh()
  }

  return (
    <div style={{ alignItems: 'center', display: 'flex', gap: '1rem' }}>
      {state === 'failed' ? (
        <Button buttonStyle="secondary" margin={false} onClick={ask} type="button">
          {say('again', i18n.language)}
        </Button>
      ) : null}
      <p aria-live="polite" style={{ margin: 0 }}>
        {said}
      </p>
    </div>
  )
}
