'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { useWords } from '../../admin/useWords'
import type { DeskRow } from '../../desk/toRows'
import type { BulkMove } from '../bulkMoves'
import type { BulkResult } from '../moveMany'

/** As many as are sent at a time, so that the reader sees it go on. */
const portion = 5

/** Sends a wish about many documents, some at a time, and gathers what became of each. */
export function useBulk() {
  const words = useWords()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [done, setDone] = useState(0)
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const [results, setResults] = useState<readonly BulkResult[] | null>(null)

  async function ask(move: BulkMove, rows: readonly DeskRow[], details: object) {
    const items = rows.map(({ collection, id, rev }) => ({ collection, id, expectedRev: rev }))
    const response = await fetch(`${config.serverURL}${config.routes.api}/workflow/bulk`, {
      body: JSON.stringify({ ...details, items, transition: move }),
      credentials: 'include',
      headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
      method: 'POST',
    }).catch(() => null) // said in the dialog
    const body = (await response?.json().catch(() => null)) as Answer | null // not from us: said there too
    return body?.results ?? { message: body?.message ?? words('ui_failed') }
  }

  async function send(move: BulkMove, rows: readonly DeskRow[], details: object) {
    setBusy(true)
    setFault(null)
    setDone(0)
    const gathered: BulkResult[] = []
    for (let first = 0; first < rows.length; first += portion) {
      const some = rows.slice(first, first + portion)
      const answer = await ask(move, some, details)
      if ('message' in answer) {
        // nothing has come of anything: what is typed stays, to be sent again
        if (gathered.length === 0) {
          setFault(answer.message)
          setBusy(false)
          return
        }
        gathered.push(...rows.slice(first).map((row) => toUnsent(row, answer.message)))
        break
      }
      gathered.push(...answer)
      setDone(gathered.length)
    }
    setBusy(false)
    setResults(gathered)
  }

  return { done, fault, isBusy, results, send }
}

type Answer = { results?: BulkResult[]; message?: string }

function toUnsent({ collection, id }: DeskRow, message: string): BulkResult {
  return { collection, id, ok: false, reason: 'not-sent', message, status: 0 }
}
