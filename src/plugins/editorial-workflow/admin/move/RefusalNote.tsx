'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Holder } from '../../review/findHolder'
import type { Timeline } from '../../review/listEvents'
import type { WorkflowView } from '../../service/describe'
import { MissingList } from '../MissingList'
import { useAsk } from '../useAsk'
import { useWords } from '../useWords'
import type { Refused } from './usePost'

type Props = Readonly<{
  refused: Refused
  /** What the reader had seen when the move was refused. */
  view: WorkflowView
  onReadAnew: () => Promise<void>
}>

/** The document is not where the reader saw it. */
const late: readonly string[] = ['changed-since', 'content-changed', 'wrong-state', 'not-found']

/** Why a move was refused: what lacks, who came first and did what, or who holds the document; and a way on. */
export function RefusalNote({ onReadAnew, refused, view }: Props) {
  const words = useWords()
  const news = useNews(refused, view)
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const [isBusy, setIsBusy] = useState(false)
  const isLate = late.includes(refused.reason ?? '')
  const versions = `${config.routes.admin}/collections/${collectionSlug}/${id}/versions`
  const isChanged = news.versionId && view.versionId && news.versionId !== view.versionId

  return (
    <div className="workflow-form__refused" role="alert">
      <p>{refused.message}</p>
      <MissingList missing={refused.errors} />
      {news.lines.length > 0 && (
        <ul>
          {news.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {isLate && (
        <div className="workflow-form__buttons">
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            margin={false}
            onClick={async () => {
              setIsBusy(true)
              await onReadAnew()
              setIsBusy(false)
            }}
            type="button"
          >
            {words('form_readAnew')}
          </Button>
          {isChanged && (
            <a
              href={`${versions}/${news.versionId}?versionFrom=${view.versionId}`}
              target="_blank"
              rel="noopener"
            >
              {words('form_compare')}
            </a>
          )}
        </div>
      )}
    </div>
  )
}

type News = Readonly<{ lines: readonly string[]; versionId: string | null }>

const nothing: News = { lines: [], versionId: null }

/** What has happened since the reader looked, in words. */
function useNews(refused: Refused, seen: WorkflowView): News {
  const ask = useAsk()
  const words = useWords()
  const { reason } = refused
  const [found, setFound] = useState<News>(nothing)
  useEffect(() => {
    setFound(nothing)
    if (reason === 'locked-by-somebody') {
      ask<{ holder: Holder | null }>('holder').then((answer) => {
        const holder = answer?.holder
        if (holder) setFound({ lines: [words('form_holder', holder)], versionId: null })
      })
    }
    if (!late.includes(reason ?? '')) return

    Promise.all([ask<Timeline>(`events?after=${seen.workflow.rev}`), ask<WorkflowView>()]).then(
      ([timeline, fresh]) => {
        const moves = timeline?.entries.map(({ sentence, time }) =>
          words('form_news', { sentence, time }),
        )
        const isSaved = fresh?.workflow.rev === seen.workflow.rev
        setFound({
          lines: [...(moves ?? []), ...(isSaved ? [fresh.saved ?? ''] : [])],
          versionId: fresh?.versionId ?? null,
        })
      },
    )
  }, [refused])
  return found
}
