'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'

import type { SubmissionMoveName } from '@/domain/submission/moves'

import { type MoveAnswer, useMove } from '../useMove'
import { useWords } from '../useWords'
import { announce } from './news'

/** The newest revision that this window has made of each case: two ticks in a row are no conflict. */
const made = new Map<string, number>()

/** One wish after the other, so that each knows what the one before has made. */
let last: Promise<unknown> = Promise.resolve()

export type Refused = Extract<MoveAnswer, { ok: false }>

/** Makes moves with the case on the screen, and reads it anew afterwards. */
export function useCaseMove(id: string, rev: number) {
  const move = useMove()
  const words = useWords()
  const router = useRouter()
  const [sending, setSending] = useState(0)
  const [isReading, read] = useTransition()
  const [refused, setRefused] = useState<Refused | null>(null)

  const readAnew = () => {
    setRefused(null)
    read(() => router.refresh())
  }
  const send = async (name: SubmissionMoveName, input: Readonly<Record<string, unknown>> = {}) => {
    setSending((count) => count + 1)
    setRefused(null)
    const wish = last.then(() =>
      move(id, name, { ...input, expectedRev: Math.max(rev, made.get(id) ?? 0) }),
    )
    last = wish
    const answer = await wish
    setSending((count) => count - 1)
    if (!answer.ok) {
      setRefused(answer)
      return false
    }
    made.set(id, revIn(answer.body))
    announce(words.made[name] ?? '')
    read(() => router.refresh())
    return true
  }

  return { isBusy: sending > 0 || isReading, readAnew, refused, send, setRefused }
}

function revIn({ submission }: Readonly<Record<string, unknown>>): number {
  const { rev } = (submission ?? {}) as { rev?: unknown } // as the service promises
  return typeof rev === 'number' ? rev : 0
}
