'use client'

import { useConfig, useDocumentInfo, useEditDepth, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { showField } from '../../admin/showField'
import { type Placed, tabOf } from '../../admin/tabOf'
import { readView } from '../../admin/workflowStore'
import type { CommentList } from '../listComments'
import { keepList, openPanel, useList } from './commentStore'
import { FieldPanel } from './FieldPanel'
import { usePlace, useSend } from './useComments'
import { useWarning } from './useWarning'

/** Keeps the comments of the form on the screen: read once, and again when others may have written. */
export function CommentDesk({ initial }: Readonly<{ initial: CommentList | null }>) {
  const place = usePlace()
  const isOnPage = useEditDepth() <= 1

  useEffect(() => {
    if (place && initial) keepList(place, initial)
  }, [place, initial])

  useFreshness(place)
  useWarning()
  useThreadInAddress(place)
  useStanding(place)
  return place && isOnPage ? <FieldPanel place={place} /> : null
}

/** Reads anew when the reader comes back to the page, and when the document has been saved. */
function useFreshness(place: string | null): void {
  const send = useSend(place)
  const { lastUpdateTime } = useDocumentInfo()
  const seen = useRef(lastUpdateTime)

  useEffect(() => {
    if (seen.current !== lastUpdateTime) send('GET')
    seen.current = lastUpdateTime
  }, [lastUpdateTime, send])

  useEffect(() => {
    const read = () => {
      if (document.visibilityState === 'visible') send('GET')
    }
    document.addEventListener('visibilitychange', read)
    return () => document.removeEventListener('visibilitychange', read)
  }, [send])
}

/** What holds approval back has changed: the buttons are to follow. */
function useStanding(place: string | null): void {
  const { i18n } = useTranslation()
  const threads = useList(place)?.threads
  const blocking = threads
    ?.filter(({ isBlocking, resolvedAt }) => isBlocking && !resolvedAt)
    .map(({ id }) => id)
    .join()
  const seen = useRef<string | undefined>(undefined)

  useEffect(() => {
    const isNews = seen.current !== undefined && seen.current !== blocking
    seen.current = blocking
    if (isNews && place) readView(place.replace(/comments$/, 'workflow'), i18n.language)
  }, [blocking, place, i18n.language])
}

/** An address that ends with a comment opens its thread, at its field. */
function useThreadInAddress(place: string | null): void {
  const { collectionSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const threads = useList(place)?.threads
  const isShown = useRef(false)

  useEffect(() => {
    const [, id] = /^#comment=([\w-]+)$/.exec(window.location.hash) ?? []
    const thread = threads?.find((one) => one.id === id)
    if (isShown.current || !place || !thread?.pathNow || !collectionSlug) return

    isShown.current = true
    const { fieldLabel, fieldPath, pathNow } = thread
    const fields = (getEntityConfig({ collectionSlug })?.fields ?? []) as readonly Placed[] // fields as the browser has them
    const label = fieldLabel?.split(' > ').at(-1) ?? pathNow
    showMark(fieldPath ?? '', () => showField(pathNow, tabOf(fields, pathNow))).then((opener) => {
      if (opener) openPanel({ fieldPath, label, opener, place, thread: thread.id })
    })
  }, [threads, place, collectionSlug, getEntityConfig])
}

/** Shows a field until its mark is drawn: rich text, for one, comes after the rest of the form. */
async function showMark(
  fieldPath: string,
  show: () => Promise<boolean>,
): Promise<HTMLElement | null> {
  for (let tries = 0; tries < 5; tries++) {
    await show()
    const mark = document.querySelector<HTMLElement>(
      `.comment-mark[data-field="${CSS.escape(fieldPath)}"]`,
    )
    if (mark) return mark
  }
  return null
}
