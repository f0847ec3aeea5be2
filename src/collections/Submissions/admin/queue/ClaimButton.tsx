'use client'

import { useRouter } from 'next/navigation'
import { type MouseEvent, useState } from 'react'

import { announce } from '../case/news'
import { useMove } from '../useMove'
import { useWords } from '../useWords'

type Props = Readonly<{ id: string; rev: number; title: string }>

/** Takes up a submission from where it stands in the queue. Of two who do at once the second is told. */
export function ClaimButton({ id, rev, title }: Props) {
  const words = useWords()
  const move = useMove()
  const router = useRouter()
  const [isBusy, setIsBusy] = useState(false)

  const claim = async (event: MouseEvent<HTMLButtonElement>) => {
    if (isBusy) return
    // the button goes with what it was for; the way to the case is next
    const link = event.currentTarget.closest('tr')?.querySelector('a')
    setIsBusy(true)
    const answer = await move(id, 'claim', { expectedRev: rev })
    setIsBusy(false)
    announce(answer.ok ? words.claimed(title) : answer.message)
    if (!answer.ok && answer.status !== 409) return
    link?.focus()
    router.refresh()
  }

  return (
    <button
      aria-disabled={isBusy}
      aria-label={words.claimOf(title)}
      className="case-button"
      onClick={claim}
      type="button"
    >
      {words.claim}
    </button>
  )
}
