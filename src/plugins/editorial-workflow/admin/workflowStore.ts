'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useSyncExternalStore } from 'react'

import type { WorkflowView } from '../service/describe'

/** What is known of the documents on the screen, shared by the buttons and the note above the form. */
const views = new Map<string, WorkflowView>()
const readings = new Map<string, Promise<void>>()
const listeners = new Set<() => void>()

function keep(url: string, view: WorkflowView): void {
  views.set(url, view)
  for (const tell of listeners) tell()
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** The address of the workflow of the document on the screen, or null while it is not saved yet. */
export function useWorkflowUrl(): string | null {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const isSaved = Boolean(collectionSlug) && id !== undefined && id !== null
  return isSaved ? `${config.serverURL}${config.routes.api}/${collectionSlug}/${id}/workflow` : null
}

/** Where the document on the screen stands, or null while that is not known. */
export function useWorkflowView(): WorkflowView | null {
  const url = useWorkflowUrl()
  const read = () => (url ? (views.get(url) ?? null) : null)
  return useSyncExternalStore(listen, read, () => null)
}

/** Reads where the document stands: at first, whenever it is saved, and when asked to. */
export function useReading(initial: WorkflowView | null): () => Promise<void> {
  const { lastUpdateTime } = useDocumentInfo()
  const { i18n } = useTranslation()
  const url = useWorkflowUrl()
  const seen = useRef<number | null>(null)

  const read = async () => (url ? readView(url, i18n.language) : undefined)

  // what the server has drawn anew is what the reader sees
  useEffect(() => {
    if (initial && url) keep(url, initial)
  }, [initial, url])

  // read anew when the document is saved, and only then
  useEffect(() => {
    const isFirst = seen.current === null
    seen.current = lastUpdateTime
    if (!isFirst || !initial) read()
  }, [lastUpdateTime])

  return read
}

/** Reads where a document stands, for all that show it. */
export function readView(url: string, language: string): Promise<void> {
  const reading = read(url, language)
  readings.set(url, reading)
  return reading
}

/** Where a document stands once all that was asked for has come: whoever has just saved need not wait. */
export async function latestView(url: string): Promise<WorkflowView | null> {
  await readings.get(url)
  return views.get(url) ?? null
}

async function read(url: string, language: string): Promise<void> {
  const response = await fetch(url, {
    credentials: 'include',
    headers: { 'Accept-Language': language },
  }).catch(() => null) // without an answer the last view stands
  if (response?.ok) keep(url, await response.json())
}
