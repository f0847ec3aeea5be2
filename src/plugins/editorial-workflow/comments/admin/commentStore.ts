'use client'

import { useSyncExternalStore } from 'react'

import type { CommentList, ThreadView } from '../listComments'

/** Which document on the server something is said about: the address of its comments. */
export type Place = string

/** What somebody has written and not sent. */
export type Draft = Readonly<{
  body: string
  isBlocking: boolean
  /** The people chosen from the list, whether or not their names are still in the text. */
  mentions: readonly string[]
  /** The words of a comment that is being rewritten. */
  from?: string
}>

/** The panel that is open: at which field of which document, and what opened it. */
export type Opened = Readonly<{
  place: Place
  fieldPath: string | null
  label: string
  opener: HTMLElement
  /** The thread to begin with. */
  thread?: string
}>

type Kept = Readonly<{ list: CommentList; byField: ReadonlyMap<string, readonly ThreadView[]> }>

/**
 * What is said about the documents on the screen, and what is being written. Kept beside the form:
 * a comment is no part of the document, and what is typed outlives the panel it was typed in.
 */
const lists = new Map<Place, Kept>()
const drafts = new Map<string, Draft>()
let opened: Opened | null = null
const listeners = new Set<() => void>()

const nothing: readonly ThreadView[] = []
const blank: Draft = { body: '', isBlocking: false, mentions: [] }

function tellAll(): void {
  for (const tell of listeners) tell()
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

export function keepList(place: Place, list: CommentList): void {
  const byField = new Map<string, ThreadView[]>()
  for (const thread of list.threads) {
    const key = thread.fieldPath ?? ''
    byField.set(key, [...(byField.get(key) ?? []), thread])
  }
  lists.set(place, { list, byField })
  tellAll()
}

/** All that is said about a document, or null while that is not known. */
export function useList(place: Place | null): CommentList | null {
  const read = () => (place ? (lists.get(place)?.list ?? null) : null)
  return useSyncExternalStore(listen, read, () => null)
}

/** The threads at one field, or about the whole document. */
export function useThreadsAt(place: Place | null, fieldPath: string | null): readonly ThreadView[] {
  const read = () => (place ? (lists.get(place)?.byField.get(fieldPath ?? '') ?? nothing) : nothing)
  return useSyncExternalStore(listen, read, () => nothing)
}

export function useDraft(key: string): readonly [Draft, (draft: Draft | null) => void] {
  const draft = useSyncExternalStore(
    listen,
    () => drafts.get(key) ?? blank,
    () => blank,
  )
  return [draft, (next) => keepDraft(key, next)]
}

export function keepDraft(key: string, draft: Draft | null): void {
  if (draft) drafts.set(key, draft)
  else drafts.delete(key)
  tellAll()
}

/** Says whether something is written and not sent, in the drafts that are asked about. */
export function useIsUnsent(isAsked: (key: string) => boolean): boolean {
  return useSyncExternalStore(
    listen,
    () => [...drafts].some(([key, draft]) => isAsked(key) && isChanged(draft)),
    () => false,
  )
}

const isChanged = ({ body, from = '' }: Draft) => body.trim() !== from.trim()

export function openPanel(next: Opened | null): void {
  opened = next
  tellAll()
}

export function useOpened(): Opened | null {
  return useSyncExternalStore(
    listen,
    () => opened,
    () => null,
  )
}

/** Where a draft is kept: a comment at a field, an answer, or the new words of a comment. */
export const draftKey = {
  atField: (place: Place, fieldPath: string | null) => `${place} field ${fieldPath ?? ''} new`,
  answer: (place: Place, thread: string) => `${place} thread ${thread}`,
  edit: (place: Place, comment: string) => `${place} edit ${comment}`,
}
