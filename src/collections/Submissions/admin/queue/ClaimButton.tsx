'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { useMove } from '../useMove'
import { useWords } from '../useWords'

type Props = Readonly<{ id: string; rev: number; title: string }>

/** Takes up a submission from where it stands in the queue. Of two who do at once the second is told. */
export function ClaimButton({ id, rev, title }: Props) {
  const words = useWords()
  const move = useMove()
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)

  const claim = async () => {
    if (isBusy) return
    setIsBusy(true)
    setFault(null)
    const answer = await move(id, 'claim', { expectedRev: rev })
    setIsBusy(false)
    if (!answer.ok) setFault(answer.message)
    if (answer.ok || answer.status === 409) router.refresh()
  }

  return (
    <>
      <button
        aria-disabled={isBusy}
        aria-label={words.claimOf(title)}
        className="case-button"
        onClick={claim}
        type="button"
      >
        {words.claim}
      </button>
      {fault && (
        <span className="case-fault" role="alert">
          {fault}
        </span>
      )}
    </>
  )
}
