'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import { useWords } from '../../admin/useWords'
import type { CommentList } from '../listComments'
import { keepList, type Place } from './commentStore'

/** Where the comments of the document on the screen are, or null while it is not saved yet. */
export function usePlace(): Place | null {
  const { collectionSlug, id } = useDocumentInfo()
  const { config } = useConfig()
  const isSaved = Boolean(collectionSlug) && id !== undefined && id !== null
  return isSaved ? `${config.serverURL}${config.routes.api}/${collectionSlug}/${id}/comments` : null
}

/** Why something was not kept, in words; null when it was. */
export type Answer = Readonly<{ refused: string | null }>

export type Send = (
  method: 'DELETE' | 'GET' | 'PATCH' | 'POST',
  path?: string,
  body?: object,
) => Promise<Answer>

/** Asks the server for the comments of a document, or for a change in them, and keeps its answer. */
export function useSend(place: Place | null): Send {
  const { i18n } = useTranslation()
  const words = useWords()

  return useCallback<Send>(
    async (method, path = '', body) => {
      const unreachable = { refused: words('comment_unreachable') }
      if (!place) return unreachable

      const response = await fetch(`${place}${path}`, {
        ...(body && { body: JSON.stringify(body) }),
        credentials: 'include',
        headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
        method,
      }).catch(() => null) // said where it was written
      const answer = (await response?.json().catch(() => null)) as Said | null // our own shape, or nothing
      if (response?.ok && answer) {
        keepList(place, answer as CommentList)
        return { refused: null }
      }
      return answer?.message ? { refused: answer.message } : unreachable
    },
    // the words follow the language
    [place, i18n.language],
  )
}

type Said = { message?: string }
