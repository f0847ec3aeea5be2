'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { usePost } from '../../admin/move/usePost'
import { useWords } from '../../admin/useWords'

/** Confirms that the published text still holds, as the reader has just seen it. */
export function ConfirmButton({ rev }: Readonly<{ rev: number }>) {
  const post = usePost()
  const router = useRouter()
  const words = useWords()
  const [isBusy, setIsBusy] = useState(false)

  async function confirm() {
    setIsBusy(true)
    const refused = await post('confirm_current', { expectedRev: rev })
    setIsBusy(false)
    if (refused) {
      toast.error(refused.message)
      return
    }
    toast.success(words('freshness_confirmed'))
    router.refresh()
  }

  return (
    <Button disabled={isBusy} margin={false} onClick={confirm} size="medium">
      {words('review_confirm')}
    </Button>
  )
}
